// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { DragHandle, DragInput } from '../../src/plot/DragHandle.tsx'
import { snapToStep, useDragValue } from '../../src/plot/useDragValue.ts'

function Plot({ onCommit = () => undefined }: { onCommit?: (value: number) => void }) {
  const [value, setValue] = useState(1)
  const drag = useDragValue({
    value,
    minimum: -4,
    maximum: 4,
    step: 0.1,
    valueAt: ({ x }) => x / 50 - 4,
    onChange: setValue,
    onCommit,
  })
  return (
    <>
      <svg width={400} height={100} data-testid="drawing">
        <DragHandle drag={drag} x={(value + 4) * 50} y={50} direction="horizontal" />
      </svg>
      <DragInput drag={drag} label="입력 s" valueText={`s = ${value}`} />
    </>
  )
}

beforeAll(() => {
  // jsdom knows no pointer capture.
  Element.prototype.setPointerCapture = () => undefined
  Element.prototype.releasePointerCapture = () => undefined
})
afterEach(cleanup)

const slider = () => screen.getByRole('slider', { name: '입력 s' })
const handle = () => document.querySelector('.grip')!

describe('by keyboard and assistive technology', () => {
  it('is a native range with its value in words', () => {
    render(<Plot />)
    expect(slider().getAttribute('aria-valuetext')).toBe('s = 1')
    fireEvent.change(slider(), { target: { value: '2.5' } })
    expect(slider().getAttribute('aria-valuetext')).toBe('s = 2.5')
  })

  it('moves ten steps with the page keys and stops at the ends', async () => {
    render(<Plot />)
    await userEvent.tab()
    await userEvent.keyboard('{PageDown}')
    expect(slider().getAttribute('aria-valuetext')).toBe('s = 0')
    await userEvent.keyboard('{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}{PageUp}')
    expect(slider().getAttribute('aria-valuetext')).toBe('s = 4')
  })

  it('shows on the handle that it has the focus', async () => {
    render(<Plot />)
    expect(document.querySelector('.grip-focus')).toBeNull()
    await userEvent.tab()
    expect(document.querySelector('.grip-focus')).not.toBeNull()
  })
})

describe('by pointer', () => {
  it('follows the pointer in steps of the data and commits at the end', () => {
    const onCommit = vi.fn()
    render(<Plot onCommit={onCommit} />)
    fireEvent.pointerDown(handle(), { clientX: 250, clientY: 50, button: 0, pointerId: 1 })
    fireEvent.pointerMove(handle(), { clientX: 333, clientY: 90, pointerId: 1 })
    expect(slider().getAttribute('aria-valuetext')).toBe('s = 2.7')
    expect(onCommit).not.toHaveBeenCalled()
    fireEvent.pointerUp(handle(), { clientX: 333, clientY: 90, pointerId: 1 })
    expect(onCommit).toHaveBeenCalledExactlyOnceWith(2.7)
  })

  it('ignores a pointer that only passes, and the secondary button', () => {
    render(<Plot />)
    fireEvent.pointerMove(handle(), { clientX: 20, clientY: 50, pointerId: 1 })
    fireEvent.pointerDown(handle(), { clientX: 20, clientY: 50, button: 2, pointerId: 1 })
    expect(slider().getAttribute('aria-valuetext')).toBe('s = 1')
  })

  it('reads the position in the drawing where the page shows it scaled', () => {
    render(<Plot />)
    const drawing = screen.getByTestId('drawing')
    drawing.getBoundingClientRect = () => new DOMRect(100, 0, 200, 50)
    fireEvent.pointerDown(handle(), { clientX: 200, clientY: 20, button: 0, pointerId: 1 })
    // Half of the shown width is half of the 400 pixels drawn: s = 0.
    expect(slider().getAttribute('aria-valuetext')).toBe('s = 0')
  })

  it('lets a finger scroll across the direction of movement', () => {
    render(<Plot />)
    expect((handle() as SVGElement).style.touchAction).toBe('pan-y')
  })
})

describe('snapToStep', () => {
  it('has no dust of binary fractions', () => {
    expect(snapToStep(0.30000000000000004, 0, 1, 0.1)).toBe(0.3)
    expect(snapToStep(-0.7, -4, 4, 0.1)).toBe(-0.7)
  })

  it('stays inside the bounds, also where the last step is short', () => {
    expect(snapToStep(99, 0, 1, 0.3)).toBe(0.9)
    expect(snapToStep(-99, 0, 1, 0.3)).toBe(0)
    expect(snapToStep(NaN, 2, 5, 1)).toBe(2)
  })
})
