import type { Locator, Page } from '@playwright/test'
import { expect, test, watch } from './guardedPage.ts'
import { LabOnPage } from './labOnPage.ts'
import { serveSiteBelow } from './servedSite.ts'
import { builtPaths, lessonPaths, pagePaths } from './sitePages.ts'

const RELU = 'lessons/relu/'
const BACKPROPAGATION = 'lessons/backpropagation/'
const VANISHING = 'lessons/vanishing-gradient/'
const QUESTIONS: Readonly<Record<string, RegExp>> = {
  [RELU]: /왜 한쪽만 배울까요/,
  [BACKPROPAGATION]: /어느 가중치를 얼마나 고칠까요/,
  [VANISHING]: /기울기는 어디로 사라질까요/,
  'lessons/relu-limits/': /다시 배울 수 있을까요/,
  'lessons/softmax/': /어떻게 더해서 1이 될까요/,
  'lessons/pytorch/': /코드로 쓰면 어떤 줄이 될까요/,
  'lessons/digits/': /64개의 수만 보고/,
}

/** The heading of a chapter; a chapter without a line above fails. */
const questionOf = (path: string): RegExp => QUESTIONS[path] ?? /^$/

test.describe('finding one’s way', () => {
  test('the home page is chapter 1, word for word, and names the chapter as its original', async ({
    page,
    request,
  }) => {
    const [home, chapter] = await Promise.all(
      ['./', RELU].map(async (path) => mainText(await (await request.get(path)).text())),
    )
    expect(home).toContain('왜 한쪽만 배울까요?')
    expect(home).toBe(chapter)
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(questionOf(RELU))
    const canonical = await page
      .locator('link[rel=canonical]')
      .evaluate((link: HTMLLinkElement) => link.href)
    expect(new URL(canonical).pathname).toBe(`/${RELU}`)
  })

  test('previous and next lead through all chapters and back, and the last leads no further', async ({
    page,
  }) => {
    await page.goto(RELU)
    const onward = page.getByRole('navigation', { name: '앞뒤 장' })
    await expect(onward.getByRole('link', { name: /앞 장/ })).toHaveCount(0)
    for (const path of lessonPaths.slice(1)) {
      await onward.getByRole('link', { name: /다음 장/ }).click()
      await expect(page).toHaveURL(new RegExp(`/${path}$`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(questionOf(path))
    }
    await expect(onward.getByRole('link', { name: /다음/ })).toHaveCount(0)
    for (const path of lessonPaths.slice(0, -1).reverse()) {
      await onward.getByRole('link', { name: /앞 장/ }).click()
      await expect(page).toHaveURL(new RegExp(`/${path}$`))
    }
  })

  test('the chapter axis marks where one is and leads to the other chapters', async ({ page }) => {
    await page.goto(BACKPROPAGATION)
    const axis = page.getByRole('navigation', { name: '장', exact: true })
    await expect(axis.locator('[aria-current=page]')).toHaveText(/2\s*역전파 한 걸음/)
    await expect(axis.getByRole('link')).toHaveCount(lessonPaths.length)
    await axis.getByRole('link', { name: /사라지는 기울기/ }).click()
    await expect(page).toHaveURL(new RegExp(`/${VANISHING}$`))
    await expect(axis.locator('[aria-current=page]')).toHaveText(/사라지는 기울기/)
  })

  test('the contents sheet opens, leads to a section of this and of another chapter, and closes', async ({
    page,
  }) => {
    await page.goto(RELU)
    const sheet = page.locator('#contents')
    const open = page.getByRole('button', { name: '차례', exact: true })
    await open.click()
    await expect(sheet).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await open.click()
    await sheet.getByRole('button', { name: '차례 닫기' }).click()
    await expect(sheet).toBeHidden()

    await open.click()
    await sheet.getByRole('link', { name: /ReLU의 정의/ }).click()
    await expect(sheet).toBeHidden()
    await expectAtTop(page.getByRole('heading', { name: /ReLU의 정의/, level: 2 }))

    await clickWhereItIs(open)
    await expect(sheet.locator('[aria-current=location]')).toContainText('ReLU의 정의')
    await sheet.getByRole('link', { name: /초기화가 절반이에요/ }).click()
    await expect(page).toHaveURL(new RegExp(`/${VANISHING}#initialization$`))
    await expectAtTop(page.getByRole('heading', { name: /초기화가 절반이에요/ }))
  })

  test('a cited source leads to its entry among the references', async ({ page }) => {
    await page.goto(VANISHING)
    const cited = page.locator('main a[href*="#source-"]').first()
    const id = new URL(await cited.evaluate((link: HTMLAnchorElement) => link.href)).hash.slice(1)
    await cited.click()
    await expect(page).toHaveURL(new RegExp(`/sources/#${id}$`))
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
  })

  test('every inner link of every page has a page and a place behind it', async ({
    page,
    request,
  }) => {
    const wanted = new Set<string>()
    for (const path of pagePaths) {
      await page.goto(`./${path}`)
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
      for (const link of links) if (link.startsWith(new URL('/', page.url()).href)) wanted.add(link)
    }
    expect(wanted.size).toBeGreaterThan(50)
    const documents = new Map<string, string>()
    const broken: string[] = []
    for (const link of wanted) {
      const { pathname, hash } = new URL(link)
      if (!documents.has(pathname)) {
        const response = await request.get(pathname)
        documents.set(pathname, response.ok() ? await response.text() : '')
      }
      const id = decodeURIComponent(hash.slice(1)).split('?')[0] ?? ''
      const text = documents.get(pathname) ?? ''
      if (text === '' || (id !== '' && !text.includes(`id="${id}"`))) broken.push(link)
    }
    expect(broken).toEqual([])
  })
})

test.describe('notes of terms', () => {
  test('hover shows the definition, the pointer may go onto it, Esc closes it', async ({
    page,
  }) => {
    await page.goto(RELU)
    const { word, note } = await firstTerm(page)
    await expect(note).toBeHidden()
    await word.hover()
    await expect(note).toBeVisible()
    await note.hover()
    await expect(note).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(note).toBeHidden()
    await word.hover()
    await page.mouse.move(2, 2)
    await expect(note).toBeHidden()
  })

  test('keyboard focus shows it, Enter follows the link to the glossary', async ({ page }) => {
    await page.goto(RELU)
    const { word, note, id } = await firstTerm(page)
    await page.getByRole('heading', { level: 1 }).click()
    await tabTo(page, word)
    await expect(note).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(note).toBeHidden()
    await expect(word).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/glossary/#term-${id}$`))
    await expect(page.locator(`[id="term-${id}"]`)).toBeInViewport()
  })

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

    test('the first tap shows the note, the second follows the link', async ({ page }) => {
      await page.goto(RELU)
      const { word, note } = await firstTerm(page)
      await word.tap()
      await expect(note).toBeVisible()
      await expect(page).toHaveURL(new RegExp(`/${RELU}$`))
      await page.getByRole('heading', { level: 1 }).tap()
      await expect(note).toBeHidden()
      await word.tap()
      await expect(note).toBeVisible()
      await word.tap()
      await expect(page).toHaveURL(/\/glossary\/#term-/)
    })
  })
})

test.describe('addresses', () => {
  test.use({ expectedErrors: [/status of 404/] })

  for (const path of [
    'nothing',
    'lessons/nothing/',
    'lessons/relu/deeper/page',
    'glossary/x/y/z/',
  ]) {
    test(`a wrong address says so at its depth and leads back: /${path}`, async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('이 주소에는 글이 없어요')
      await page.getByRole('link', { name: /켜고 끄기/ }).click()
      await expect(page).toHaveURL(new RegExp(`:\\d+/${RELU}$`))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(questionOf(RELU))
    })
  }

  test('the site works below a path: pages, fonts, labs with their worker, and its 404', async ({
    browser,
  }) => {
    const site = await serveSiteBelow('/courses/ai/')
    const context = await browser.newContext({ baseURL: site.address })
    try {
      const complaints = watch(context, new URL(site.address).origin)
      const page = await context.newPage()
      const missing: string[] = []
      page.on('response', (response) => {
        if (response.status() >= 400) missing.push(response.url())
      })
      await page.goto('./')
      await new LabOnPage(page, 'twin-training').reach()
      await page.getByRole('link', { name: /다음 장/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(questionOf(BACKPROPAGATION))
      expect(await page.evaluate(() => document.fonts.check('17px "Lab Sans"', '가'))).toBe(true)
      await new LabOnPage(page, 'chain-rule').reach()
      expect({ missing, complaints }).toEqual({ missing: [], complaints: [] })
      await page.goto('lessons/nothing/')
      await page.getByRole('link', { name: /켜고 끄기/ }).click()
      await expect(page).toHaveURL(`${site.address}${RELU}`)
    } finally {
      await context.close()
      site.stop()
    }
  })
})

test('every page comes alive without an error and without a request to another host', async ({
  page,
}) => {
  expect([...builtPaths()].sort()).toEqual([...pagePaths].sort())
  for (const path of pagePaths) {
    await page.goto(`./${path}`)
    for (const id of await labsOf(page)) await new LabOnPage(page, id).reach()
  }
})

test.describe('theme', () => {
  const DARK = { colorScheme: 'dark' } as const

  test('follows the system as long as nothing is chosen', async ({ page }) => {
    await page.goto(RELU)
    expect(await paperLightness(page)).toBeGreaterThan(0.9)
    await page.emulateMedia(DARK)
    expect(await paperLightness(page)).toBeLessThan(0.2)
  })

  test('the switch goes round, wins over the system and outlives a reload, on every page', async ({
    page,
  }) => {
    await page.emulateMedia(DARK)
    await page.goto(RELU)
    await page.getByRole('button', { name: '화면 밝기: 시스템 설정' }).click()
    expect(await paperLightness(page)).toBeGreaterThan(0.9)
    await page.reload()
    await expect(page.getByRole('button', { name: '화면 밝기: 밝게' })).toBeVisible()
    expect(await paperLightness(page)).toBeGreaterThan(0.9)
    await page.goto('glossary/')
    expect(await paperLightness(page)).toBeGreaterThan(0.9)
    await page.getByRole('button', { name: '화면 밝기: 밝게' }).click()
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await paperLightness(page)).toBeLessThan(0.2)
    await page.getByRole('button', { name: '화면 밝기: 어둡게' }).click()
    expect(await paperLightness(page)).toBeGreaterThan(0.9)
  })

  test.describe('before any module script has run', () => {
    test.use({ expectedErrors: [/net::ERR_FAILED/] })

    test('the chosen theme is there already: no flash of the other one', async ({ page }) => {
      await page.goto(RELU)
      await page.getByRole('button', { name: '차례', exact: true }).click()
      await page.getByRole('button', { name: '어둡게' }).click()
      await page.route('**/assets/index-*.js', (route) => route.abort())
      await page.reload()
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      expect(await paperLightness(page)).toBeLessThan(0.2)
    })
  })

  test('works where reading the storage throws', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    })
    await page.goto(RELU)
    await page.getByRole('button', { name: '화면 밝기: 시스템 설정' }).click()
    await page.getByRole('button', { name: '화면 밝기: 밝게' }).click()
    expect(await paperLightness(page)).toBeLessThan(0.2)
    await new LabOnPage(page, 'twin-training').reach()
  })
})

