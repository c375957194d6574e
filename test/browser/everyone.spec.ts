import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './guardedPage.ts'
import { LabOnPage, predictionAsking } from './labOnPage.ts'
import { lessonPaths, pagePaths } from './sitePages.ts'

const WIDTHS = [320, 390, 768, 1024, 1440, 1920]
const TWIN_PAGE = 'lessons/relu/'
const VANISHING_PAGE = 'lessons/vanishing-gradient/'

/** The home page is chapter 1, word for word: what holds there holds here. */
const differentPages = pagePaths.filter((path) => path !== '')

test.describe('by keyboard alone', () => {
  test('reaches the lab, changes the depth, steps, runs, pauses, opens and leaves the menu', async ({
    page,
  }) => {
    await page.goto(TWIN_PAGE)
    const lab = new LabOnPage(page, 'twin-training')
    await lab.reach()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: '본문으로' })).toBeFocused()

    const menu = lab.root.getByRole('button', { name: '그림 메뉴: 링크와 내려받기' })
    await tabUntil(page, () => isFocused(page, '[data-lab=twin-training] .fig-menu > button'))
    await page.keyboard.press('Enter')
    await expect(lab.root.locator('.menu')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(lab.root.getByRole('button', { name: '링크 복사' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(lab.root.locator('.menu')).toBeHidden()
    await expect(menu).toBeFocused()

    await tabUntil(page, () => isFocused(page, '[data-lab=twin-training] summary'))
    await page.keyboard.press('Enter')
    await tabUntil(page, () => isFocused(page, '[data-lab=twin-training] .slider input'))
    await page.keyboard.press('ArrowLeft')
    await expect(lab.field('은닉층 수')).toHaveValue('7')
    await expect(page).toHaveURL(/depth=7/)

    await tabUntil(page, () => isFocused(page, '[data-lab=twin-training] .btn.main'))
    await page.keyboard.press('Space')
    await lab.expectStatus('running')
    await page.keyboard.press('Space')
    await lab.expectStatus('paused')
    const step = await lab.step()
    await tabUntil(page, () => isFocused(page, '[aria-label="한 걸음 앞으로"]'))
    await page.keyboard.press('Enter')
    await lab.expectStep(step + 1)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await lab.expectStep(step)
    // Out at the other end: no trap.
    await tabUntil(page, () =>
      page.evaluate(() => document.activeElement?.closest('[data-lab=twin-training]') === null),
    )
  })

  test('every stop of a chapter shows its focus, and none hides below the bar', async ({
    page,
  }) => {
    await page.goto(TWIN_PAGE)
    await new LabOnPage(page, 'twin-training').reach()
    const faults: string[] = []
    let stops = 0
    for (; stops < 150; stops++) {
      await page.keyboard.press('Tab')
      const fault = await page.evaluate(faultOfFocus)
      if (fault === 'end') break
      if (fault !== null) faults.push(fault)
    }
    expect(stops).toBeGreaterThan(40)
    expect(faults).toEqual([])
  })
})

test.describe('said politely', () => {
  test('start and pause of a run are announced, and nothing in between', async ({ page }) => {
    await page.goto(`${TWIN_PAGE}#twin-training?v=1&depth=3&step=0`)
    const lab = new LabOnPage(page, 'twin-training')
    await lab.reach()
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(globalThis, { said })
      const region = document.getElementById('announcer')
      new MutationObserver(() => {
        if (region?.textContent) said.push(region.textContent)
      }).observe(region!, { childList: true, characterData: true, subtree: true })
    })
    await lab.button('실행').click()
    await expect(page.locator('#announcer')).toHaveText('학습을 시작했어요.')
    await lab.button('멈춤').click()
    await expect(page.locator('#announcer')).toHaveText(/^걸음 \d+에서 멈췄어요\.$/)
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
    expect(said).toHaveLength(2)
  })
})

test.describe('at every width', () => {
  for (const path of differentPages) {
    test(`no page scrolls sideways from 320 to 1920 pixels: /${path}`, async ({ page }) => {
      await page.goto(`./${path}`)
      await reachAllLabs(page)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await expect
          .poll(() => page.evaluate(overhang), { message: `at ${String(width)}` })
          .toEqual([])
      }
    })
  }
})

