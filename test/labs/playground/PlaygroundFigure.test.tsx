// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createInstance, places } from '../../../src/labs/playground/Lab.tsx'
import { lab } from '../../../src/labs/playground/lab.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

vi.setConfig({ testTimeout: 120_000 })
const SLOW = { timeout: 60_000 }
const { figure: Figure } = places
const SMALL = '#playground?v=1&layers=3,2&samples=20&batchSize=10&step=20'

afterEach(cleanup)

async function open(fragment = SMALL) {
  const recorded = recordedEnvironment()
  const instance = createInstance(recorded, fragment)
  await instance.prepare()
  render(<Figure instance={instance} number="1" caption={null} />)
  // Of the drawings for three widths, one stands for all.
  const unit = (name: string) => screen.getAllByRole('button', { name })[0]!
  const settings = () => instance.getState().settings
  const step = () => instance.getState().event!.snapshot.step
  return { recorded, instance, unit, settings, step, user: userEvent.setup() }
}

it('draws its opening state in Node with the numbers of the command line', async () => {
  const instance = createInstance(recordedEnvironment(), null)
  await instance.prepare()
  const warned = vi.spyOn(console, 'error')
  const html = renderToString(<Figure instance={instance} number="1" caption={null} />)
  const { loss, accuracy } = lab.simulate(instance.getState().settings, undefined)
  expect(html).toContain(loss!.toFixed(4))
  expect(html).toContain(`맞힌 비율 ${Math.round(accuracy! * 1000) / 10}%`)
  expect(html).toContain('걸음 240 · 에폭 24')
  expect(warned).not.toHaveBeenCalled()
  instance.dispose()
})

describe('the network', () => {
  it('grows and shrinks by its own buttons, and Ctrl+Z takes it back', async () => {
    const { unit, settings, user } = await open()
    await user.click(unit('1층에 뉴런 더하기'))
    await waitFor(() => expect(settings().layers).toEqual([4, 2]), SLOW)
    await user.click(unit('2층의 뉴런 빼기'))
    await waitFor(() => expect(settings().layers).toEqual([4, 1]), SLOW)
    fireEvent.keyDown(document, { key: 'z', ctrlKey: true })
    await waitFor(() => expect(settings().layers).toEqual([4, 2]), SLOW)
    fireEvent.keyDown(document, { key: 'Z', ctrlKey: true, shiftKey: true })
    await waitFor(() => expect(settings().layers).toEqual([4, 1]), SLOW)
    await user.click(screen.getByRole('button', { name: '되돌리기' }))
    await user.click(screen.getByRole('button', { name: '되돌리기' }))
    await waitFor(() => expect(settings().layers).toEqual([3, 2]), SLOW)
    const undo = screen.getByRole('button', { name: '되돌리기' })
    expect(undo).toHaveAttribute('aria-disabled', 'true')
    expect(undo).toHaveFocus()
  })

  it('gets and loses layers, each with a function of its own', async () => {
    const { settings, user } = await open()
    const panel = screen.getByRole('region', { name: '고른 층과 뉴런' })
    await user.selectOptions(within(panel).getByLabelText('층'), '2층')
    await user.selectOptions(within(panel).getByLabelText('활성화 함수'), 'ReLU')
    await waitFor(() => expect(settings().activations).toEqual(['tanh', 'relu']), SLOW)
    await user.click(within(panel).getByRole('button', { name: '뒤에 층 더하기' }))
    await waitFor(() => expect(settings().activations).toEqual(['tanh', 'relu', 'relu']), SLOW)
    await user.click(within(panel).getByRole('button', { name: '이 층 지우기' }))
    await waitFor(() => expect(settings().layers).toEqual([3, 2]), SLOW)
  })

  it('is walked through with the arrow keys; one unit is the stop of the tab key', async () => {
    const { unit, instance } = await open()
    const stops = () =>
      screen
        .getAllByRole('button', { name: /뉴런 \d+$/ })
        .filter((button) => button.getAttribute('tabindex') === '0')
        .map((button) => button.getAttribute('aria-label'))
    expect(new Set(stops())).toEqual(new Set(['1층 뉴런 1']))
    fireEvent.keyDown(unit('1층 뉴런 1'), { key: 'ArrowDown' })
    fireEvent.keyDown(unit('1층 뉴런 2'), { key: 'ArrowRight' })
    expect(instance.bench.getState().selection).toMatchObject({ layer: 1, unit: 1 })
    expect(document.activeElement).toHaveAttribute('aria-label', '2층 뉴런 2')
    expect(new Set(stops())).toEqual(new Set(['2층 뉴런 2']))
    fireEvent.keyDown(unit('2층 뉴런 2'), { key: 'ArrowRight' })
    expect(document.activeElement).toHaveAttribute('aria-label', '출력 뉴런 1')
  })
})

describe('a weight', () => {
  it('is typed beside its term; the formula holds the numbers of the point', async () => {
    const { user, settings, step } = await open()
    const field = screen.getByLabelText('w₂')
    await user.clear(field)
    await user.type(field, '0.5{Enter}')
    await waitFor(() => expect(settings().edits).toEqual(['20~1.1.2~0.5']), SLOW)
    await waitFor(() => expect(step()).toBe(20), SLOW)
    const formula = await screen.findByText(/^s = /)
    expect(formula).toHaveTextContent(/ \+ 0\.500×/)
    const [, left = '', right = ''] = /^s = (.*) = (.*)$/.exec(formula.textContent) ?? []
    const number = (text: string) => Number(text.replace(/[()]/g, '').replace('−', '-'))
    const sum = left
      .split(' + ')
      .map((term) =>
        term
          .split('×')
          .map(number)
          .reduce((product, factor) => product * factor, 1),
      )
      .reduce((total, term) => total + term, 0)
    expect(number(right)).toBeCloseTo(sum, 2)
  })

  it('that is no number is refused where it was typed', async () => {
    const { user, settings } = await open()
    await user.clear(screen.getByLabelText('b'))
    await user.type(screen.getByLabelText('b'), '많이{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(/숫자만/)
    expect(settings().edits).toEqual([])
  })
})

it('a run whose numbers overflow says where, and goes back', async () => {
  const { user, step } = await open(
    `${SMALL.replace('step=20', 'step=2999')}&activations=identity,identity&learningRate=900`,
  )
  expect(screen.getByText('넘침')).toBeInTheDocument()
  expect(screen.getByText(/(층|출력) 뉴런 \d+의/)).toBeInTheDocument()
  const diverged = step()
  await user.click(screen.getByRole('button', { name: '한 걸음 앞의 상태로' }))
  await waitFor(() => expect(step()).toBe(diverged - 1), SLOW)
  expect(screen.queryByText('넘침')).not.toBeInTheDocument()
})

it('steps and epochs have names of their own; the slider goes through the whole run', async () => {
  const { step } = await open()
  const slider = screen.getByRole('slider', { name: '시간' })
  expect(slider).toHaveAttribute('aria-valuetext', '걸음 20 · 에폭 10')
  fireEvent.change(slider, { target: { value: '7' } })
  await waitFor(() => expect(step()).toBe(7), SLOW)
  await waitFor(() => expect(slider).toHaveAttribute('aria-valuetext', '걸음 7 · 에폭 3'), SLOW)
})

it('tables tell the network and every layer to those who listen', async () => {
  await open()
  const table = screen.getByRole('table', { name: '망의 층' })
  expect(within(table).getByRole('row', { name: /1층 tanh 3 0\.40/ })).toBeInTheDocument()
  expect(screen.getByRole('table', { name: /층마다 잰 값/ })).toBeInTheDocument()
})
