import { describe, expect, it, vi } from 'vitest'
import { lab } from '../../../src/labs/vanishing-gradient/lab.ts'
import { toConfiguration } from '../../../src/labs/vanishing-gradient/outline.ts'
import type { VanishingGradientSettings } from '../../../src/labs/vanishing-gradient/outline.ts'
import {
  factorPerLayer,
  findingOf,
  signalRatio,
  vanishingPicture,
} from '../../../src/labs/vanishing-gradient/selectors.ts'
import { captionOf, titleOf } from '../../../src/labs/vanishing-gradient/strings.ts'
import { symbolValues, valueOf } from '../../../src/labs/vanishing-gradient/values.ts'
import { spokenText } from '../../../src/formula/spokenText.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { trainerOf } from '../../training/configurations.ts'
import type { TrainingEvent } from '../../../src/training/TrainingSession.ts'

vi.setConfig({ testTimeout: 60_000 })

function eventAt(
  change: Partial<VanishingGradientSettings>,
  status: TrainingEvent['status'] = 'ready',
) {
  const settings = { ...defaultSettings(lab.settings), step: 0, ...change }
  const trainer = trainerOf(toConfiguration(settings))
  trainer.advanceToward(settings.step, () => false)
  const event = { status, configuration: trainer.configuration, snapshot: trainer.snapshot() }
  return { settings, event }
}

function pictureAt(change: Partial<VanishingGradientSettings>) {
  return vanishingPicture({ ...eventAt(change), predicted: null, now: 0 }, null)
}

describe('what is found', () => {
  it.each([
    ['sigmoid fades', {}, 'fades', /^sigmoid 망의 오차 신호는 층마다 0\.2\d배로 옅어져 1층에/],
    ['He ReLU arrives', { activation: 'relu', initializer: 'heNormal' }, 'arrives', /도착해요$/],
    [
      'ReLU with the default weights of nn.Linear fades',
      { activation: 'relu', initializer: 'pytorchDefault' },
      'fades',
      /^ReLU 망의 .*옅어져/,
    ],
    [
      'large weights explode',
      { activation: 'relu', initializer: 'normal', weightScale: 1 },
      'grows',
      /커져 1층에서 .*배가 돼요$/,
    ],
    ['one hidden layer has no way back', { depth: 1 }, 'single', /거슬러 지날 층이 없어요$/],
    [
      'zero weights stop the signal',
      { initializer: 'zeros' },
      'zero',
      /^가중치가 모두 0이라 12층부터/,
    ],
    [
      'a dead layer stops the signal',
      { activation: 'relu', initializer: 'heNormal', depth: 10, width: 4, seed: 8 },
      'zero',
      /^(\d+)층의 뉴런이 모두 죽어 \1층부터 아래로 오차 신호가 정확히 0이에요$/,
    ],
    [
      'a run that overflows',
      {
        activation: 'identity',
        learningRate: 500,
        depth: 6,
        step: 600,
        loss: 'binaryCrossEntropyWithLogits',
      },
      'notFinite',
      /^걸음 \d+에서 값이 너무 커져/,
    ],
    [
      'a saturated output has no error to send back',
      { activation: 'identity', initializer: 'normal', weightScale: 100, depth: 8 },
      'zero',
      /^출력층의 오차가 정확히 0/,
    ],
  ] as const)('%s', (_, change, kind, title) => {
    const picture = pictureAt({ loss: 'meanSquaredError', ...change })
    expect(findingOf(picture.event).kind).toBe(kind)
    expect(titleOf(picture)).toMatch(title)
  })

  it('says that weight gradients hide it, where they do', () => {
    const picture = pictureAt({
      activation: 'relu',
      initializer: 'normal',
      weightScale: 0.01,
      depth: 20,
      measure: 'weightGradient',
    })
    expect(titleOf(picture)).toMatch(/^가중치 기울기는 층마다 비슷해도 오차 신호는 1층에/)
  })
})