test.describe('by touch at 390 pixels', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('predict, run, step and change the depth with a finger', async ({ page }) => {
    await page.goto(VANISHING_PAGE)
    const lab = new LabOnPage(page, 'vanishing-gradient')
    await lab.reach()
    const quiz = predictionAsking(page, '4개에서 12개로')
    await quiz.getByRole('radio').last().tap()
    await quiz.getByRole('button', { name: '실행해서 확인하기' }).tap()
    await expect(quiz.getByRole('status')).toContainText('맞았어요.')
    await lab.button('한 걸음 앞으로').tap()
    await lab.expectStep(1)
    const rail = lab.root.getByRole('slider', { name: '은닉층 수' })
    await rail.scrollIntoViewIfNeeded()
    const { width, height } = (await rail.boundingBox())!
    await rail.tap({ position: { x: width * 0.1, y: height / 2 } })
    await expect.poll(async () => Number(await rail.inputValue())).toBeLessThan(8)
    expect(await page.evaluate(overhang)).toEqual([])
  })

  test('what is pressed in a figure is at least 44 pixels high', async ({ page }) => {
    for (const path of lessonPaths) {
      await page.goto(path)
      await reachAllLabs(page)
      const small = await page
        .locator(
          '.fig button:visible, .fig select:visible, .quiz label:visible, .quiz button:visible',
        )
        .evaluateAll((controls) =>
          controls
            .map((control) => ({
              name: control.getAttribute('aria-label') ?? control.textContent,
              height: Math.round(control.getBoundingClientRect().height),
            }))
            .filter(({ height }) => height < 44),
        )
      expect(small, path).toEqual([])
    }
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of ['', ...lessonPaths]) {
    test(`text, formulas, numbers and the first state of every figure are there: /${path}`, async ({
      page,
    }) => {
      await page.goto(`./${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      // By its class: a search for text passes over what a <noscript> holds.
      await expect(page.locator('.no-script')).toBeVisible()
      await expect(page.locator('main .formula .katex:visible')).not.toHaveCount(0)
      const figures = await page.locator('[data-lab]').all()
      expect(figures.length).toBeGreaterThan(0)
      for (const figure of figures) {
        await expect(figure).toHaveAttribute('data-status', 'static')
        // A few figures are a table or a file to read.
        const picture = figure.locator('.fig-pic :is(svg, table, pre):visible').first()
        const { width, height } = (await picture.boundingBox())!
        expect(Math.min(width, height)).toBeGreaterThan(80)
        const told = (await picture.getAttribute('aria-label')) ?? (await picture.innerText())
        expect(told.length).toBeGreaterThan(10)
        await expect(figure.locator('.fig-title')).toHaveText(/[가-힣]/)
      }
      for (const value of await page.locator('[data-lab-place=value]').all()) {
        await expect(value).toHaveText(/\d/)
      }
      for (const width of [320, 390, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await page.evaluate(overhang), String(width)).toEqual([])
      }
    })
  }

  test('the contents sheet opens and leads on', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('button', { name: '차례', exact: true }).click()
    await page
      .locator('#contents')
      .getByRole('link', { name: /사라지는 기울기/ })
      .click()
    await expect(page).toHaveURL(new RegExp(`/${VANISHING_PAGE}$`))
  })
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a run is shown in strides of 20 steps, and the end is the same', async ({ page }) => {
    await page.goto(`${VANISHING_PAGE}#vanishing-gradient?v=1&depth=4&step=0`)
    const lab = new LabOnPage(page, 'vanishing-gradient')
    await lab.reach()
    const readout = lab.bar.locator('.read-out')
    await readout.evaluate((element) => {
      const shown: number[] = []
      Object.assign(globalThis, { shown })
      new MutationObserver(() => {
        const step = Number(/걸음\s*(\d+)/.exec(element.textContent)?.[1])
        const isRunning = element.closest('[data-lab]')?.getAttribute('data-status') === 'running'
        if (isRunning && shown.at(-1) !== step) shown.push(step)
      }).observe(element, { childList: true, characterData: true, subtree: true })
    })
    await lab.button('실행').click()
    await lab.expectStatus('finished')
    const shown = await page.evaluate(() => (globalThis as unknown as { shown: number[] }).shown)
    const strides = shown.map((step) => Math.floor(step / 20))
    expect(strides.length).toBeGreaterThan(1)
    expect(new Set(strides).size).toBe(strides.length)
  })

  test('nothing moves by itself: no transition and no animation longer than an instant', async ({
    page,
  }) => {
    for (const path of lessonPaths) {
      await page.goto(path)
      await reachAllLabs(page)
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationDuration, animationName } =
              getComputedStyle(element)
            const longest = (list: string) => Math.max(...list.split(',').map(parseFloat))
            return (
              longest(transitionDuration) > 0.01 ||
              (animationName !== 'none' && longest(animationDuration) > 0.01)
            )
          })
          .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`),
      )
      expect([...new Set(moving)], path).toEqual([])
    }
  })
})

test.describe('axe, WCAG 2 A and AA', () => {
  // Colours are judged at rest.
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  for (const path of differentPages) {
    test(`finds nothing, light and dark: /${path}`, async ({ page }) => {
      await page.goto(`./${path}`)
      await reachAllLabs(page)
      expect(await findingsOf(page), 'light').toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findingsOf(page, { onlyColors: true }), 'dark').toEqual([])
    })
  }

  test('finds nothing with an open figure menu, open settings and a shown problem', async ({
    page,
  }) => {
    await page.goto(`${VANISHING_PAGE}#vanishing-gradient?v=1&depth=999`)
    const lab = new LabOnPage(page, 'vanishing-gradient')
    await lab.reach()
    await lab.openSettings()
    await lab.type('시드', '-1')
    await lab.openMenu()
    expect(await findingsOf(page, { overlaid: true }), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findingsOf(page, { onlyColors: true }), 'dark').toEqual([])
  })

  test('finds nothing in the open contents sheet, in a term’s note and in an answered prediction', async ({
    page,
  }) => {
    await page.goto(TWIN_PAGE)
    await new LabOnPage(page, 'twin-training').reach()
    const quiz = page.getByRole('group', { name: '먼저 예상해 보세요' }).first()
    await quiz.getByRole('radio').first().check()
    await quiz.getByRole('button', { name: '실행해서 확인하기' }).click()
    await expect(quiz.getByRole('status')).toBeVisible()
    await page.locator('main [data-term]').first().hover()
    await expect(page.locator('[popover]:popover-open')).toHaveCount(1)
    expect(await findingsOf(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '차례', exact: true }).click()
    expect(await findingsOf(page, { overlaid: true }), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findingsOf(page, { onlyColors: true }), 'dark').toEqual([])
  })
})

