import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { main } from '../../src/commands/oracle.ts'
import { kernels } from '../../src/engine/kernels/index.ts'
import { checkFile } from '../../src/commands/oracle/checkFile.ts'
import { expectedNumbers, oracleFiles, type Place } from './oracleFiles.ts'

// Much arithmetic on a machine that may be busy: no time is asserted.
vi.setConfig({ testTimeout: 60_000 })

type Document = Record<string, unknown> & { cases: Record<string, unknown>[] }

const textOf = (kind: string) => oracleFiles.find((file) => file.kind === kind)!.text
const parse = (text: string) => JSON.parse(text) as Document

/** The file with `spoil` done to it, as text. */
function spoiled(text: string, spoil: (document: Document) => void): string {
  const document = parse(text)
  spoil(document)
  return JSON.stringify(document)
}

const GRADIENT = /\.(dC_d\w+|dz_ds|derivative_at_0|dce_\w+|grad_\w+|jacobian_\w+)$/

let printed: string[] = []
let folder = ''

beforeEach(() => {
  printed = []
  folder = mkdtempSync(join(tmpdir(), 'oracle-'))
  const keep = (line: string) => void printed.push(line)
  vi.spyOn(console, 'log').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** Exit code of the command on a folder with one file of this text. */
async function commandOn(text: string): Promise<number> {
  writeFileSync(join(folder, 'file.json'), text)
  return main([folder])
}

describe.each(['wasm-f64', 'wasm-f32'] as const)('kernel %s', (id) => {
  test.each(oracleFiles)('$name agrees with PyTorch', ({ text }) => {
    const report = checkFile(text, kernels[id]())
    expect(report.problems).toEqual([])
    expect(report.values).toBeGreaterThanOrEqual(expectedNumbers(parse(text)).length)
  })

  test.each(['mlp', 'training', 'losses'])('%s: an error of a thousandth fails', (kind) => {
    const off = spoiled(textOf(kind), (document) => {
      for (const place of expectedNumbers(document)) place.set(place.value * 1.001)
    })
    expect(checkFile(off, kernels[id]()).problems.length).toBeGreaterThan(10)
  })
})

describe('norms of gradient tensors in float64', () => {
  test.each(['typescript', 'wasm-f64'] as const)('%s: within 1e-11 in mlp.json', (id) => {
    const report = checkFile(textOf('mlp'), kernels[id]())
    expect(report.worstTensor).toBeGreaterThan(0)
    expect(report.worstTensor).toBeLessThan(1e-11)
  })
})

describe.each(oracleFiles)('$name', ({ text }) => {
  test('agrees with PyTorch, every expected number compared', () => {
    const report = checkFile(text)
    expect(report.problems).toEqual([])
    expect(report.values).toBeGreaterThanOrEqual(expectedNumbers(parse(text)).length)
  })

  test('the command fails when any one kind of expected number is off by a tenth or more', async () => {
    const paths = new Set(expectedNumbers(parse(text)).map(({ path }) => path))
    expect(paths.size).toBeGreaterThan(0)
    for (const path of paths) {
      const off = spoiled(text, (document) => {
        largest(expectedNumbers(document).filter((place) => place.path === path)).shift()
      })
      expect(await commandOn(off), path).toBe(1)
    }
  })
})

function largest(places: readonly Place[]): { shift(): void } {
  const place = places.reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a))
  // The largest of many normal draws scatters widely by nature.
  const factor = place.path.endsWith('max_abs') ? 2 : 0.1
  return { shift: () => place.set(place.value + factor * (1 + Math.abs(place.value))) }
}

describe.each(
  oracleFiles.filter(({ kind }) => !['initializers', 'training', 'notes_code'].includes(kind)),
)('tiny gradients of $name', ({ kind, text }) => {
  /** Gradients are given, not expected, where rules of update are checked. */
  const places = (document: Document) =>
    kind === 'optimizers'
      ? document.cases.flatMap(({ grads }) => expectedNumbers({ expected: grads ?? [] }))
      : expectedNumbers(document).filter(({ path }) => GRADIENT.test(path))

  test('the command fails when the smallest gradient becomes 0', async () => {
    const zeroed = spoiled(text, (document) => {
      const alive = places(document).filter(({ value }) => value !== 0)
      alive.reduce((a, b) => (Math.abs(b.value) < Math.abs(a.value) ? b : a)).set(0)
    })
    expect(await commandOn(zeroed)).toBe(1)
  })
})

