import type { Page } from '@playwright/test'
import { expect, test } from './guardedPage.ts'
import { LabOnPage, predictionAsking } from './labOnPage.ts'

const PAGE = 'lessons/digits/'

type Cells = readonly (readonly [x: number, y: number])[]

/** A 7 as a hand makes it, in cells of the pad. */
const SEVEN: Cells = [
  [8.3, 7.6],
  [12.5, 7.1],
  [17, 6.9],
  [21.8, 6.6],
  [20.3, 11],
  [18, 16.4],
  [15.8, 21.7],
  [14.2, 27.1],
]

test.describe('chapter 6', () => {
  test('a network learns, a digit is drawn with the mouse, and the network reads it', async ({
    page,
  }) => {
    const lab = await open(page)
    await lab.button('처음으로').click()
    await lab.expectStep(0)
    await lab.button('실행').click()
    await lab.expectStatus('finished')

    const figure = page.getByRole('figure').filter({ has: pad(page) })
    await figure.getByRole('button', { name: '지우기' }).click()
    await expect(figure.getByText('판이 비어 있어요.')).toBeVisible()
    await draw(page, SEVEN)
    await expect(figure.getByText(/^7이에요\. 확률 /)).toBeVisible()
    await expect(figure).toHaveAccessibleName(/망은 이 그림을 7이라고 읽었어요$/)
    const rows = figure.getByRole('table', { name: '숫자마다 점수와 확률' }).getByRole('row')
    await expect(rows).toHaveCount(11)

    await figure.getByRole('button', { name: '되돌리기' }).click()
    await expect(figure.getByText('판이 비어 있어요.')).toBeVisible()
  })

  test('a digit is drawn with the keyboard alone', async ({ page }) => {
    await open(page)
    const figure = page.getByRole('figure').filter({ has: pad(page) })
    await figure.getByRole('button', { name: '지우기' }).press('Enter')
    await pad(page).focus()
    await press(page, 'ArrowUp', 10)
    await page.keyboard.down('Shift')
    await press(page, 'ArrowDown', 20)
    await page.keyboard.up('Shift')
    await expect(pad(page)).toHaveAccessibleName('숫자를 쓰는 판, 1024칸 가운데 21칸에 잉크')
    await expect(figure.getByText(/^1이에요\. 확률 /)).toBeVisible()
  })

  test('a picture file is read, and a broken one gets a sentence and changes nothing', async ({
    page,
  }) => {
    await open(page)
    const figure = page.getByRole('figure').filter({ has: pad(page) })
    const picture = await whiteSevenOnBlack(page)
    const input = figure.getByLabel('그림 파일', { exact: true })
    await input.setInputFiles({ name: '7.png', mimeType: 'image/png', buffer: picture })
    await expect(figure.getByText(/^7이에요\. 확률 /)).toBeVisible()
    const name = await pad(page).getAttribute('aria-label')
    const broken = picture.subarray(0, 100)
    await input.setInputFiles({ name: '7.png', mimeType: 'image/png', buffer: broken })
    await expect(figure.getByText(/그림을 열지 못했어요/)).toBeVisible()
    await expect(pad(page)).toHaveAccessibleName(name ?? '')
  })

  test('predict a blank pad and a letter, then run: the pad shows what was asked', async ({
    page,
  }) => {
    await open(page)
    const figure = page.getByRole('figure').filter({ has: pad(page) })
    for (const [words, answer, seen] of [
      ['빈 판을 넣으면', 1, /^판이 비어 있어요/],
      ['한글 ㄱ을 넣으면', 2, /^7이에요\. 확률 /],
    ] as const) {
      const quiz = predictionAsking(page, words)
      await quiz.getByRole('radio').nth(answer).check()
      await quiz.getByRole('button', { name: '실행해서 확인하기' }).click()
      await expect(quiz.getByRole('status')).toContainText('맞았어요.')
      await expect(figure.getByText(seen)).toBeVisible()
    }
  })

  test('a finger draws, and neither page nor pad moves under it', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      hasTouch: true,
      viewport: { width: 390, height: 844 },
    })
    const page = await context.newPage()
    await open(page)
    const figure = page.getByRole('figure').filter({ has: pad(page) })
    await figure.getByRole('button', { name: '지우기' }).tap()
    await pad(page).scrollIntoViewIfNeeded()
    const { x, y, width } = (await pad(page).boundingBox())!
    const session = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove', row: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: x + width / 2, y: y + (row / 32) * width }],
      })
    await touch('touchStart', 27)
    for (let row = 26; row >= 5; row -= 1) await touch('touchMove', row)
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(figure.getByText(/^1이에요\. 확률 /)).toBeVisible()
    // The page may settle on another fraction of a pixel.
    const moved = (await pad(page).boundingBox())!.y - y
    expect(Math.abs(moved)).toBeLessThan(1)
    await context.close()
  })
})

async function open(page: Page): Promise<LabOnPage> {
  await page.goto(PAGE)
  const lab = new LabOnPage(page, 'digits')
  await lab.reach()
  return lab
}

const pad = (page: Page) => page.getByRole('application', { name: /^숫자를 쓰는 판/ })

async function draw(page: Page, cells: Cells): Promise<void> {
  await pad(page).scrollIntoViewIfNeeded()
  const { x, y, width } = (await pad(page).boundingBox())!
  const places = cells.map(([across, down]) => ({
    x: x + (across / 32) * width,
    y: y + (down / 32) * width,
  }))
  const [first, ...rest] = places
  await page.mouse.move(first!.x, first!.y)
  await page.mouse.down()
  for (const place of rest) await page.mouse.move(place.x, place.y, { steps: 4 })
  await page.mouse.up()
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
}

/** A PNG made by the browser itself. */
async function whiteSevenOnBlack(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async (cells) => {
    const canvas = document.createElement('canvas')
    canvas.width = 320
    canvas.height = 320
    const context = canvas.getContext('2d')!
    context.fillRect(0, 0, 320, 320)
    context.strokeStyle = '#fff'
    context.lineWidth = 18
    context.lineCap = 'round'
    for (const [x, y] of cells) context.lineTo(x * 10, y * 10)
    context.stroke()
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
    return [...new Uint8Array(await blob!.arrayBuffer())]
  }, SEVEN)
  return Buffer.from(bytes)
}