/** Words of the main part of a page, without its markup. */
function mainText(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

async function expectAtTop(heading: Locator): Promise<void> {
  await expect(heading).toBeInViewport()
  await expect
    .poll(async () => (await heading.boundingBox())?.y ?? NaN, { message: 'distance from the top' })
    .toBeLessThan(200)
}

/** Playwright may scroll a page to reach a button of its sticky header; a reader's mouse does not. */
async function clickWhereItIs(button: Locator): Promise<void> {
  const { x, y, width, height } = (await button.boundingBox())!
  await button.page().mouse.click(x + width / 2, y + height / 2)
}

async function firstTerm(page: Page) {
  const word = page.locator('main [data-term]').first()
  const id = (await word.getAttribute('data-term')) ?? ''
  return { word, id, note: page.locator(`[id="note-${id}"]`) }
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('Tab never came to the element.')
}

async function labsOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-lab]')
    .evaluateAll((roots) => roots.map((root) => root.getAttribute('data-lab') ?? ''))
}

/** How light the page is, 0 to 1. */
async function paperLightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')
    if (canvas === null) return NaN
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor
    canvas.fillRect(0, 0, 1, 1)
    const [red = NaN, green = NaN, blue = NaN, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
    return alpha === 0 ? NaN : (red + green + blue) / (3 * 255)
  })
}
