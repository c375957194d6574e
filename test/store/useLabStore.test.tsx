// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { hydrateRoot } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLabStore } from '../../src/store/createLabStore.ts'
import { integer } from '../../src/store/settingConstructors.ts'
import { useLabStore } from '../../src/store/useLabStore.ts'
import { recordedEnvironment } from './labEnvironment.ts'

const lab = {
  id: 'some-lab',
  version: 1,
  settings: { depth: integer({ label: '은닉층 수', default: 12, minimum: 1, maximum: 64 }) },
  predictions: {},
}

function open(fragment: string | null = null) {
  return createLabStore({ lab, environment: recordedEnvironment(), fragment }, {})
}

let renders = 0
function Depth({ store }: { readonly store: ReturnType<typeof open> }) {
  renders++
  return <p>{useLabStore(store, (state) => state.settings.depth)}층</p>
}

afterEach(cleanup)

describe('useLabStore', () => {
  it('shows the newest selection, and draws again only when the selection changes', () => {
    const store = open()
    render(<Depth store={store} />)
    expect(screen.getByText('12층')).toBeDefined()
    renders = 0
    act(() => store.setSpeed(5))
    expect(renders).toBe(0)
    act(() => void store.changeSetting('depth', 13))
    expect(screen.getByText('13층')).toBeDefined()
    expect(renders).toBe(1)
  })

  it('renders the present state on the server, and hydrates from the same one silently', () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
    const html = renderToString(<Depth store={open('#some-lab?v=1&depth=30')} />)
    expect(html).toContain('30')
    const root = document.createElement('div')
    root.innerHTML = html
    const store = open('#some-lab?v=1&depth=30')
    act(() => void hydrateRoot(root, <Depth store={store} />))
    act(() => void store.changeSetting('depth', 31))
    expect(root.textContent).toBe('31층')
    expect(complaints).not.toHaveBeenCalled()
    complaints.mockRestore()
  })
})