async function reachAllLabs(page: Page): Promise<void> {
  const ids = await page
    .locator('[data-lab]')
    .evaluateAll((roots) => roots.map((root) => root.getAttribute('data-lab') ?? ''))
  for (const id of ids) await new LabOnPage(page, id).reach()
}

async function tabUntil(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab')
    if (await isThere()) return
  }
  throw new Error('Tab never came there.')
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
}

/** What is wrong with the focused element, null if nothing, `end` once the page has been left. */
function faultOfFocus(): string | null {
  const element = document.activeElement
  if (element === null || element === document.body) return 'end'
  const name = `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 20)}`
  const box = element.getBoundingClientRect()
  const bar = document.querySelector('.top')!.getBoundingClientRect().bottom
  const isOnBar = element.closest('.top, .skip') !== null
  if (!isOnBar && box.height > 0 && box.bottom <= bar) return `hidden: ${name}`
  // A thumb, a ring or a background may show the focus in place of the element's own outline.
  const drawn = [element, element.parentElement, ...element.querySelectorAll('*')]
  const hasOutline = drawn.some((part) => {
    if (part === null) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(part)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  })
  const isLit = element.closest('[data-lit]') !== null
  const isRange = element.matches('input[type=range], input[type=radio]')
  return hasOutline || isLit || isRange ? null : `no visible focus: ${name}`
}

/** Elements that stand out at the right of the window and cannot be scrolled in a box of their own. */
function overhang(): readonly string[] {
  const root = document.documentElement
  const room = root.clientWidth
  if (root.scrollWidth <= room) return []
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > room + 1)
    .slice(0, 5)
    .map(
      (element) =>
        `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 30)}`,
    )
    .concat(`page ${String(root.scrollWidth)} in ${String(room)}`)
}

/**
 * Below an open overlay a control is partly covered, as it should be: its size is no finding. With
 * `onlyColors`, by the rules that another theme of the same page can break.
 */
async function findingsOf(
  page: Page,
  { overlaid = false, onlyColors = false } = {},
): Promise<readonly string[]> {
  // The pages have no frames, and what passes need not be described: a fifth of the time.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
  if (onlyColors) builder.withRules(['color-contrast', 'link-in-text-block'])
  else {
    builder
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .disableRules(overlaid ? ['target-size'] : [])
  }
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}
