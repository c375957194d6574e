// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startIslands } from '../../../src/app/page/islands.ts'
import { linkSymbols } from '../../../src/symbols/linkSymbols.ts'
import type { LabEnvironment, LabModule } from '../../../src/labs/Lab.ts'
import { renderFixture } from '../../lesson/fixture/renderFixture.ts'
import { made, springLab } from '../../lesson/fixture/springLab.tsx'

/** Stands in for the browser's observer: `near` says that an element comes near. */
class FakeObserver implements IntersectionObserver {
  static latest: FakeObserver
  readonly root = null
  readonly rootMargin: string
  readonly scrollMargin = ''
  readonly thresholds = []
  readonly watched = new Set<Element>()
  readonly #callback: IntersectionObserverCallback

  constructor(callback: IntersectionObserverCallback, { rootMargin = '' } = {}) {
    this.#callback = callback
    this.rootMargin = rootMargin
    FakeObserver.latest = this
  }
  observe(element: Element) {
    this.watched.add(element)
  }
  unobserve(element: Element) {
    this.watched.delete(element)
  }
  disconnect() {
    this.watched.clear()
  }
  takeRecords() {
    return []
  }
  near(element: Element) {
    const entry = { target: element, isIntersecting: true } as unknown as IntersectionObserverEntry
    this.#callback([entry], this)
  }
}

const html = await renderFixture()
const scrollIntoView = vi.fn<() => void>()
const announce = vi.fn<(sentence: string) => void>()
/** Everything React or the page complains about. */
let complaints: unknown[]
let stop: () => void

function environment(onFragment: (fragment: string) => void): Promise<LabEnvironment> {
  return Promise.resolve({
    createTrainingSession: () => {
      throw new Error('The spring needs no training.')
    },
    createSweep: () => Promise.reject(new Error('The spring needs no sweep.')),
    writeFragment(fragment) {
      history.replaceState(null, '', fragment)
      onFragment(fragment)
    },
    addressOf: (fragment) => fragment,
    announce,
    saveFile: () => undefined,
    copyText: () => Promise.resolve(),
    pictureFonts: () => Promise.resolve(''),
  })
}

function start(load: () => Promise<LabModule> = () => Promise.resolve(springLab)) {
  stop = startIslands({ labs: { spring: load }, createEnvironment: environment, announce })
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`Nothing is ${selector}`)
  return found
}

/** Waits as long as a busy machine may need; a pass takes milliseconds. */
const eventually = <Result>(check: () => Result) => vi.waitFor(check, { timeout: 20_000 })

const figure = () => element('[data-lab=spring]')
const forceInText = () => element('p > [data-lab-place=value]').textContent
const whenStatus = (status: string) =>
  eventually(() => expect(figure().dataset['status']).toBe(status))

function follow(fragment: string) {
  location.hash = fragment
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  scrollIntoView.mockClear()
  Element.prototype.scrollIntoView = scrollIntoView
  document.body.innerHTML = html
  history.replaceState(null, '', '/lessons/here/')
  made.length = 0
  announce.mockClear()
  complaints = []
  vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
    complaints.push(parts)
  })
  addEventListener('error', onError)
})

function onError(event: ErrorEvent) {
  complaints.push(event.error)
}

