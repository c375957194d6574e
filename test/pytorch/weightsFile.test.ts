import { describe, expect, it } from 'vitest'
import { exportedText } from '../../src/labs/parts/export/exportedText.ts'
import { readWeightsFile } from '../../src/labs/parts/export/readWeightsFile.ts'
import { LARGEST_WEIGHTS_FILE, readWeights } from '../../src/pytorch/weightsFile.ts'
import { Trainer } from '../../src/training/Trainer.ts'
import { typescriptKernel } from '../../src/engine/kernels/typescript/typescriptKernel.ts'
import { labExports } from '../../src/labs/exports.ts'
import { settingsOf } from './engineRecords.ts'

const fragment = '#vanishing-gradient?v=1&depth=3&width=5&activation=relu&step=7'
const text = exportedText({ kind: 'weights', labId: 'vanishing-gradient', fragment })

// Any JSON.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Anything = any

function changed(change: (file: Anything) => void): string {
  const file = JSON.parse(text)
  change(file)
  return JSON.stringify(file)
}

const firstNetwork = (file: Anything): Anything => file['networks'][0]

describe('a weights file', () => {
  it('holds the parameters of the step, bit for bit, as torch.nn.Linear lays them out', () => {
    const { lab, step, networks } = readWeights(text)
    expect({ lab, step, count: networks.length }).toEqual({
      lab: 'vanishing-gradient',
      step: 7,
      count: 1,
    })
    const { specification, parameters } = networks[0]!
    expect(specification).toMatchObject({ inputs: 2, hiddenWidths: [5, 5, 5], outputs: 1 })
    const flat = parameters.flatMap(({ weights, biases }) => [...weights.flat(), ...biases])
    const settings = settingsOf({
      lab: 'vanishing-gradient',
      settings: 'depth=3 width=5 activation=relu',
    })
    const runs = labExports['vanishing-gradient']!.networks!(settings).map((run) => run.settings)
    const configuration = { runs, lastStep: 7, historyStride: 7, fieldResolution: 0 }
    const trainer = new Trainer(configuration, typescriptKernel)
    trainer.advanceToward(7, () => false)
    expect(flat).toEqual([...trainer.parameters()[0]!])
    trainer.dispose()
  })

  it('holds both networks of a comparison, and images’ networks with their inputs', () => {
    const twins = exportedText({
      kind: 'weights',
      labId: 'twin-training',
      fragment: '#twin-training?v=1&depth=1&step=0',
    })
    expect(readWeights(twins).networks.map(({ name }) => name)).toEqual(['left', 'right'])
    const digits = exportedText({
      kind: 'weights',
      labId: 'digits',
      fragment: '#digits?v=1&depth=1&width=8&step=0',
    })
    const [network] = readWeights(digits).networks
    expect(network?.specification).toMatchObject({ inputs: 64, hiddenWidths: [8], outputs: 10 })
  })

  it.each([
    ['nothing', '', /빈 파일/],
    ['no JSON', '{"format": ', /JSON으로 읽을 수 없는/],
    ['another JSON', '{"a": 1}', /표시\(format\)가 없어서/],
    ['null', 'null', /표시\(format\)가 없어서/],
    ['another format', '{"format": "x"}', /형식이 ‘x’인/],
    ['a later version', changed((file) => (file['version'] = 2 as never)), /판이 2인/],
    ['no version', changed((file) => delete file['version']), /판이 없음인/],
    ['no network', changed((file) => (file['networks'] = [] as never)), /networks 자리/],
    [
      'an unknown function',
      changed((file) => {
        firstNetwork(file)['specification']!['hiddenActivations'] = ['relu', 'relu', 'x'] as never
      }),
      /hiddenActivations\.2 자리/,
    ],
    [
      'a weight that is no number',
      changed((file) => {
        firstNetwork(file)['parameters']![1]!['biases'][0] = null as never
      }),
      /parameters\.1\.biases\.0 자리의 값을 쓸 수 없어요\(지금 값 null/,
    ],
    [
      'a weight beyond all numbers',
      text.replace(/("biases": \[\s*)[^,\]]+/, '$11e999'),
      /biases\.0 자리/,
    ],
    [
      'a row too few',
      changed((file) => {
        ;(firstNetwork(file)['parameters']![0]!['weights'] as unknown[]).pop()
      }),
      /1층의 가중치는 5줄 2칸/,
    ],
    [
      'a layer too few',
      changed((file) => {
        ;(firstNetwork(file)['parameters'] as unknown[]).pop()
      }),
      /4개여야 하는데 파일에는 3개/,
    ],
    [
      'a function too few',
      changed((file) => {
        firstNetwork(file)['specification']!['hiddenActivations'] = ['relu'] as never
      }),
      /은닉층은 3개인데 활성화 함수는 1개/,
    ],
  ])('that is %s is refused with a sentence', (_name, bad, sentence) => {
    expect(() => readWeights(bad)).toThrow(sentence)
  })

  it('that is huge is not read', async () => {
    const huge = new Blob([new Uint8Array(LARGEST_WEIGHTS_FILE + 1)])
    await expect(readWeightsFile(huge)).rejects.toThrow(/9MB라 읽지 않았어요/)
  })

  it('of a run that overflows says the step at which it did', () => {
    const overflowing = '#vanishing-gradient?v=1&activation=identity&learningRate=900&step=600'
    const request = { kind: 'weights', labId: 'vanishing-gradient' } as const
    expect(readWeights(exportedText({ ...request, fragment: overflowing })).step).toBeLessThan(600)
  })

  it('is not made of networks not yet computed, nor of a lab without one', () => {
    const request = { kind: 'weights', labId: 'vanishing-gradient' } as const
    expect(() => exportedText({ ...request, fragment, networks: [] })).toThrow(/아직 계산한 망이/)
    expect(() => exportedText({ ...request, labId: 'softmax', fragment })).toThrow(/옮길 신경망이/)
  })
})
