// @vitest-environment jsdom
import { act } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Drawing } from '../../src/plot/Drawing.tsx'
import { FRAME_SIZES } from '../../src/plot/FrameSize.ts'
import { ResponsiveFrame } from '../../src/plot/ResponsiveFrame.tsx'

const heights = { compact: 300, medium: 320, wide: 400 }
const figure = (
  <ResponsiveFrame heights={heights}>
    {({ width, height, size }) => (
      <Drawing width={width} height={height} label="그림">
        <text>{size}</text>
      </Drawing>
    )}
  </ResponsiveFrame>
)

let report: ((width: number) => void) | undefined

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: (entries: unknown[]) => void) {
        report = (width) => {
          callback([{ contentRect: { width } }])
        }
      }
      observe() {}
      disconnect() {
        report = undefined
      }
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

async function hydrated() {
  const container = document.createElement('div')
  container.innerHTML = renderToString(figure)
  document.body.append(container)
  const errors: unknown[] = []
  const root = await act(() =>
    Promise.resolve(hydrateRoot(container, figure, { onRecoverableError: (e) => errors.push(e) })),
  )
  return { container, errors, root }
}

describe('before it is measured', () => {
  it('holds one drawing per size, each at the width and height of its size', () => {
    const container = document.createElement('div')
    container.innerHTML = renderToString(figure)
    const drawings = [...container.querySelectorAll('svg')]
    expect(drawings.map((svg) => svg.parentElement?.className)).toEqual([
      'frame-size frame-compact',
      'frame-size frame-medium',
      'frame-size frame-wide',
    ])
    expect(drawings.map((svg) => Number(svg.getAttribute('width')))).toEqual(
      Object.values(FRAME_SIZES).map(({ drawnAt }) => drawnAt),
    )
    expect(drawings.map((svg) => Number(svg.getAttribute('height')))).toEqual([300, 320, 400])
  })

  it('hydrates without a difference to the server', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { container, errors } = await hydrated()
    expect(errors).toEqual([])
    expect(error).not.toHaveBeenCalled()
    expect(container.querySelectorAll('svg').length).toBe(3)
    error.mockRestore()
  })
})

describe('once measured', () => {
  it('keeps the visible drawing, at the real width and the height it had', async () => {
    const { container } = await hydrated()
    const visible = container.querySelectorAll('svg')[1]
    act(() => report?.(716.6))
    const drawings = container.querySelectorAll('svg')
    expect(drawings.length).toBe(1)
    expect(drawings[0]).toBe(visible)
    expect(drawings[0]?.getAttribute('width')).toBe('716')
    expect(drawings[0]?.getAttribute('height')).toBe('320')
  })

  it('changes size with the container', async () => {
    const { container } = await hydrated()
    const seen = [350, 479, 480, 899, 900].map((width) => {
      act(() => report?.(width))
      return container.textContent
    })
    expect(seen).toEqual(['compact', 'compact', 'medium', 'medium', 'wide'])
  })

  it('keeps the last drawing while the container is hidden', async () => {
    const { container } = await hydrated()
    act(() => report?.(600))
    act(() => report?.(0))
    expect(container.querySelector('svg')?.getAttribute('width')).toBe('600')
  })

  it('stops observing when it goes', async () => {
    const { root } = await hydrated()
    act(() => {
      root.unmount()
    })
    expect(report).toBeUndefined()
  })
})

describe('printed', () => {
  it('offers every size again before the print is laid out, and goes back after it', async () => {
    const { container } = await hydrated()
    act(() => {
      report?.(1000)
    })
    expect(container.querySelectorAll('svg')).toHaveLength(1)
    const kept = container.querySelector('.frame svg')
    // No act: a browser lays out right after the listeners and their microtasks.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
    dispatchEvent(new Event('beforeprint'))
    await Promise.resolve()
    expect(
      [...container.querySelectorAll('.frame > div')].map(({ className }) => className),
    ).toEqual(['frame-size frame-compact', 'frame-size frame-medium', 'frame-size frame-wide'])
    expect(container.querySelector('.frame-wide svg')).toBe(kept)
    dispatchEvent(new Event('afterprint'))
    await Promise.resolve()
    expect(container.querySelectorAll('svg')).toHaveLength(1)
    expect(container.querySelector('.frame svg')?.getAttribute('width')).toBe('1000')
  })
})
