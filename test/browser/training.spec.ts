import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './guardedPage.ts'
import { LabOnPage, predictionAsking, readCsv } from './labOnPage.ts'
import { simulated } from './simulated.ts'
import type { SimulatedRun, SimulatedTwins } from './simulated.ts'

const TWIN_PAGE = 'lessons/relu/'
const VANISHING_PAGE = 'lessons/vanishing-gradient/'
const TWIN = 'twin-training'
const VANISHING = 'vanishing-gradient'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.describe('the lab of chapter 3', () => {
  test('is a finished picture far from the reader, and comes alive near', async ({ page }) => {
    await page.goto(VANISHING_PAGE)
    const lab = new LabOnPage(page, VANISHING)
    await expect(lab.root).toHaveAttribute('data-status', 'static')
    const drawn = await lab.root.locator('.fig-title').innerText()
    expect(drawn).toContain('옅어져')
    await expect(lab.root.locator('svg rect.bar:visible')).not.toHaveCount(0)
    await lab.reach()
    await lab.expectStatus('ready')
    await expect(lab.root.locator('.fig-title')).toHaveText(drawn)
  })

  test('predict, run, outcome: the answers lock, the value is shown, the figure follows', async ({
    page,
  }) => {
    const lab = await open(page, VANISHING_PAGE, VANISHING)
    const quiz = predictionAsking(page, '4개에서 12개로')
    await quiz.getByRole('radio').first().check()
    await quiz.getByRole('button', { name: '실행해서 확인하기' }).click()
    const outcome = quiz.getByRole('status')
    await expect(outcome).toContainText('달라요.')
    await expect(outcome).toContainText(/은닉층 12개에서 1층의 신호는 4개일 때의 1\/[\d,]+이에요/)
    await expect(quiz.getByText(/^결과 /)).toBeVisible()
    for (const radio of await quiz.getByRole('radio').all()) await expect(radio).toBeDisabled()
    await lab.expectStep(0)
    await expect(lab.root.getByText('내 예상')).toBeVisible()
    await quiz.getByRole('button', { name: '다시 예상하기' }).click()
    await expect(quiz.getByRole('radio').first()).toBeEnabled()
  })

  test('plays, pauses, steps forward and back, and goes back to the same weights', async ({
    page,
  }) => {
    const lab = await open(page, `${VANISHING_PAGE}#${VANISHING}?v=1&depth=4&step=0`, VANISHING)
    await lab.expectStep(0)
    const start = await lab.csv()
    await expect(lab.button('한 걸음 뒤로')).toBeDisabled()
    await lab.button('실행').click()
    await lab.expectStatus('running')
    await expect.poll(() => lab.step()).toBeGreaterThan(0)
    await lab.button('멈춤').click()
    await lab.expectStatus('paused')
    const step = await lab.step()
    const paused = await lab.csv()
    expect(paused).not.toBe(start)

    await lab.button('한 걸음 앞으로').click()
    await lab.expectStep(step + 1)
    expect(await lab.csv()).not.toBe(paused)
    await lab.button('한 걸음 뒤로').click()
    await lab.expectStep(step)
    expect(await lab.csv()).toBe(paused)

    await lab.button('처음으로').click()
    await lab.expectStep(0)
    await expect(lab.button('실행')).toBeVisible()
    expect(await lab.csv()).toBe(start)
  })

  test('another depth is another row and another bar; another function another signal', async ({
    page,
  }) => {
    const lab = await open(page, VANISHING_PAGE, VANISHING)
    const bar = (layer: number) =>
      lab.root.locator(`svg rect.bar[data-sym="layer${String(layer)}"]`)
    const firstBar = () => bar(1).evaluate((rect) => Number(rect.getAttribute('width')))
    await expect(bar(12)).not.toHaveCount(0)
    await expect(bar(13)).toHaveCount(0)
    const before = await lab.csv()
    await lab.field('은닉층 수').press('ArrowRight')
    await expect(bar(13)).not.toHaveCount(0)
    await expect(lab.root.locator('.slider output')).toHaveText('13')
    await expect(page).toHaveURL(/#vanishing-gradient\?v=1&depth=13$/)
    expect(readCsv(await lab.csv())).toHaveLength(14)
    await lab.field('은닉층 수').press('ArrowLeft')
    await expect(bar(13)).toHaveCount(0)
    expect(await lab.csv()).toBe(before)

    const length = await firstBar()
    await lab.root.getByRole('button', { name: 'ReLU', exact: true }).click()
    await expect(lab.root.locator('.fig-title')).toContainText('ReLU')
    await expect.poll(firstBar).not.toBe(length)
    expect(await lab.csv()).not.toBe(before)
  })

  test('a learning rate far too large: ∞ or NaN is explained, and one step back undoes it', async ({
    page,
  }) => {
    const link = `#${VANISHING}?v=1&activation=relu&initializer=heNormal&depth=6&step=0`
    const lab = await open(page, `${VANISHING_PAGE}${link}`, VANISHING)
    await lab.openSettings()
    await lab.type('학습률', '1000')
    await lab.button('실행').click()
    await lab.expectStatus('diverged')
    const explanation = lab.root.locator('.err')
    await expect(explanation).toContainText(/∞ 또는 NaN이 되어 멈췄어요/)
    await expect(explanation).toContainText('한 걸음 뒤로 가거나 학습률을 줄여 보세요')
    await expect(lab.button('한 걸음 앞으로')).toBeDisabled()
    const diverged = await lab.step()
    await lab.button('한 걸음 뒤로').click()
    await lab.expectStep(diverged - 1)
    await expect(explanation).toHaveCount(0)
    for (const { errorSignalNorm } of readCsv(await lab.csv())) {
      expect(Number.isFinite(Number(errorSignalNorm)), errorSignalNorm).toBe(true)
    }
    await lab.type('학습률', '0.1')
    await lab.expectStatus('ready')
  })

  test('a bad link names what is wrong and what works, and shows the default', async ({ page }) => {
    const lab = await open(
      page,
      `${VANISHING_PAGE}#${VANISHING}?v=1&depth=999&colour=red&activation=tanh`,
      VANISHING,
    )
    const sentences = lab.root.locator('.err')
    await expect(sentences).toHaveCount(2)
    await expect(sentences.first()).toContainText(
      '설정 depth에 ‘999’ 값을 쓸 수 없어요. 은닉층 수에는 1부터 64까지의 정수만 쓸 수 있어요',
    )
    await expect(sentences.last()).toContainText('‘colour’에 맞는 설정이 없어요.')
    await expect(lab.field('은닉층 수')).toHaveValue('12')
    await expect(lab.root.getByRole('button', { name: 'tanh' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })

  test('a link changed by hand while the page is open is obeyed', async ({ page }) => {
    const lab = await open(page, VANISHING_PAGE, VANISHING)
    await page.evaluate(() => (location.hash = '#vanishing-gradient?v=1&depth=3'))
    await expect(lab.field('은닉층 수')).toHaveValue('3')
    expect(readCsv(await lab.csv())).toHaveLength(4)
  })

  for (const [settings, steps] of [
    [{ activation: 'relu', initializer: 'pytorchDefault', depth: 7, width: 5, seed: 3 }, 41],
    [{ activation: 'gelu', initializer: 'heNormal', depth: 20, optimizer: 'adam' }, 0],
  ] as const) {
    test(`its CSV is npm run simulate bit for bit: ${JSON.stringify(settings)}, step ${String(steps)}`, async ({
      page,
    }) => {
      const printed = simulated(VANISHING, settings, steps)
      const lab = await open(
        page,
        linkTo(VANISHING_PAGE, VANISHING, { ...settings, step: steps }),
        VANISHING,
      )
      await lab.expectStep(steps)
      expectSameBits(readCsv(await lab.csv()), (await printed).layers)
    })
  }
})

test.describe('the lab of chapter 1', () => {
  test('opens in a finished state without playing; predict, run, outcome', async ({ page }) => {
    const lab = await open(page, TWIN_PAGE, TWIN)
    await lab.expectStatus('ready')
    await lab.expectStep(160)
    const quiz = page.getByRole('group', { name: '먼저 예상해 보세요' }).first()
    await quiz.getByRole('radio').nth(1).check()
    await quiz.getByRole('button', { name: '실행해서 확인하기' }).click()
    const outcome = quiz.getByRole('status')
    await expect(outcome).toContainText(/맞았어요\. 600걸음 뒤에 sigmoid 망은 [\d.]+%, ReLU 망은/, {
      timeout: 30_000,
    })
    await lab.expectStep(600)
    await lab.expectStatus('finished')
    await lab.button('처음부터').click()
    await lab.expectStatus('running')
    await lab.button('멈춤').click()
    await lab.expectStatus('paused')
    expect(await lab.step()).toBeLessThan(600)
  })

  test('speed changes no number: slow and paused, fast and to the end, it is npm run simulate', async ({
    page,
  }) => {
    const lab = await open(page, `${TWIN_PAGE}#${TWIN}?v=1&depth=3&step=0`, TWIN)
    const expectSimulated = async () => {
      const { sides } = await simulated<SimulatedTwins>(TWIN, { depth: 3 }, await lab.step())
      expectSameTwins(await lab.csv(), sides)
    }
    await lab.field('빠르기').selectOption('초당 10걸음')
    await lab.button('실행').click()
    await expect.poll(() => lab.step()).toBeGreaterThan(3)
    await lab.button('멈춤').click()
    await lab.expectStatus('paused')
    await expectSimulated()
    await lab.field('빠르기').selectOption('가장 빠르게')
    await lab.button('이어서').click()
    await lab.expectStatus('finished')
    await lab.expectStep(600)
    await expectSimulated()
  })

  test('a copied link opens the same state elsewhere: settings, seed and step', async ({
    page,
    context,
  }) => {
    const lab = await open(page, TWIN_PAGE, TWIN)
    await lab.openSettings()
    await lab.field('은닉층 수').press('ArrowLeft')
    await lab.type('시드', '7')
    await lab.button('한 걸음 앞으로').click()
    await lab.expectStep(161)
    const link = await lab.copiedLink()
    expect(new URL(link).hash).toBe('#twin-training?v=1&depth=7&seed=7&step=161')
    const shown = await lab.csv()

    const other = await context.newPage()
    const same = await open(other, link, TWIN)
    await same.expectStep(161)
    expect(await same.csv()).toBe(shown)
    await expect(other).toHaveURL(link)
  })

  test('its CSV is npm run simulate bit for bit, both sides', async ({ page }) => {
    const settings = { left: 'tanh', right: 'leakyRelu', depth: 5, width: 6, dataset: 'spirals' }
    const printed = simulated<SimulatedTwins>(TWIN, settings, 77)
    const lab = await open(page, linkTo(TWIN_PAGE, TWIN, { ...settings, step: 77 }), TWIN)
    await lab.expectStep(77)
    expectSameTwins(await lab.csv(), (await printed).sides)
  })

  test('the picture leaves the page as SVG and PNG, with its numbers and its fonts', async ({
    page,
  }) => {
    const lab = await open(page, TWIN_PAGE, TWIN)
    const svg = await lab.download('SVG')
    expect(svg.name).toBe('gradient-lab-twin-training-step-160.svg')
    const other = await page.context().newPage()
    await other.goto('about:blank')
    const source = await readFile(svg.path, 'utf8')
    const width = await other.evaluate(async (text) => {
      const image = new Image()
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
      await image.decode()
      return image.naturalWidth
    }, source)
    expect(width).toBeGreaterThan(300)
    expect(source).toMatch(/<tspan[^>]*>sigmoid · ReLU, 은닉층 8개 × 뉴런 8개/)
    expect(source).toContain('font/woff2;base64')
    expect(source).not.toMatch(/(?:href|src)="https?:|url\(["']?https?:/)
    const png = await lab.download('PNG')
    const bytes = await readFile(png.path)
    expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(width)
  })
})

async function open(page: Page, address: string, id: string): Promise<LabOnPage> {
  await page.goto(address)
  const lab = new LabOnPage(page, id)
  await lab.reach()
  return lab
}

function linkTo(path: string, id: string, settings: Readonly<Record<string, string | number>>) {
  const pairs = Object.entries(settings).map(([name, value]) => `&${name}=${String(value)}`)
  return `${path}#${id}?v=1${pairs.join('')}`
}

type Rows = readonly Readonly<Record<string, string>>[]

/** Every number of every layer: the exported text is the printed number at 17 digits. */
function expectSameBits(rows: Rows, layers: SimulatedRun['layers']): void {
  expect(rows).toHaveLength(layers.length)
  for (const [at, layer] of layers.entries()) {
    const row = rows[at] ?? {}
    expect(Object.keys(row)).toEqual(expect.arrayContaining(Object.keys(layer)))
    for (const [name, value] of Object.entries(layer)) {
      // What a layer does not have is printed as null and exported as an empty cell.
      const exported = row[name] === '' ? NaN : Number(row[name])
      const printed = value ?? NaN
      expect(
        Object.is(exported, printed),
        `layer ${String(at + 1)} ${name}: ${row[name] ?? ''} and ${String(value)}`,
      ).toBe(true)
      if (!Number.isInteger(printed) && Number.isFinite(printed)) {
        expect(row[name]).toBe(printed.toPrecision(17))
      }
    }
  }
}

function expectSameTwins(csv: string, sides: SimulatedTwins['sides']): void {
  const rows = readCsv(csv)
  expect(sides.map(({ side }) => side)).toEqual(['left', 'right'])
  for (const { side, layers } of sides) {
    expectSameBits(
      rows.filter((row) => row['side'] === side),
      layers,
    )
  }
}
