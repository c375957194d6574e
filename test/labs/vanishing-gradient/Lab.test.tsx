import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { createInstance, places } from '../../../src/labs/vanishing-gradient/Lab.tsx'
import { lab } from '../../../src/labs/vanishing-gradient/lab.ts'
import { valueOf } from '../../../src/labs/vanishing-gradient/values.ts'
import { formatNumber, formatRatio } from '../../../src/formula/formatNumber.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

vi.setConfig({ testTimeout: 60_000 })

const { figure: Figure, value: Value = () => null, formula: Formula = () => null } = places

async function open(fragment: string | null = null) {
  const instance = createInstance(recordedEnvironment(), fragment)
  await instance.prepare()
  return instance
}

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|')
    .replaceAll('&lt;', '<')

describe('the depth lab in Node', () => {
  it('draws its opening state with the numbers of the command line', async () => {
    const instance = await open()
    const html = renderToString(<Figure instance={instance} number="3-2" caption={null} />)
    const run = lab.simulate(defaultSettings(lab.settings), undefined)
    for (const { errorSignalNorm } of run.layers!) {
      expect(textOf(html)).toContain(`|${formatNumber(errorSignalNorm)}|`)
    }
    expect(textOf(html)).toContain('|200 / 600|')
    expect(textOf(html)).toContain(`손실|${run.loss!.toFixed(3)}|`)
    expect(html.match(/<svg class="c"/g)).toHaveLength(3)
    expect(html).toContain('보이지 않지만 0은 아니에요')
    instance.dispose()
  })

  it('draws the same markup twice: nothing depends on time', async () => {
    const fragment = '#vanishing-gradient?v=1&depth=3&width=4&step=7'
    const [first, second] = await Promise.all([open(fragment), open(fragment)])
    const draw = (instance: Awaited<ReturnType<typeof open>>): string =>
      renderToString(<Figure instance={instance} number="3-2" caption={null} />)
    expect(draw(first)).toBe(draw(second))
    first.dispose()
    second.dispose()
  })

  it('prints every value in the text, with a reading where there are signs', async () => {
    const instance = await open('#vanishing-gradient?v=1&depth=5&width=4&step=3')
    const run = lab.simulate(instance.getState().settings, undefined)
    const ratio = run.layers![0]!.errorSignalNorm / run.layers![4]!.errorSignalNorm
    const html = renderToString(<Value instance={instance} name="signalRatio" />)
    expect(textOf(html)).toContain(formatRatio(ratio))
    expect(html).toContain('분의 1</span>')
    for (const name of lab.values) {
      expect(renderToString(<Value instance={instance} name={name} />)).toContain(
        valueOf(instance.readout.getState()!, name),
      )
    }
    instance.dispose()
  })

  it('writes numbers of layer 1 under the symbols of a formula', async () => {
    const instance = await open('#vanishing-gradient?v=1&depth=5&width=4&step=3')
    const run = lab.simulate(instance.getState().settings, undefined)
    const html = renderToString(
      <Formula
        instance={instance}
        step={null}
        formula={{
          kind: 'formula',
          reading: '델타',
          display: true,
          symbols: ['errorSignal'],
          tree: [{ tag: 'span', className: 'val', slot: 'errorSignal' }],
        }}
      />,
    )
    expect(html).toContain(formatNumber(run.layers![0]!.errorSignalNorm))
    instance.dispose()
  })

  it('keeps a depth of 64 that only a link can ask for', async () => {
    const instance = await open('#vanishing-gradient?v=1&depth=64&width=2&step=0')
    const html = renderToString(<Figure instance={instance} number="3-2" caption={null} />)
    expect(instance.getState().settings.depth).toBe(64)
    expect(textOf(html)).toContain('|64|')
    expect(textOf(html)).toContain('|64층|')
    instance.dispose()
  })

  it('names what a link asks for in vain', async () => {
    const instance = await open('#vanishing-gradient?v=1&depth=200&width=4&step=0')
    const html = renderToString(<Figure instance={instance} number="3-2" caption={null} />)
    expect(html).toContain('설정 depth에 ‘200’ 값을 쓸 수 없어요')
    expect(instance.getState().settings.depth).toBe(12)
    instance.dispose()
  })
})
