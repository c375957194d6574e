// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { PinnedLayer } from '../../../src/labs/parts/PinnedLayer.tsx'
import { createInstance } from '../../../src/labs/vanishing-gradient/Lab.tsx'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

afterEach(cleanup)

/** A section with the lab in it; `pin` does what the page's symbols do. */
async function open(settings: string, pinnedBefore: string | null = null) {
  const instance = createInstance(
    recordedEnvironment(),
    `#vanishing-gradient?v=1&depth=3&width=2&step=0${settings}`,
  )
  await instance.prepare()
  const section = document.body.appendChild(document.createElement('section'))
  section.setAttribute('data-symbol-scope', '')
  const pin = (symbol: string | null): void => {
    if (symbol === null) section.removeAttribute('data-pinned-symbol')
    else section.setAttribute('data-pinned-symbol', symbol)
    section.dispatchEvent(new CustomEvent('symbolpin', { bubbles: true }))
  }
  if (pinnedBefore !== null) pin(pinnedBefore)
  const view = render(<PinnedLayer instance={instance} />, {
    container: section.appendChild(document.createElement('div')),
  })
  const pinned = (): string | null => section.getAttribute('data-pinned-symbol')
  const close = (): void => {
    view.unmount()
    section.remove()
    instance.dispose()
  }
  return { instance, pin, pinned, close }
}

describe('the pinned layer of a link', () => {
  it('is pinned in the section', async () => {
    const { pinned, close } = await open('&layer=2')
    expect(pinned()).toBe('layer2')
    close()
  })

  it('may be the output, the layer after the last hidden one', async () => {
    const { pinned, close } = await open('&layer=4')
    expect(pinned()).toBe('outputLayer')
    close()
  })

  it('is none in an old link, and in one of a deeper network', async () => {
    for (const settings of ['', '&layer=9']) {
      const { pinned, instance, close } = await open(settings)
      expect(pinned()).toBeNull()
      expect(instance.getState().problems).toEqual([])
      close()
    }
  })

  it('follows what a reader pins and releases', async () => {
    const { instance, pin, close } = await open('')
    pin('layer3')
    expect(instance.fragment()).toContain('&layer=3')
    pin('outputLayer')
    expect(instance.fragment()).toContain('&layer=4')
    pin('weightFactor')
    expect(instance.fragment()).not.toContain('layer=')
    pin('layer1')
    pin(null)
    expect(instance.fragment()).not.toContain('layer=')
    close()
  })

  it('takes over a layer that was pinned before the lab came to life', async () => {
    const { instance, close } = await open('', 'layer1')
    expect(instance.fragment()).toContain('&layer=1')
    close()
  })

  it('goes with the lab: another link does not inherit it', async () => {
    const section = await open('&layer=2')
    const scope = document.querySelector('section')
    section.close()
    expect(scope?.getAttribute('data-pinned-symbol')).toBeNull()
  })
})
