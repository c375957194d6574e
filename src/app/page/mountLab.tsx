import type { ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import type { LabEnvironment, LabInstance, LabModule, LabStatus } from '../../labs/Lab.ts'
import type { PlaceName } from '../../lesson/LessonPage.ts'
import { LabPlaceView } from '../LabPlaceView.tsx'
import { setAsideLinkState } from './setAsideLinkState.ts'

export interface LabMount {
  /** Shows the state of another link in the same places. */
  open(fragment: string): Promise<void>
  dispose(): void
}

export interface LabMountOptions {
  readonly lab: LabModule
  readonly environment: LabEnvironment
  /** Elements with `data-lab-place`. */
  readonly places: readonly HTMLElement[]
  readonly fragment: string
  /** Whether the places already show the state of this link. */
  readonly isDrawn: boolean
  readonly onStatus: (status: LabStatus) => void
  /** A place failed after it had come to life. */
  readonly onError: (error: unknown) => void
}

/**
 * Gives the places of a lab their one instance. Resolves when every place is on screen and
 * listens; rejects when the lab cannot prepare or draw its state, and then holds nothing.
 */
export async function mountLab(options: LabMountOptions): Promise<LabMount> {
  const mount = new MountedLab(options)
  try {
    await mount.show(options.fragment)
  } catch (error) {
    mount.dispose()
    throw error
  }
  return mount
}

class MountedLab implements LabMount {
  readonly #options: LabMountOptions
  readonly #roots = new Map<HTMLElement, Root>()
  #instance: LabInstance | null = null
  /** Computes the state of another link. */
  #preparing: LabInstance | null = null
  #isDisposed = false
  #stopMirroring: () => void = () => undefined
  /** Counts instances: another instance is another tree. */
  #generation = 0
  /** Set while places are being drawn: an error then belongs to that attempt. */
  #rejectDrawing: ((error: unknown) => void) | null = null

  constructor(options: LabMountOptions) {
    this.#options = options
  }

  open(fragment: string): Promise<void> {
    return this.show(fragment)
  }

  async show(fragment: string): Promise<void> {
    const { lab, environment, onStatus } = this.#options
    const next = lab.createInstance(environment, fragment)
    this.#preparing = next
    try {
      await next.prepare()
      if (this.#isDisposed) throw new Error('The lab was let go while it prepared.')
    } catch (error) {
      next.dispose()
      throw error
    } finally {
      this.#preparing = null
    }
    const previous = this.#instance
    this.#stopMirroring()
    this.#instance = next
    this.#stopMirroring = next.subscribe(() => {
      // What is not on screen yet is not ready.
      if (this.#rejectDrawing === null) onStatus(next.status())
    })
    this.#generation += 1
    try {
      await this.#draw(next)
    } finally {
      previous?.dispose()
    }
    onStatus(next.status())
  }

  dispose(): void {
    this.#isDisposed = true
    this.#preparing?.dispose()
    this.#stopMirroring()
    for (const root of this.#roots.values()) root.unmount()
    this.#roots.clear()
    this.#instance?.dispose()
    this.#instance = null
  }

  async #draw(instance: LabInstance): Promise<void> {
    const failed = new Promise<never>((_, reject) => {
      this.#rejectDrawing = reject
    })
    const isHydrating = this.#options.isDrawn && this.#roots.size === 0
    const putBack = isHydrating ? this.#options.places.map(setAsideLinkState) : []
    try {
      // One after the other: React clears the place of a root that is taken away while it waits to
      // hydrate, and does so late, when the picture has been put back already.
      for (const place of this.#options.places) {
        const alive = new Promise<void>((onAlive) => this.#drawPlace(place, instance, onAlive))
        await Promise.race([alive, failed])
      }
    } finally {
      this.#rejectDrawing = null
      for (const restore of putBack) restore()
    }
  }

  #drawPlace(place: HTMLElement, instance: LabInstance, onAlive: () => void): void {
    const view: ReactNode = (
      <LabPlaceView
        key={this.#generation}
        lab={this.#options.lab}
        place={place.dataset['labPlace'] as PlaceName}
        instance={instance}
        props={JSON.parse(place.dataset['props'] ?? '{}') as Record<string, unknown>}
        onAlive={onAlive}
      />
    )
    const root = this.#roots.get(place)
    if (root !== undefined) {
      root.render(view)
      return
    }
    const rootOptions = {
      identifierPrefix: place.dataset['labKey'] ?? '',
      onUncaughtError: (error: unknown) => this.#onError(error),
    }
    if (this.#options.isDrawn) {
      this.#roots.set(place, hydrateRoot(place, view, rootOptions))
    } else {
      const created = createRoot(place, rootOptions)
      this.#roots.set(place, created)
      created.render(view)
    }
  }

  #onError(error: unknown): void {
    if (this.#rejectDrawing !== null) this.#rejectDrawing(error)
    else this.#options.onError(error)
  }
}
