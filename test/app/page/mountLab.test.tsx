// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { mountLab } from '../../../src/app/page/mountLab.tsx'
import type { LabEnvironment, LabInstance, LabModule } from '../../../src/labs/Lab.ts'

/** An instance that is prepared when it is told so. */
class HeldInstance implements LabInstance {
  isDisposed = false
  release = (): void => {}
  prepare = (): Promise<void> =>
    new Promise((resolve) => {
      this.release = resolve
    })
  status = () => 'ready' as const
  subscribe = () => () => {}
  dispose(): void {
    this.isDisposed = true
  }
}

function heldLab(): { readonly lab: LabModule; readonly made: readonly HeldInstance[] } {
  const made: HeldInstance[] = []
  const createInstance = (): LabInstance => {
    const instance = new HeldInstance()
    made.push(instance)
    return instance
  }
  return { lab: { createInstance, places: { figure: () => <p>picture</p> } }, made }
}

function place(): HTMLElement {
  const element = document.createElement('div')
  element.dataset['labPlace'] = 'figure'
  return element
}

const options = {
  environment: {} as LabEnvironment,
  fragment: '#held?v=1',
  isDrawn: false,
  onStatus: () => {},
  onError: () => {},
}

describe('a lab let go while it prepares the state of another link', () => {
  it('disposes that instance too, and draws nothing of it', async () => {
    const { lab, made } = heldLab()
    const root = place()
    const mounting = mountLab({ ...options, lab, places: [root] })
    made[0]!.release()
    const mount = await mounting
    expect(root.textContent).toBe('picture')

    const opening = mount.open('#held?v=2')
    mount.dispose()
    expect(made.map(({ isDisposed }) => isDisposed)).toEqual([true, true])
    made[1]!.release()
    await expect(opening).rejects.toThrow('let go')
    expect(root.textContent).toBe('')
  })
})