afterEach(() => {
  stop()
  removeEventListener('error', onError)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

vi.setConfig({ testTimeout: 30_000 })

describe('a lab that comes near', () => {
  it('sleeps as a picture until then', () => {
    start()
    expect(FakeObserver.latest.rootMargin).toBe('100% 0px')
    expect(FakeObserver.latest.watched.size).toBe(6)
    expect(figure().dataset['status']).toBe('static')
    expect(made).toHaveLength(0)
  })

  it('is woken by any of its places, once, and hydrates all without a complaint', async () => {
    start()
    const before = figure().innerHTML
    FakeObserver.latest.near(element('p > [data-lab-place=value]'))
    FakeObserver.latest.near(figure())
    await whenStatus('ready')
    expect(figure().innerHTML).toBe(before)
    expect(made).toHaveLength(1)
    expect(complaints).toEqual([])
  })

  it('wakes at a press on its picture, and does what was pressed once it can', async () => {
    start()
    const before = Number(forceInText())
    element('[data-lab=spring] button').click()
    await whenStatus('running')
    expect(Number(forceInText())).toBe(before + (made[0]?.stiffness ?? NaN))
    expect(complaints).toEqual([])
  })

  it('hydrates although the symbol links have written into its formulas', async () => {
    start()
    const unlink = linkSymbols(document)
    const symbol = element('[data-lab-place=formula] [data-sym]')
    expect(symbol.getAttribute('aria-pressed')).toBe('false')
    FakeObserver.latest.near(figure())
    await whenStatus('ready')
    expect(complaints).toEqual([])
    expect(document.contains(symbol)).toBe(true)
    expect(symbol.getAttribute('aria-pressed')).toBe('false')
    expect(symbol.hasAttribute('tabindex')).toBe(true)
    unlink()
  })

  it('feeds every place from its one instance and mirrors its status', async () => {
    start()
    FakeObserver.latest.near(figure())
    await whenStatus('ready')
    figure().querySelector('button')?.click()
    await whenStatus('running')
    await eventually(() => expect(figure().querySelector('output')?.textContent).toBe('2.5'))
    expect(forceInText()).toBe('2.5')
    expect(location.hash).toBe('#spring?v=1&stretch=5')
    expect(complaints).toEqual([])
  })
})

describe('an address that names a lab', () => {
  it('wakes it at once in the state of the link, not in that of the lesson', async () => {
    follow('#spring?v=1&stretch=6')
    start()
    await whenStatus('ready')
    expect(figure().querySelector('output')?.textContent).toBe('3')
    expect(forceInText()).toBe('3')
    expect(scrollIntoView).toHaveBeenCalled()
    expect(complaints).toEqual([])
  })

  it('marks the picture of another state while its own is long in coming', async () => {
    follow('#spring?v=1&stretch=6')
    let bring: (lab: LabModule) => void = () => {}
    start(
      () =>
        new Promise((resolve) => {
          bring = resolve
        }),
    )
    expect(figure().hasAttribute('aria-busy')).toBe(false)
    await eventually(() => expect(figure().getAttribute('aria-busy')).toBe('true'))
    bring(springLab)
    await whenStatus('ready')
    await eventually(() => expect(figure().hasAttribute('aria-busy')).toBe(false))
  })

  it('without settings wakes it in the state of the lesson', async () => {
    follow('#spring')
    start()
    await whenStatus('ready')
    expect(forceInText()).toBe('2')
  })

  it('of a heading wakes nothing', async () => {
    follow('#rest')
    start()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(made).toHaveLength(0)
  })

  it('of another lab than those of the page wakes nothing', async () => {
    follow('#pendulum?v=1')
    start()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(made).toHaveLength(0)
  })

  it('followed later makes a new instance and lets go of the old one', async () => {
    start()
    FakeObserver.latest.near(figure())
    await whenStatus('ready')
    follow('#spring?v=1&stretch=8')
    await eventually(() => expect(made.map(({ isDisposed }) => isDisposed)).toEqual([true, false]))
    expect(forceInText()).toBe('4')
    follow('#rest')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(forceInText()).toBe('4')
    history.back()
    await eventually(() => expect(location.hash).toBe('#spring?v=1&stretch=8'))
    expect(made).toHaveLength(2)
    expect(complaints).toEqual([])
  })

  it('followed twice in a row ends in the last state', async () => {
    start()
    follow('#spring?v=1&stretch=8')
    dispatchEvent(new HashChangeEvent('hashchange'))
    follow('#spring?v=1&stretch=9')
    dispatchEvent(new HashChangeEvent('hashchange'))
    await eventually(() => expect(forceInText()).toBe('4.5'))
    await whenStatus('ready')
  })
})

describe('a lab that cannot be loaded', () => {
  const complaint = () => document.querySelector<HTMLElement>('.lab-error')

  it('keeps its picture, says so, and tries again when asked', async () => {
    const load = vi
      .fn<() => Promise<LabModule>>()
      .mockRejectedValueOnce(new Error('network'))
      .mockResolvedValue(springLab)
    start(load)
    const before = figure().innerHTML
    FakeObserver.latest.near(figure())
    await eventually(() => expect(complaint()?.textContent).toContain('실험을 불러오지 못했어요.'))
    expect(figure().innerHTML).toBe(before)
    expect(figure().dataset['status']).toBe('static')
    expect(announce).toHaveBeenCalledOnce()
    expect(complaint()?.previousElementSibling).toBe(figure())

    complaint()?.querySelector('button')?.click()
    await whenStatus('ready')
    expect(complaint()).toBeNull()
    expect(forceInText()).toBe('2')
  })

  it('keeps its picture when the state cannot be prepared', async () => {
    const broken: LabModule = {
      ...springLab,
      createInstance: (around, fragment) => {
        const instance = springLab.createInstance(around, fragment)
        instance.prepare = () => Promise.reject(new Error('no numbers'))
        return instance
      },
    }
    start(() => Promise.resolve(broken))
    const before = figure().innerHTML
    FakeObserver.latest.near(figure())
    await eventually(() => expect(complaint()).not.toBeNull())
    expect(figure().innerHTML).toBe(before)
    expect(made[0]?.isDisposed).toBe(true)
  })

  it('gets its pictures back when a place throws while it is drawn', async () => {
    const load = vi
      .fn<() => Promise<LabModule>>()
      .mockResolvedValueOnce({
        ...springLab,
        places: {
          ...springLab.places,
          value: () => {
            throw new Error('cannot draw')
          },
        },
      })
      .mockResolvedValue(springLab)
    start(load)
    const pictures = () =>
      [...document.querySelectorAll('[data-lab-place]')].map((place) => place.innerHTML)
    const before = pictures()
    FakeObserver.latest.near(figure())
    await eventually(() => expect(complaint()).not.toBeNull())
    // What React still had to do when the place failed must not clear the pictures later.
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(pictures()).toEqual(before)
    complaint()?.querySelector('button')?.click()
    await whenStatus('ready')
    expect(forceInText()).toBe('2')
  })
})
