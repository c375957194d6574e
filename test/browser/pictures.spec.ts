import type { Page } from '@playwright/test'
import { expect, test } from './guardedPage.ts'
import { LabOnPage } from './labOnPage.ts'
import { isSameMachine, machineWith, readRecorded, record } from './recordedMachine.ts'
import type { Boxes } from './recordedMachine.ts'

/** Share of the pixels, and of the window's sides, that may differ. */
const TOLERANCE = 0.01
const DESKTOP = { width: 1440, height: 980 }
const PHONE = { width: 390, height: 844 }

interface Scene {
  readonly name: string
  readonly path: string
  readonly lab: string
  /** Selector of what stands at the upper edge; the top of the page by default. */
  readonly from?: string
  readonly viewport: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'dark'
}

const VANISHING = { path: 'lessons/vanishing-gradient/', lab: 'vanishing-gradient' } as const
const BACKPROPAGATION = { path: 'lessons/backpropagation/', lab: 'chain-rule' } as const
const SOFTMAX = { path: 'lessons/softmax/', lab: 'softmax' } as const
const HERO = { path: './', lab: 'twin-training' } as const

const scenes: readonly Scene[] = [
  { name: 'hero', ...HERO, viewport: DESKTOP },
  {
    name: 'reading',
    path: VANISHING.path,
    lab: 'activation-explorer',
    from: '#multiply',
    viewport: DESKTOP,
  },
  {
    name: 'backpropagation',
    ...BACKPROPAGATION,
    from: '#two-layers',
    viewport: { width: 1440, height: 1000 },
  },
  { name: 'vanishing', ...VANISHING, from: '#depth', viewport: DESKTOP },
  { name: 'softmax', ...SOFTMAX, from: '[data-lab=softmax]', viewport: DESKTOP },
  { name: 'phone-hero', ...HERO, viewport: PHONE },
  { name: 'phone-chain-rule', ...BACKPROPAGATION, from: '[data-lab=chain-rule]', viewport: PHONE },
  { name: 'phone-vanishing', ...VANISHING, from: '[data-lab=vanishing-gradient]', viewport: PHONE },
  { name: 'dark-vanishing', ...VANISHING, from: '#depth', viewport: DESKTOP, colorScheme: 'dark' },
]

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const scene of scenes) {
  test.describe(scene.name, () => {
    test.use({ viewport: scene.viewport, colorScheme: scene.colorScheme ?? 'light' })

    test('looks as recorded', async ({ page, browser }, { annotations, config }) => {
      await arrange(page, scene)
      const boxes = await boxesOf(page, scene.lab)
      const machine = machineWith(browser.version())
      if (config.updateSnapshots === 'all') record(machine, scene.name, boxes)
      const recorded = readRecorded()
      expect(recorded, 'screenshots/recorded.json').not.toBeNull()
      expectSameLayout(boxes, recorded?.boxes[scene.name] ?? {}, scene)
      if (recorded !== null && isSameMachine(machine, recorded.machine)) {
        await expect(page).toHaveScreenshot(`${scene.name}.png`, {
          maxDiffPixelRatio: TOLERANCE,
          animations: 'disabled',
        })
        return
      }
      annotations.push({
        type: 'layout only',
        description: `Recorded with another browser or other fonts (${JSON.stringify(recorded?.machine)}, here ${JSON.stringify(machine)}): boxes were compared, pixels were not.`,
      })
    })
  })
}

async function arrange(page: Page, { path, lab, from }: Scene): Promise<void> {
  await page.goto(path)
  await new LabOnPage(page, lab).reach()
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(0, 0)
  await page.evaluate((selector) => {
    if (selector === null) scrollTo(0, 0)
    else document.querySelector(selector)?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }, from ?? null)
}

/** Where the main parts of the page lie. */
function boxesOf(page: Page, lab: string): Promise<Boxes> {
  const figure = `[data-lab="${lab}"]`
  const parts = ['.fig-title', '.fig-pic', '.fig-pic svg', '.fig-ctl', 'figcaption']
  return page.evaluate(
    (selectors) =>
      Object.fromEntries(
        selectors.flatMap((selector) => {
          const box = [...document.querySelectorAll(selector)]
            .map((element) => element.getBoundingClientRect())
            .find(({ width, height }) => width > 0 && height > 0)
          if (box === undefined) return []
          return [[selector, [box.left, box.top, box.width, box.height].map(Math.round)]]
        }),
      ),
    ['.top', 'h1', figure, ...parts.map((part) => `${figure} ${part}`)],
  )
}

function expectSameLayout(boxes: Boxes, recorded: Boxes, { viewport }: Scene): void {
  expect(Object.keys(boxes)).toEqual(Object.keys(recorded))
  const sides = [viewport.width, viewport.height, viewport.width, viewport.height]
  const moved = Object.entries(boxes).filter(([selector, box]) =>
    box.some((value, at) => {
      const before = recorded[selector]?.[at] ?? NaN
      return !(Math.abs(value - before) <= TOLERANCE * (sides[at] ?? 0))
    }),
  )
  expect(moved, JSON.stringify(recorded)).toEqual([])
}
