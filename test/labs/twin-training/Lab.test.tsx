import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { createInstance, places } from '../../../src/labs/twin-training/Lab.tsx'
import { lab } from '../../../src/labs/twin-training/lab.ts'
import { formatNumber, formatRatio } from '../../../src/formula/formatNumber.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

vi.setConfig({ testTimeout: 60_000 })

const { figure: Figure, value: Value = () => null } = places

async function open(fragment: string | null = null) {
  const instance = createInstance(recordedEnvironment(), fragment)
  await instance.prepare()
  return instance
}

const textOf = (html: string): string => html.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')

describe('the twin lab in Node', () => {
  it('draws its opening state with the numbers of the command line', async () => {
    const instance = await open()
    const text = textOf(renderToString(<Figure instance={instance} number="1-1" caption={null} />))
    const { sides } = lab.simulate(defaultSettings(lab.settings), undefined)
    for (const { layers, loss } of sides) {
      for (const { errorSignalNorm } of layers!) {
        expect(text).toContain(`|${formatNumber(errorSignalNorm)}|`)
      }
      const ratio = layers![0]!.errorSignalNorm / layers!.at(-1)!.errorSignalNorm
      expect(text).toContain(`|${formatRatio(ratio)}|`)
      expect(text).toContain(loss!.toFixed(3))
    }
    expect(text).toContain('|160 / 600|')
    expect(text).toContain('|경계가 생기지 않았어요|')
    instance.dispose()
  })

  it('prints every value in the text', async () => {
    const instance = await open('#twin-training?v=1&depth=2&width=4&step=3')
    const { sides } = lab.simulate(instance.getState().settings, undefined)
    const html = renderToString(<Value instance={instance} name="rightLoss" />)
    expect(html).toBe(sides[1]!.loss!.toFixed(3))
    expect(renderToString(<Value instance={instance} name="depth" />)).toBe('2')
    instance.dispose()
  })
})
