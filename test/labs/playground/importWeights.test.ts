import { describe, expect, it, vi } from 'vitest'
import { exportedText } from '../../../src/labs/parts/export/exportedText.ts'
import { createInstance } from '../../../src/labs/playground/createInstance.ts'
import type { PlaygroundInstance } from '../../../src/labs/playground/createInstance.ts'
import { readWeights } from '../../../src/pytorch/weightsFile.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

vi.setConfig({ testTimeout: 120_000 })

const weightsOf = (labId: string, settings: string): string =>
  exportedText({ kind: 'weights', labId, fragment: `#${labId}?v=1&${settings}` })

const flatOf = (text: string): readonly number[] =>
  readWeights(text).networks[0]!.parameters.flatMap(({ weights, biases }) => [
    ...weights.flat(),
    ...biases,
  ])

async function open() {
  const instance = createInstance(
    recordedEnvironment(),
    '#playground?v=1&layers=3,2&samples=20&batchSize=10&step=0',
  )
  await instance.prepare()
  return instance
}

async function rest(instance: PlaygroundInstance): Promise<void> {
  for (let turn = 0; turn < 6; turn++) {
    await instance.settled()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const shown = (instance: PlaygroundInstance): readonly number[] => [
  ...(instance.getState().event?.snapshot.runs[0]?.parameters ?? []),
]

describe('weights of a file on the bench', () => {
  it('start the run bit for bit, with the data and rate they were trained with; undo takes them back', async () => {
    const instance = await open()
    const before = shown(instance)
    const text = weightsOf('vanishing-gradient', 'depth=3&width=6&activation=tanh&step=40')
    const note = await instance.importWeights(new Blob([text]))
    await rest(instance)
    expect(note).toContain('vanishing-gradient 그림에서 40걸음')
    expect(shown(instance)).toEqual(flatOf(text))
    expect(instance.getState().settings).toMatchObject({
      layers: [6, 6, 6],
      activations: ['tanh', 'tanh', 'tanh'],
      dataset: 'quadrants',
      learningRate: 0.1,
      seed: 42,
    })
    expect(instance.networks()?.[0]?.settings.edits).toHaveLength(flatOf(text).length)
    await instance.undo()
    await rest(instance)
    expect(shown(instance)).toEqual(before)
    expect(instance.networks()).toBeUndefined()
    await instance.redo()
    await rest(instance)
    expect(shown(instance)).toEqual(flatOf(text))
  })

  it('of its own file with the same settings are taken too, and another seed lets them go', async () => {
    const instance = await open()
    const text = weightsOf('playground', 'layers=3,2&samples=20&batchSize=10&step=30')
    await instance.importWeights(new Blob([text]))
    await rest(instance)
    expect(shown(instance)).toEqual(flatOf(text))
    instance.anotherSeed()
    await rest(instance)
    expect(instance.networks()).toBeUndefined()
    expect(shown(instance)).not.toEqual(flatOf(text))
  })

  it.each([
    ['too deep', weightsOf('vanishing-gradient', 'depth=12&width=4&step=0'), /은닉층 8개, 층마다/],
    ['too wide', weightsOf('vanishing-gradient', 'depth=1&width=40&step=0'), /많게는 40개/],
    ['of images', weightsOf('digits', 'depth=1&width=8&step=0'), /입력이 64개인 망/],
    ['of no file of ours', '{}', /표시\(format\)가 없어서/],
  ])('%s are refused with a sentence, and nothing is lost', async (_name, text, sentence) => {
    const instance = await open()
    const { settings } = instance.getState()
    const before = shown(instance)
    await expect(instance.importWeights(new Blob([text]))).rejects.toThrow(sentence)
    await rest(instance)
    expect(instance.getState().settings).toEqual(settings)
    expect(shown(instance)).toEqual(before)
  })
})