describe('the numbers of the text', () => {
  const picture = pictureAt({ step: 5, depth: 4, width: 5 })
  const { errorSignalNorm } = picture.run.layers

  it('are ratios of error signals of hidden layers, whatever is measured', () => {
    const ratio = errorSignalNorm[0]! / errorSignalNorm[3]!
    expect(signalRatio(errorSignalNorm)).toBe(ratio)
    expect(factorPerLayer(errorSignalNorm) ** 3).toBeCloseTo(ratio, 12)
    expect(factorPerLayer([0.3, 1])).toBe(1)
    const measured = pictureAt({ step: 5, depth: 4, width: 5, measure: 'weightGradient' })
    for (const name of lab.values) expect(valueOf(measured, name)).toBe(valueOf(picture, name))
  })

  it('exist for every name the lab promises, and for no other', () => {
    for (const name of lab.values) expect(valueOf(picture, name)).toMatch(/\d/)
    expect(() => valueOf(picture, 'temperature')).toThrow('temperature')
  })

  it('stand under symbols for the pinned layer, or for layer 1', () => {
    const first = symbolValues(picture, null)
    expect(first['errorSignal']).toBe(first['layer1'])
    const third = symbolValues(picture, 'layer3')
    expect(third['errorSignal']).toBe(third['layer3'])
    expect(third['weightFactor']).not.toBe(first['weightFactor'])
    expect(symbolValues(picture, 'layer40')['errorSignal']).toBe(first['layer1'])
    expect(symbolValues(picture, 'outputLayer')['weightFactor']).toBe('')
    expect(Object.keys(first).filter((id) => id !== 'outputLayer')).toEqual(
      expect.arrayContaining(lab.symbols.slice(0, 4)),
    )
  })
})

describe('the picture', () => {
  it('shows error signal and walk on one axis, other sizes on their own', () => {
    const absolute = pictureAt({})
    expect(absolute.range).toBe(absolute.walkRange)
    const relative = pictureAt({ reference: 'lastHiddenLayer' })
    expect(relative.values[11]).toBe(1)
    expect(relative.values[0]).toBe(signalRatio(relative.run.layers.errorSignalNorm))
    expect(relative.history.values[11]).toBe(1)
    expect(relative.range.range).not.toEqual(relative.walkRange.range)
    expect(relative.walkRange.range).toEqual(absolute.walkRange.range)
  })

  it('keeps its axes while running', () => {
    const before = pictureAt({ depth: 3, width: 4 })
    const { event, settings } = eventAt({ depth: 3, width: 4, step: 300 }, 'running')
    const running = vanishingPicture({ event, settings, predicted: null, now: 1 }, before)
    expect(running.range).toBe(before.range)
  })

  it('holds printed numbers for an eighth of a second in a run, and prints the end at once', () => {
    const before = pictureAt({ depth: 3, width: 4 })
    const { event, settings } = eventAt({ depth: 3, width: 4, step: 1 }, 'running')
    const request = { event, settings: before.settings, predicted: null }
    const soon = vanishingPicture({ ...request, now: 60 }, before)
    expect(soon.printed).toBe(before.printed)
    expect(soon.values).not.toEqual(before.values)
    expect(vanishingPicture({ ...request, now: 130 }, before).printed.printed.values).toEqual(
      soon.values,
    )
    const end = { ...request, event: { ...event, status: 'paused' as const }, now: 60, settings }
    expect(vanishingPicture(end, before).printed.printed.event.snapshot.step).toBe(1)
  })

  it('shows a predicted size only where it belongs', () => {
    const { event, settings } = eventAt({ depth: 12 })
    const predicted = { run: event.configuration.runs[0]!, errorSignal: 1e-5 }
    const request = { event, settings, predicted, now: 0 }
    expect(vanishingPicture(request, null).prediction).toEqual({ layer: 0, value: 1e-5 })
    const other = { ...predicted, run: { ...predicted.run, seed: 7 } }
    expect(vanishingPicture({ ...request, predicted: other }, null).prediction).toBeNull()
    const weights = { ...settings, measure: 'weightGradient' as const }
    expect(vanishingPicture({ ...request, settings: weights }, null).prediction).toBeNull()
  })

  it('has a caption that names its setup and its grid', () => {
    const caption = spokenText(captionOf(pictureAt({ depth: 3, width: 4, seed: 9 })))
    expect(caption).toContain('은닉층 3개 × 뉴런 4개, 초기화 Xavier 정규분포')
    expect(caption).toContain('시드 9')
    expect(caption).toMatch(/눈금 한 칸은 10배/)
    const deep = spokenText(captionOf(pictureAt({ depth: 30, reference: 'lastHiddenLayer' })))
    expect(deep).toMatch(/눈금 한 칸은 [^ ]*[0⁰¹²³⁴⁵⁶⁷⁸⁹]배/)
    expect(deep).toContain('마지막 은닉층을 1로')
  })
})