describe('notes_code.json', () => {
  test.each([
    ['the message', 'message', "module 'torch.nn' has no attribute 'ReLU'"],
    ['the type', 'raises', 'IndexError'],
    ['the stage', 'stage', 'net(x)'],
  ])('%s of an error must be the same word by word', (_, name, wrong) => {
    const off = spoiled(textOf('notes_code'), (document) => {
      const expected = document.cases[0]!['expected'] as Record<string, unknown>
      expect(expected[name]).not.toBe(wrong)
      expected[name] = wrong
    })
    expect(checkFile(off).problems).toHaveLength(1)
  })

  test('a program that runs is no program that stops, and its sums are looked at', () => {
    const off = spoiled(textOf('notes_code'), (document) => {
      for (const { expected } of document.cases) {
        const fields = expected as Record<string, unknown>
        if (fields['raises'] !== null) continue
        fields['sums_over_last_dim_are_1'] = fields['sums_over_last_dim_are_1'] !== true
      }
    })
    expect(checkFile(off).problems.length).toBeGreaterThan(10)
  })
})

describe('mlp.json', () => {
  const GRADIENTS = ['dC_dW', 'dC_db', 'dC_ds', 'dC_dz'] as const
  type Tensors = Record<(typeof GRADIENTS)[number], unknown[]>

  /** The tensor with the smallest norm other than 0, changed by `change`. */
  function changeSmallestTensor(change: (value: number) => number): string {
    return spoiled(textOf('mlp'), (document) => {
      const tensors = document.cases.flatMap((example) =>
        GRADIENTS.flatMap((name) =>
          (example['expected'] as Tensors)[name].map((tensor) =>
            expectedNumbers({ expected: [tensor] }),
          ),
        ),
      )
      const sizeOf = (places: readonly Place[]) =>
        Math.max(...places.map(({ value }) => Math.abs(value)))
      const alive = tensors.filter((places) => sizeOf(places) > 0)
      const smallest = alive.reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a))
      expect(sizeOf(smallest)).toBeLessThan(1e-14)
      for (const place of smallest) place.set(change(place.value))
    })
  }

  test('a whole tensor far below the absolute tolerance may not vanish', async () => {
    expect(await commandOn(changeSmallestTensor(() => 0))).toBe(1)
    expect(printed.join('\n')).toMatch(/노름의 상대 오차가 Infinity예요/)
  })

  test('nor be off by one part in a hundred million', async () => {
    expect(await commandOn(changeSmallestTensor((value) => value * (1 + 1e-8)))).toBe(1)
    expect(printed.join('\n')).toMatch(/노름의 상대 오차가 1\.0e-8예요/)
  })

  test('one part in a hundred billion is rounding', async () => {
    expect(await commandOn(changeSmallestTensor((value) => value * (1 + 1e-11)))).toBe(0)
  })
})

