import type { LabEnvironment, LabModule, LabStatus } from '../../labs/Lab.ts'
import type { LabMount } from './mountLab.tsx'

export interface LabIslandSources {
  readonly loadLab: () => Promise<LabModule>
  readonly createEnvironment: (onFragment: (fragment: string) => void) => Promise<LabEnvironment>
  readonly announce: (sentence: string) => void
}

/** What may be pressed before the lab is alive. Menus of the browser's own open without it. */
const PRESSABLE = 'button:not([popovertarget]), input[type=radio], input[type=checkbox]'

/** From this time (milliseconds) on, a picture that is not the one asked for is marked. */
const UNNOTICED = 700

/**
 * One lab of a page: pictures until it is woken, then alive. The pictures stay when it cannot be
 * loaded, with a sentence and a button below the figure.
 */
export class LabIsland {
  readonly root: HTMLElement
  readonly places: readonly HTMLElement[]
  readonly #sources: LabIslandSources
  /** The link whose state the places show. */
  #fragment: string
  #mount: LabMount | null = null
  /** Links are opened one after the other. */
  #work: Promise<void> = Promise.resolve()
  #isAwake = false
  #complaint: HTMLElement | null = null
  /** The prerendered drawings, kept while the lab might still fail. */
  #pictures: readonly Node[][] = []
  /** Pressed on pictures: pressed again, in this order, once they are alive. */
  readonly #pressed = new Set<HTMLElement>()

  constructor(root: HTMLElement, places: readonly HTMLElement[], sources: LabIslandSources) {
    this.root = root
    this.places = places
    this.#sources = sources
    this.#fragment = root.dataset['opening'] ?? ''
    for (const place of places) {
      place.addEventListener('click', ({ target }) => {
        if (this.#mount !== null || !(target instanceof Element)) return
        const control = target.closest<HTMLElement>(PRESSABLE)
        if (control !== null) this.#pressed.add(control)
        void this.wake()
      })
    }
  }

  /** Brings the lab to life in the state it shows. */
  wake(): Promise<void> {
    return this.open(this.#fragment)
  }

  /** Brings the lab to the state of a link. */
  open(fragment: string): Promise<void> {
    if (this.#isAwake && fragment === this.#fragment) return this.#work
    this.#isAwake = true
    this.#fragment = fragment
    this.#work = this.#work.then(() => this.#show(fragment))
    return this.#work
  }

  async #show(fragment: string): Promise<void> {
    // A later link is already waiting.
    if (fragment !== this.#fragment) return
    const stopMarking = this.#markWaiting(fragment)
    try {
      if (this.#mount === null) {
        this.#mount = await this.#mountLab(fragment)
        this.#pressAgain()
      } else await this.#mount.open(fragment)
      this.#complaint?.remove()
      this.#complaint = null
    } catch (error) {
      this.#fail(error)
    } finally {
      stopMarking()
    }
  }

  /** Until the state of this link is there, the picture says that it is another one. */
  #markWaiting(fragment: string): () => void {
    const isShown = this.#mount === null && fragment === this.root.dataset['opening']
    if (isShown) return () => {}
    const timer = setTimeout(() => this.root.setAttribute('aria-busy', 'true'), UNNOTICED)
    return () => {
      clearTimeout(timer)
      this.root.removeAttribute('aria-busy')
    }
  }

  async #mountLab(fragment: string): Promise<LabMount> {
    const { loadLab, createEnvironment } = this.#sources
    const [lab, { mountLab }, environment] = await Promise.all([
      loadLab(),
      import('./mountLab.tsx'),
      createEnvironment((written) => {
        this.#fragment = written
      }),
    ])
    this.#pictures = this.places.map((place) => [...place.cloneNode(true).childNodes])
    return mountLab({
      lab,
      environment,
      places: this.places,
      fragment,
      isDrawn: fragment === this.root.dataset['opening'],
      onStatus: (status) => this.#setStatus(status),
      onError: (error) => this.#fail(error),
    })
  }

  #pressAgain(): void {
    const pressed = [...this.#pressed]
    this.#pressed.clear()
    for (const control of pressed) {
      // A choice that is made already would not tell that it is made.
      if (control instanceof HTMLInputElement) control.checked = control.defaultChecked
      control.click()
    }
  }

  #fail(error: unknown): void {
    console.error(error)
    this.#mount?.dispose()
    this.#mount = null
    this.#isAwake = false
    for (const [index, place] of this.places.entries()) {
      const picture = this.#pictures[index]
      if (picture !== undefined) place.replaceChildren(...picture)
    }
    this.#setStatus('static')
    this.#complain()
  }

  #complain(): void {
    const sentence =
      '실험을 불러오지 못했어요. 연결을 확인하고 다시 불러와 보세요. 그림의 첫 모습은 그대로 볼 수 있어요.'
    const box = document.createElement('div')
    box.className = 'err lab-error'
    const tag = document.createElement('b')
    tag.textContent = '오류'
    const text = document.createElement('span')
    text.textContent = sentence
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'btn'
    button.textContent = '다시 불러오기'
    const wanted = this.#fragment
    button.addEventListener('click', () => void this.open(wanted))
    box.append(tag, text, button)
    this.#complaint?.remove()
    this.#complaint = box
    this.root.after(box)
    this.#sources.announce(sentence)
  }

  #setStatus(status: LabStatus): void {
    this.root.dataset['status'] = status
  }
}
