// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inkCount } from '../../../../src/engine/images/Bitmap.ts'
import { DrawingFigure } from '../../../../src/labs/digits/drawing/DrawingFigure.tsx'
import { readDrawing } from '../../../../src/labs/digits/drawing/readDrawing.ts'
import { verdictOf } from '../../../../src/labs/digits/drawing/strings.ts'
import { drawnLab } from './drawnLab.ts'

beforeEach(() => {
  // jsdom has neither: a pad of 320 pixels, ten a cell.
  Element.prototype.setPointerCapture = () => undefined
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 320, 320))
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function open() {
  const lab = drawnLab()
  render(<DrawingFigure instance={lab.instance} number="6-2" caption={null} labId="digits" />)
  return { ...lab, user: userEvent.setup(), pad: screen.getByRole('application') }
}

const inkOf = ({ drawing }: Pick<ReturnType<typeof open>, 'drawing'>) =>
  inkCount(drawing.getState().ink)
const clear = () => {
  fireEvent.click(screen.getByRole('button', { name: '지우기' }))
}

describe('the figure in which one draws', () => {
  it('prerenders with a digit on the pad, its answer, and a table to be read aloud', () => {
    const { instance, drawing, reader } = drawnLab()
    const html = renderToString(
      <DrawingFigure instance={instance} number="6-2" caption={null} labId="digits" />,
    )
    expect(html).toContain(verdictOf(readDrawing(drawing.getState().ink, reader)))
    expect(html).toContain('<caption>숫자마다 점수와 확률</caption>')
    expect(html.match(/<svg class="c"/g)).toHaveLength(1 + 3 + 1 + 3)
  })

  it('has one tab stop for the pad, which says what its keys do', () => {
    const { pad } = open()
    expect(pad).toHaveAccessibleName(/^숫자를 쓰는 판, 1024칸 가운데 \d+칸에 잉크$/)
    expect(pad).toHaveAccessibleDescription(/방향키.*스페이스.*Shift/)
    expect(pad.querySelectorAll('[tabindex]')).toHaveLength(0)
  })

  it('draws with a pointer, through everything between two positions, and takes it back', async () => {
    const opened = open()
    const { pad, user } = opened
    clear()
    expect(inkOf(opened)).toBe(0)
    fireEvent.pointerDown(pad, { pointerId: 1, button: 0, clientX: 100, clientY: 40 })
    fireEvent.pointerMove(pad, { pointerId: 1, clientX: 100, clientY: 280 })
    fireEvent.pointerUp(pad, { pointerId: 1 })
    const line = inkOf(opened)
    // 96 pixels long, 8 thick, with round ends.
    expect(line).toBeGreaterThan(96 * 8)
    expect(line).toBeLessThan(96 * 8 + 80)
    fireEvent.pointerMove(pad, { pointerId: 1, clientX: 300, clientY: 40 })
    expect(inkOf(opened)).toBe(line)
    await user.click(screen.getByRole('button', { name: '되돌리기' }))
    expect(inkOf(opened)).toBe(0)
    await user.click(screen.getByRole('button', { name: '되돌리기' }))
    expect(inkOf(opened)).toBeGreaterThan(0)
    const undo = screen.getByRole('button', { name: '되돌리기' })
    expect(undo).toHaveAttribute('aria-disabled', 'true')
    expect(undo).toHaveFocus()
  })

  it('follows the first finger only, and no other button of a mouse', () => {
    const opened = open()
    clear()
    const { pad } = opened
    fireEvent.pointerDown(pad, { pointerId: 1, button: 2, clientX: 100, clientY: 100 })
    expect(inkOf(opened)).toBe(0)
    fireEvent.pointerDown(pad, { pointerId: 1, button: 0, clientX: 100, clientY: 100 })
    const dot = inkOf(opened)
    fireEvent.pointerDown(pad, { pointerId: 2, button: 0, clientX: 200, clientY: 200 })
    fireEvent.pointerMove(pad, { pointerId: 2, clientX: 300, clientY: 300 })
    expect(inkOf(opened)).toBe(dot)
  })

  it('draws with the keyboard alone: a 7 of cells', async () => {
    const opened = open()
    const { pad, user, environment } = opened
    clear()
    pad.focus()
    await user.keyboard('{ArrowUp>10/}{ArrowLeft>6/}')
    await user.keyboard('{Shift>}{ArrowRight>12/}{ArrowDown>20/}{/Shift}')
    // 33 cells of 4 × 4 pixels: the first one, 12 to the right, 20 down.
    expect(inkOf(opened)).toBe(33 * 16)
    expect(environment.announcements.at(-1)).toBe('27행 23열, 칠한 칸')
    await user.keyboard(' ')
    expect(inkOf(opened)).toBe(32 * 16)
    expect(environment.announcements.at(-1)).toBe('27행 23열, 빈 칸')
    await user.keyboard('{Enter}{Home}{Enter}')
    expect(inkOf(opened)).toBe(34 * 16)
    await user.keyboard('{Control>}zzz{/Control}')
    expect(inkOf(opened)).toBe(33 * 16)
    await user.keyboard('{Control>}z{/Control}')
    expect(inkOf(opened)).toBe(0)
  })

  it('stays on the pad at its edges', async () => {
    const { pad, user, environment } = open()
    pad.focus()
    await user.keyboard('{End}{ArrowRight}{PageDown>10/}{ArrowDown}')
    expect(environment.announcements.at(-1)).toMatch(/^32행 32열/)
    await user.keyboard('{Home}{ArrowLeft}{PageUp>10/}{ArrowUp}')
    expect(environment.announcements.at(-1)).toMatch(/^1행 1열/)
  })

  it('says the answer once the hand rests', () => {
    vi.useFakeTimers()
    const { pad, environment, drawing, reader } = open()
    fireEvent.pointerDown(pad, { pointerId: 1, button: 0, clientX: 20, clientY: 20 })
    fireEvent.pointerMove(pad, { pointerId: 1, clientX: 40, clientY: 60 })
    expect(environment.announcements).toEqual([])
    vi.advanceTimersByTime(2000)
    expect(environment.announcements).toEqual([
      verdictOf(readDrawing(drawing.getState().ink, reader)),
    ])
  })

  it('tells what a blank pad is, and still shares out 1', () => {
    open()
    clear()
    expect(screen.getByText(/판이 비어 있어요/)).toBeInTheDocument()
    expect(screen.getByText(/빈 판에도 망은 \d이?라고 답해요/)).toBeInTheDocument()
    const rows = within(screen.getByRole('table', { name: '숫자마다 점수와 확률' }))
    expect(rows.getAllByRole('rowheader')).toHaveLength(10)
  })

  it('looks at another hidden unit when it is chosen', async () => {
    const { user } = open()
    const listed = screen.getAllByRole('button', { name: /^뉴런 \d+/ })
    expect(listed).toHaveLength(5)
    expect(listed[0]).toHaveAttribute('aria-pressed', 'true')
    await user.click(listed[2]!)
    expect(listed[2]).toHaveAttribute('aria-pressed', 'true')
    const number = /\d+/.exec(listed[2]!.querySelector('span')!.textContent)?.[0]
    expect(screen.getByText(`은닉층 1층의 뉴런 ${number}`)).toBeInTheDocument()
    expect(screen.getByRole('slider', { name: '뉴런' })).toHaveValue(number)
  })
})