describe('a case the engine does not know', () => {
  const first = (kind: string, spoil: (example: Record<string, unknown>) => void) =>
    checkFile(spoiled(textOf(kind), (document) => spoil(document.cases[0]!))).problems.join('\n')
  const expectedOf = (example: Record<string, unknown>) =>
    example['expected'] as Record<string, unknown>

  test.each([
    ['activations', 'name', 'swish2', /활성화 함수 'swish2'.*softsign/],
    ['losses', 'loss', 'huber', /손실 함수 'huber'.*mse_mean/],
    ['initializers', 'name', 'orthogonal', /초기화 'orthogonal'.*kaiming_normal/],
    ['initializers', 'distribution', 'cauchy', /distribution: 'cauchy'/],
    ['optimizers', 'optimizer', 'lion', /옵티마이저 'lion'.*adamw/],
    ['optimizers', 'kind', 'three_steps', /kind: 'three_steps'/],
    ['mlp', 'hidden_activation', 'maxout', /활성화 함수 'maxout'/],
    ['mlp', 'output_activation', 'softmin', /활성화 함수 'softmin'/],
    ['mlp', 'depth', 7, /depth: layers에는 은닉층이 1개/],
    ['notes_net_221', 'loss', 'C = |z3-t|', /loss: 아는 손실은/],
    ['training', 'optimizer', 'adadelta', /옵티마이저 'adadelta'/],
  ])('%s: %s %s', (kind, name, value, sentence) => {
    expect(first(kind, (example) => (example[name] = value))).toMatch(sentence)
  })

  test.each(oracleFiles)('$name: a field, and an expected value, of unknown name', ({ kind }) => {
    expect(first(kind, (example) => (example['label_smoothing'] = 0.1))).toMatch(
      /label_smoothing: 모르는 항목/,
    )
    expect(first(kind, (example) => (expectedOf(example)['dC_dq'] = [1]))).toMatch(
      /expected\.dC_dq: 모르는 항목/,
    )
  })

  test('a hyper-parameter its rule does not have, or the engine does not', () => {
    const withHyper = (hyper: object) =>
      first('optimizers', (example) => (example['hyper'] = { lr: 0.1, ...hyper }))
    expect(withHyper({ momentum: 0.9 })).toMatch(/sgd의 설정 'momentum'.*lr, weight_decay/)
    expect(withHyper({ dampening: 0.5 })).toMatch(/설정 'dampening'/)
  })

  test('a state of the optimizer, and a value after a step, of unknown name', () => {
    const unknown = spoiled(textOf('optimizers'), (document) => {
      const [prescribed, network] = ['prescribed_gradients', 'network_5_steps'].map((kind) =>
        document.cases.find((example) => example['kind'] === kind)!,
      )
      ;(expectedOf(prescribed!)['state_after_step'] as object[])[2] = { max_exp_avg_sq: [0] }
      ;(expectedOf(network!)['after_step'] as { W: unknown; v?: number }[])[1]!.v = 3
    })
    const problems = checkFile(unknown).problems.join('\n')
    expect(problems).toMatch(/state_after_step\[2\]\.max_exp_avg_sq: 모르는 항목/)
    expect(problems).toMatch(/after_step\[1\]\.v: 모르는 항목/)
  })

  test('an output that is not the one its loss is fused with', () => {
    const problems = checkFile(
      spoiled(textOf('losses'), (document) => {
        for (const example of document.cases) example['output_activation'] = 'tanh'
      }),
    ).problems.join('\n')
    expect(problems).toMatch(/bce_mean의 출력은 sigmoid이어야 하는데 'tanh'/)
    expect(problems).toMatch(/softmax_ce_sum의 출력은 softmax이어야/)
  })

  test('nothing to compare', () => {
    expect(first('losses', (example) => (example['expected'] = {}))).toMatch(/비교할 값이 없어요/)
    expect(checkFile(spoiled(textOf('losses'), (d) => (d.cases = []))).problems.join()).toMatch(
      /cases가 비어/,
    )
  })

  test.each([
    ['losses', 's', 3, /s: 목록이어야/],
    ['losses', 's', [[1, 'x']], /"x"은\(는\) 수가 아니에요/],
    ['losses', 'expected', null, /expected: 이름과 값의 묶음/],
    ['mlp', 'W', [[[1]]], /W와 b가 2개씩/],
    ['mlp', 'x', [[1], [2, 3]], /x: 줄마다/],
    ['softmax', 'temperature', [1], /temperature: 수 하나여야/],
    ['activations', 'name', 3, /name: 글자여야/],
  ])('%s: %s is misshapen', (kind, name, value, sentence) => {
    expect(first(kind, (example) => (example[name] = value))).toMatch(sentence)
  })

  test('a missing field, a class out of range, too few numbers', () => {
    expect(first('softmax', (example) => delete example['logits'])).toMatch(/logits: 있어야 하는데/)
    const classes = spoiled(textOf('losses'), (document) => {
      for (const example of document.cases)
        if (example['t_class']) example['t_class'] = [9, 9, 9, 9]
    })
    expect(checkFile(classes).problems.join('\n')).toMatch(/t_class: (9번 클래스는 없어요|표본 수)/)
    expect(first('activations', (example) => (expectedOf(example)['z'] = [1]))).toMatch(
      /z: 값이 1개 있어야 하는데 엔진은 53개/,
    )
  })
})

