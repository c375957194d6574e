import { describe, expect, it, vi } from 'vitest'
import { lab } from '../../../src/labs/twin-training/lab.ts'
import { toConfiguration } from '../../../src/labs/twin-training/outline.ts'
import type { TwinTrainingSettings } from '../../../src/labs/twin-training/outline.ts'
import { outcomeOf } from '../../../src/labs/twin-training/predictWho.ts'
import { sideFinding, twinPicture } from '../../../src/labs/twin-training/selectors.ts'
import {
  accuracyText,
  baselineOf,
  captionOf,
  titleOf,
} from '../../../src/labs/twin-training/strings.ts'
import { valueOf } from '../../../src/labs/twin-training/values.ts'
import { spokenText } from '../../../src/formula/spokenText.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { drawTrainingSet } from '../../../src/training/drawTrainingSet.ts'
import { trainerOf } from '../../training/configurations.ts'
import type { TrainingEvent } from '../../../src/training/TrainingSession.ts'

vi.setConfig({ testTimeout: 60_000 })

function requestAt(
  change: Partial<TwinTrainingSettings>,
  status: TrainingEvent['status'] = 'ready',
) {
  const settings = { ...defaultSettings(lab.settings), ...change }
  const trainer = trainerOf({ ...toConfiguration(settings), fieldResolution: 8 })
  trainer.advanceToward(settings.step, () => false)
  const event = { status, configuration: trainer.configuration, snapshot: trainer.snapshot() }
  return { event, settings, now: 0 }
}

const pictureAt = (change: Partial<TwinTrainingSettings>) => twinPicture(requestAt(change), null)

describe('what becomes of a signal', () => {
  it.each([
    ['fades where a layer halves it', [0.1, 0.25, 1], 'fades'],
    ['fades where little is left at the end', [0.03, 0.3, 0.6, 0.7, 0.8, 0.9, 1], 'fades'],
    ['arrives', [13, 8, 5, 4, 3, 2, 1.5, 1.2, 1], 'arrives'],
    ['grows', [90, 9, 1], 'grows'],
    ['is exactly zero', [0, 0, 1], 'zero'],
    ['is not finite', [Infinity, 3, 1], 'notFinite'],
    ['cannot be computed where the output has no error', [0, 0, 0], 'notFinite'],
  ] as const)('%s', (_, values, finding) => {
    expect(sideFinding(values)).toBe(finding)
  })
})

describe('the picture of two networks', () => {
  it('opens with the finding of the chapter, and the numbers of the engine', () => {
    const picture = pictureAt({})
    expect(titleOf(picture)).toBe('sigmoid는 오차 신호가 층마다 옅어지고, ReLU는 1층까지 도착해요')
    const { sides } = lab.simulate(defaultSettings(lab.settings), undefined)
    expect(Array.from(picture.left.values)).toEqual(
      sides[0]!.layers!.map(({ errorSignalNorm }) => errorSignalNorm),
    )
    expect(Array.from(picture.right.values)).toEqual(
      sides[1]!.layers!.map(({ errorSignalNorm }) => errorSignalNorm),
    )
    expect(valueOf(picture, 'leftAccuracy')).toBe('50%')
    for (const name of lab.values) expect(valueOf(picture, name)).toMatch(/\d/)
    expect(() => valueOf(picture, 'temperature')).toThrow('temperature')
  })

  it('says so where both sides do the same, or are the same', () => {
    expect(titleOf(pictureAt({ right: 'tanh', depth: 2, step: 0, initializer: 'zeros' }))).toBe(
      '두 망 모두 오차 신호가 1층에서 정확히 0이에요',
    )
    expect(titleOf(pictureAt({ right: 'sigmoid', depth: 1, step: 0 }))).toMatch(/완전히 같아요$/)
  })

  it('draws the very points both networks train on', () => {
    const { points } = pictureAt({ depth: 1, step: 0, seed: 5 })
    const drawn = drawTrainingSet({ dataset: 'moons', seed: 5 })
    expect(points.coordinates).toEqual(drawn.points)
    expect(points.classes).toEqual(drawn.targets)
  })

  it('shares its axis between the sides, and keeps it and the loss ceiling in a run', () => {
    const before = pictureAt({ depth: 2, step: 0 })
    expect(before.range.range.floor).toBeLessThan(before.range.range.ceiling)
    expect(before.loss.ceiling).toBeGreaterThanOrEqual(before.loss.coinToss)
    const running = twinPicture(requestAt({ depth: 2, step: 50 }, 'running'), before)
    expect(running.range).toBe(before.range)
    expect(running.loss).toBe(before.loss)
  })

  it('does not let a loss that rose far flatten the curves', () => {
    const picture = pictureAt({ depth: 2, step: 30, learningRate: 300 })
    expect(picture.loss.ceiling).toBeLessThanOrEqual(3 * picture.loss.coinToss)
    expect(baselineOf(picture)?.label).toBe('동전 던지기 0.693')
  })

  it('has a caption that names setup, grid and measure', () => {
    const caption = spokenText(
      captionOf(pictureAt({ depth: 2, step: 0, measure: 'weightGradient' })),
    )
    expect(caption).toContain('눈금 한 칸은 10배')
    expect(caption).toContain('은닉층 2개 × 뉴런 8개, 초기화 He 정규분포')
    expect(caption).toContain('가중치 기울기의 크기')
  })

  it.each([
    [0.5, '50%'],
    [0.965, '96.5%'],
    [1, '100%'],
    [0.875, '87.5%'],
    [0, '0%'],
  ])('prints a share of %d as %s', (share, text) => {
    expect(accuracyText(share)).toBe(text)
  })
})

describe('who separates the points', () => {
  const picture = pictureAt({ depth: 2, step: 0 })
  const withAccuracies = (left: number, right: number) => ({
    ...picture,
    left: { ...picture.left, snapshot: { ...picture.left.snapshot, accuracy: left } },
    right: { ...picture.right, snapshot: { ...picture.right.snapshot, accuracy: right } },
  })

  it.each([
    [0.9, 0.5, 0],
    [0.5, 0.97, 1],
    [0.875, 1, 2],
    [0.5, 0.6, -1],
  ])('left %d, right %d: answer %d', (left, right, answer) => {
    const outcome = outcomeOf(withAccuracies(left, right))
    expect(outcome.right).toBe(answer)
    expect(outcome.sentence).toContain(`sigmoid 망은 ${accuracyText(left)}`)
  })
})
