// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createInstance, places, valueOf } from '../../../src/labs/initialization-map/Lab.tsx'
import { mapCsv } from '../../../src/labs/initialization-map/mapCsv.ts'
import { outline } from '../../../src/labs/initialization-map/outline.ts'
import { readingOf } from '../../../src/labs/initialization-map/selectors.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

vi.setConfig({ testTimeout: 60_000 })
afterEach(cleanup)

const Figure = places.figure
const SMALL = '#initialization-map?v=1&width=4&seeds=1'

async function open(fragment: string | null = SMALL) {
  const environment = recordedEnvironment()
  const instance = createInstance(environment, fragment)
  await instance.prepare()
  return { environment, instance }
}

async function show(fragment: string | null = SMALL) {
  const opened = await open(fragment)
  render(<Figure instance={opened.instance} number="3-3" caption={null} />)
  return { ...opened, user: userEvent.setup() }
}

describe('the figure', () => {
  it('prerenders both maps finished: names, lines, words, a table to be read aloud', async () => {
    const { instance } = await open(null)
    const html = renderToString(<Figure instance={instance} number="3-3" caption={null} />)
    expect(html.match(/<svg class="c"/g)).toHaveLength(3)
    for (const text of ['He 0.35', 'LeCun · Xavier 0.25', 'PyTorch 0.14', '사라짐', '폭발']) {
      expect(html).toContain(text)
    }
    expect(html.match(/<caption>[^<]*망의 지도<\/caption>/g)).toHaveLength(2)
    expect(html).not.toMatch(/NaN|undefined/)
    instance.dispose()
  })

  it('needs few nodes: no cell is an element of its own', async () => {
    await show()
    expect(document.querySelectorAll('svg.c path').length).toBeLessThan(3 * 120)
    expect(document.querySelectorAll('.heat > path').length).toBeLessThanOrEqual(3 * 2 * 11)
  })

  it('moves across the map by arrows on either slider, and writes the link when they rest', async () => {
    const { environment, instance } = await show()
    const [depth, scale] = [
      screen.getByRole('slider', { name: '고른 칸의 은닉층 수' }),
      screen.getByRole('slider', { name: '고른 칸의 σ' }),
    ]
    expect(depth).toHaveAttribute('aria-valuetext', expect.stringContaining('20개'))
    fireEvent.keyDown(depth, { key: 'ArrowUp' })
    fireEvent.keyDown(scale, { key: 'ArrowRight' })
    fireEvent.keyUp(scale, { key: 'ArrowRight' })
    expect(instance.getState().settings).toMatchObject({ depth: 21, scale: 0.412 })
    expect(environment.fragments.at(-1)).toBe(SMALL.replace('width', 'depth=21&scale=0.412&width'))
    fireEvent.change(depth, { target: { value: '29' } })
    fireEvent.keyDown(depth, { key: 'ArrowRight' })
    expect(instance.getState().settings.depth).toBe(40)
  })

  it('shows the chosen networks with their numbers and a link to each of them', async () => {
    const { instance } = await show()
    instance.look(5, 2)
    await instance.settled()
    const links = await screen.findAllByRole('link', { name: /^이 망을 층마다 보기/ })
    expect(links).toHaveLength(2)
    await waitFor(() => {
      expect(links[1]!.getAttribute('href')).toMatch(
        /^#vanishing-gradient\?v=1&activation=relu&initializer=normal&weightScale=0.0281&depth=4&/,
      )
    })
    const [network] = instance.getState().networks
    const first = network!.errorSignal[0]!
    const items = within(screen.getAllByRole('list').at(-1)!).getAllByRole('listitem')
    expect(items[0]).toHaveTextContent(first.toExponential(1).split('e')[0]!)
  })

  it('runs, says 멈춤 meanwhile and 처음부터 at the end', async () => {
    const { instance, user } = await show('#initialization-map?v=1&width=2&seeds=1')
    await user.click(screen.getByRole('button', { name: '실행' }))
    await waitFor(
      () => {
        expect(instance.getState().status).toBe('finished')
      },
      { timeout: 30_000 },
    )
    expect(screen.getByRole('button', { name: '처음부터' })).toBeVisible()
    expect(screen.getByText('100%')).toBeVisible()
  })

  it('asks for training settings only where something is trained', async () => {
    const { user } = await show()
    expect(screen.queryByLabelText('학습률')).toBeNull()
    await user.selectOptions(screen.getByLabelText('재는 값'), '학습한 뒤의 손실')
    expect(screen.getByLabelText('학습률')).toBeInTheDocument()
    expect(screen.getByText('실행을 누르면 칸마다 신경망을 학습해 지도를 채워요')).toBeVisible()
  })
})

describe('what leaves the figure', () => {
  it('CSV: a row for every cell, the numbers to the last bit', async () => {
    const { instance } = await open()
    const { settings, maps } = instance.getState()
    const rows = mapCsv(readingOf(settings, maps)).trimEnd().split('\r\n')
    expect(rows).toHaveLength(201)
    expect(rows[0]).toBe('\uFEFF활성화 함수,은닉층,σ,남은 오차 신호,시드')
    const cells = rows.map((row) => row.split(','))
    const cell = cells.find(
      (row) => row[0] === 'ReLU' && row[1] === '20' && row[2] === '0.33500000000000002',
    )!
    const column = 14 + 30 * 17
    expect(Number(cell[3])).toBe(maps[1].values[column])
  })

  it('every value a lesson may name', async () => {
    const { instance } = await open()
    for (const name of outline.values) expect(valueOf(instance.getState(), name)).not.toBe('')
    expect(valueOf(instance.getState(), 'depth')).toBe('20')
    expect(() => valueOf(instance.getState(), 'other')).toThrow('initialization-map')
  })
})