describe('numbers that are not finite', () => {
  const softmaxOf = (p: unknown) =>
    checkFile(
      spoiled(textOf('softmax'), (document) => {
        document.cases = [{ id: 'masked', logits: [1, '-Infinity'], expected: { p } }]
        document['n_cases'] = 1
      }),
    ).problems

  test('a masked logit is −∞ and has no share', () => {
    expect(softmaxOf([1, 0])).toEqual([])
  })

  test.each([['NaN'], ['Infinity'], ['-Infinity']])('an expected %s is not a number', (special) => {
    expect(softmaxOf([1, special])).toHaveLength(1)
  })

  test('NaN agrees with NaN and with nothing else', () => {
    const loss = (value: unknown) =>
      checkFile(
        spoiled(textOf('losses'), (document) => {
          const base = { id: 'x', loss: 'mse_mean', output_activation: 'identity' }
          document.cases = [{ ...base, s: [['NaN']], t: [[1]], expected: { loss: value } }]
          document['n_cases'] = 1
        }),
      ).problems
    expect(loss('NaN')).toEqual([])
    expect(loss(0)).toHaveLength(1)
    expect(loss('Infinity')).toHaveLength(1)
  })
})

describe('tolerance', () => {
  const activation = (change: object) =>
    checkFile(
      spoiled(textOf('activations'), (document) => {
        const base = { id: 'x', name: 'relu', s: [1], expected: { z: [1.001] } }
        document.cases = [{ ...base, ...change }]
        document['n_cases'] = 1
      }),
    ).problems

  test('a case may state its own, beside that of the file', () => {
    expect(activation({})).toHaveLength(1)
    expect(activation({ rtol: 1e-2 })).toEqual([])
    expect(activation({ atol: 1e-2 })).toEqual([])
    expect(activation({ tolerance: { atol: 1e-2, note: 'loose' } })).toEqual([])
    expect(activation({ tolerance: { atol: 1e-2 }, atol: 1e-9 })).toHaveLength(1)
  })
})

describe('npm run oracle', () => {
  test('on the files kept here: one line each with count and worst errors, exit 0', async () => {
    expect(await main([])).toBe(0)
    for (const { name } of oracleFiles) {
      const line = printed.find((candidate) => candidate.startsWith(name))
      expect(line).toMatch(
        /값 +\d+개 +최대 절대 오차 \d\.\de[+-]\d+ +최대 상대 오차 \d\.\de[+-]\d+ +통과/,
      )
    }
  })

  test('one wrong file among right ones: exit 1 and the place', async () => {
    writeFileSync(join(folder, 'losses.json'), textOf('losses'))
    writeFileSync(
      join(folder, 'softmax.json'),
      spoiled(textOf('softmax'), (document) => {
        ;(document.cases[0]!['expected'] as { p: number[] }).p[1] = 0.5
      }),
    )
    expect(await main([folder])).toBe(1)
    expect(printed.join('\n')).toMatch(
      /losses\.json.*통과\nsoftmax\.json.*실패 1\n {2}softmax-fixed-00 · p\[1\]: 0\.24.* 0\.5/,
    )
    expect(printed.at(-1)).toBe('파일 1개가 맞지 않아요.')
  })

  test.each([
    ['text that is no JSON', '{"schema":', /JSON으로 읽을 수 없어요/],
    ['a list', '[]', /이름과 값의 묶음/],
    ['another format', '{"schema":"nn-oracle/2"}', /schema: 'nn-oracle\/2'/],
    ['an unknown kind', '{"schema":"nn-oracle/1","kind":"rnn"}', /kind: 'rnn'.*mlp/],
    ['a kind that is a name of the language', '{"schema":"nn-oracle/1","kind":"toString"}', /kind/],
    ['no cases', '{"schema":"nn-oracle/1","kind":"mlp"}', /cases: 있어야 하는데 없어요/],
  ])('%s: a sentence and exit 1', async (_, text, sentence) => {
    expect(await commandOn(text)).toBe(1)
    expect(printed.join('\n')).toMatch(sentence)
  })

  test('no such folder, a folder without files, a folder called .json, two folders', async () => {
    expect(await main([join(folder, 'nowhere')])).toBe(1)
    expect(await main([folder])).toBe(1)
    expect(await main([folder, folder])).toBe(1)
    expect(await main([folder, '--kernel', 'abacus'])).toBe(1)
    mkdirSync(join(folder, 'x.json'))
    expect(await main([folder])).toBe(1)
    const text = printed.join('\n')
    for (const sentence of [
      /폴더를 읽을 수 없어요/,
      /JSON 파일이 없어요/,
      /폴더 하나만/,
      /--kernel 뒤에 쓸 수 있는 것: typescript, wasm-f64, wasm-f32/,
      /파일을 읽을 수/,
    ]) {
      expect(text).toMatch(sentence)
    }
  })
})