describe('a picture file', () => {
  const text = new File(['세'], '세.txt', { type: 'text/plain' })

  it('that is none gets a sentence, and nothing is lost', async () => {
    const opened = open()
    const before = inkOf(opened)
    fireEvent.drop(opened.pad, { dataTransfer: { files: [text] } })
    expect(await screen.findByText(/그림 파일이 아니에요/)).toBeInTheDocument()
    expect(inkOf(opened)).toBe(before)
    expect(opened.environment.announcements.at(-1)).toMatch(/판은 그대로예요/)
    fireEvent.pointerDown(opened.pad, { pointerId: 1, button: 0, clientX: 9, clientY: 9 })
    expect(screen.queryByText(/그림 파일이 아니에요/)).not.toBeInTheDocument()
  })

  it('can be chosen and pasted', async () => {
    const opened = open()
    fireEvent.change(screen.getByLabelText('그림 파일'), {
      target: { files: [new File([], '빈.png', { type: 'image/png' })] },
    })
    expect(await screen.findByText(/파일이 비어 있어요/)).toBeInTheDocument()
    fireEvent.paste(opened.pad, { clipboardData: { files: [] } })
    expect(await screen.findByText(/붙여 넣은 것에 그림이 없어요/)).toBeInTheDocument()
  })
})
