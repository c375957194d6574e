import { describe, expect, it, vi } from 'vitest'
import { main, simulate } from '../../src/commands/simulate.ts'
import { labDefinitions } from '../../src/labs/definitions.ts'

// Real training on a machine that may be busy: no time is asserted, only that it ends.
vi.setConfig({ testTimeout: 60_000 })

interface Layer {
  readonly layer: number
  readonly errorSignalNorm: number
  readonly weightGradientNorm: number
}
interface Run {
  readonly step: number
  readonly loss: number
  readonly layers: readonly Layer[]
  readonly settings: Readonly<Record<string, unknown>>
}

function run(...args: readonly string[]): Run {
  return JSON.parse(simulate(args)) as Run
}

describe('simulate vanishing-gradient', () => {
  const fixed = ['vanishing-gradient', '--set', 'depth=10', '--set', 'width=16', '--steps', '0']
  const ratio = (...sets: readonly string[]): number => {
    const { layers } = run(...fixed, ...sets.flatMap((set) => ['--set', set]))
    return layers[0]!.errorSignalNorm / layers[9]!.errorSignalNorm
  }

  it('shows the error signal vanish under sigmoid and arrive under ReLU with He’s weights', () => {
    expect(ratio('activation=sigmoid', 'initializer=xavierNormal')).toBeLessThan(1e-4)
    expect(ratio('activation=relu', 'initializer=heNormal')).toBeGreaterThan(0.1)
  })

  it('shows it fade under ReLU with PyTorch’s own weights', () => {
    const faded = ratio('activation=relu', 'initializer=pytorchDefault')
    expect(faded).toBeGreaterThan(1e-5)
    expect(faded).toBeLessThan(2e-3)
  })

  it('names every layer from the first hidden one to the output', () => {
    const { layers, step, settings } = run(...fixed)
    expect(layers.map(({ layer }) => layer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(step).toBe(0)
    expect(settings).toMatchObject({ depth: 10, width: 16, dataset: 'quadrants', step: 0 })
  })

  it('stops at the lab’s opening step when no step is named', () => {
    expect(run('vanishing-gradient', '--set', 'depth=1').step).toBe(200)
    expect(run('vanishing-gradient', '--set', 'depth=1', '--set', 'step=7').step).toBe(7)
  })

  it('goes beyond the lab’s last step when asked to', () => {
    expect(run('vanishing-gradient', '--set', 'depth=1', '--steps', '650').step).toBe(650)
  })

  it('says so where the run stops being finite (JSON knows no ∞)', () => {
    const { step, divergedAt } = run(
      ...['vanishing-gradient', '--set', 'activation=identity', '--set', 'learningRate=900'],
      ...['--steps', '500'],
    ) as Run & { readonly divergedAt: number }
    expect(divergedAt).toBe(step)
    expect(step).toBeLessThan(500)
  })
})

describe('simulate', () => {
  it.each(Object.keys(labDefinitions))('prints the whole settings of %s, reproducibly', (id) => {
    const first = simulate([id])
    const printed = JSON.parse(first) as { lab: string; settings: Record<string, unknown> }
    expect(printed.lab).toBe(id)
    expect(Object.keys(printed.settings)).toEqual(Object.keys(labDefinitions[id]!.settings))
    expect(simulate([id])).toBe(first)
  })

  it('prints one run per side of a twin lab, each with its own activation', () => {
    const { sides } = JSON.parse(simulate(['twin-training', '--steps=3'])) as { sides: Run[] }
    expect(sides.map(({ settings }) => settings['activation'])).toEqual(['sigmoid', 'relu'])
    for (const side of sides) {
      expect(side).toMatchObject({ lab: 'twin-training', step: 3 })
      expect(side.layers).toHaveLength(9)
    }
  })

  it('gives the same bits on both kernels in float64, and others in float32', () => {
    const hashOn = (kernel: string) => {
      const printed = simulate(['vanishing-gradient', '--steps=20', '--kernel', kernel])
      return (JSON.parse(printed) as { parameterHash: string }).parameterHash
    }
    expect(hashOn('typescript')).toMatch(/^[0-9a-f]{16}$/)
    expect(hashOn('wasm-f64')).toBe(hashOn('typescript'))
    expect(hashOn('wasm-f32')).not.toBe(hashOn('typescript'))
  })

  it.each<readonly [readonly string[], string]>([
    [[], 'npm run simulate'],
    [['no-such-lab'], 'vanishing-gradient'],
    [['constructor'], 'vanishing-gradient'],
    [['vanishing-gradient', '--set', 'colour=1'], 'activation, initializer'],
    [['vanishing-gradient', '--set', '__proto__=1'], 'activation, initializer'],
    [['vanishing-gradient', '--set', 'depth=65'], '1부터 64까지의 정수'],
    [['vanishing-gradient', '--set', 'activation=step'], 'sigmoid'],
    [['vanishing-gradient', '--set', 'depth'], '이름=값'],
    [['vanishing-gradient', '--set'], '이름=값'],
    [['vanishing-gradient', '--set', 'depth=1', '--set', 'depth=2'], 'depth'],
    [['vanishing-gradient', '--steps', '-1'], '정수'],
    [['vanishing-gradient', '--steps', '1.5'], '정수'],
    [['vanishing-gradient', '--steps'], '정수'],
    [['vanishing-gradient', '--fast'], '--fast'],
    [['vanishing-gradient', '--kernel', 'abacus'], 'typescript, wasm-f64, wasm-f32'],
    [['vanishing-gradient', '--kernel'], 'typescript, wasm-f64, wasm-f32'],
    [['vanishing-gradient', 'twin-training'], 'twin-training'],
    [['vanishing-gradient', '--set', 'depth=64', '--set', 'width=1024'], '가중치'],
  ])('answers %j with a Korean sentence that says what works', (args, hint) => {
    expect(() => simulate(args)).toThrow(hint)
    expect(() => simulate(args)).toThrow(/[가-힣].*요/)
  })

  it('prints the sentence on stderr and exits with 1, the numbers on stdout and exits with 0', () => {
    const written = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      vi.spyOn(process[name], 'write').mockImplementation((text) => {
        written[name] += String(text)
        return true
      })
    }
    const codes = [main(['no-such-lab']), main(['vanishing-gradient', '--steps', '0'])]
    vi.restoreAllMocks()
    expect(codes).toEqual([1, 0])
    expect(written.stderr).toMatch(/no-such-lab.*\n$/)
    expect(JSON.parse(written.stdout)).toMatchObject({ lab: 'vanishing-gradient', step: 0 })
  })
})
