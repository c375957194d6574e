import type { Locator, Page } from '@playwright/test'
import { expect, test } from './guardedPage.ts'
import { LabOnPage, readCsv } from './labOnPage.ts'
import { simulated } from './simulated.ts'

const PAGE = 'lessons/backpropagation/'
const NEURON = 'relu-neuron'
const CHAIN = 'chain-rule'

interface SteppedValues {
  readonly values: Readonly<Record<string, number>>
}

test.describe('one ReLU neuron', () => {
  test('walks forward, back, through the update, into the next round, and starts again', async ({
    page,
  }) => {
    const lab = await open(page, NEURON, '?v=1&step=0')
    await lab.expectStep(0)
    await expect(lab.button('이전')).toBeDisabled()
    for (let step = 1; step <= 10; step++) {
      await lab.button('다음 단계').click()
      await lab.expectStep(step)
    }
    await lab.button('이전').click()
    await lab.expectStep(9)
    await lab.button('다음 단계').click()
    const { values } = await simulated<SteppedValues>(NEURON, {}, 10)
    await lab.button('새 가중치로 한 번 더').click()
    await lab.expectStep(0)
    const fragment = new URLSearchParams(new URL(page.url()).hash.split('?')[1])
    expect(Number(fragment.get('w1'))).toBe(values['w1new'])
    expect(Number(fragment.get('step'))).toBe(0)
    await lab.button('처음으로').click()
    await expect(page).toHaveURL(/#relu-neuron\?v=1&step=0$/)
  })

  test('a bias low enough gives gradients of exactly 0, not small ones', async ({ page }) => {
    const lab = await open(page, NEURON, '?v=1&step=9')
    const bias = lab.root.getByRole('slider', { name: 'b 3' })
    const gradients = async () =>
      Object.fromEntries(
        readCsv(await lab.csv())
          .filter((row) => /^dw|^db/.test(row['기호'] ?? ''))
          .map((row): [string, unknown] => [String(row['기호']), row['값']]),
      )
    expect(Object.values(await gradients())).not.toContain('0')
    await bias.press('Home')
    await expect(bias).toHaveValue('-3')
    expect(await gradients()).toEqual({ dw1: '0', dw2: '0', db3: '0' })
    await expect(lab.root.locator('.fig-title')).toContainText('정확히 0')
    await expect(lineOf(page, NEURON, 'dw1').locator('.val').first()).toHaveText(/^0(\.0+)?$/)
  })

  test('predict, run, outcome: the gradient becomes exactly 0', async ({ page }) => {
    const lab = await open(page, NEURON)
    const quiz = page.getByRole('group', { name: '먼저 예상해 보세요' }).first()
    await quiz.getByRole('radio').last().check()
    await quiz.getByRole('button', { name: '실행해서 확인하기' }).click()
    await expect(quiz.getByRole('status')).toContainText('맞았어요.')
    await expect(quiz.getByText('결과 0')).toBeVisible()
    await expect(lab.root.getByRole('slider', { name: 'b 3' })).toHaveValue('-3')
  })
})

test.describe('the chain rule in a 2-2-1 network', () => {
  test('the numbers under the formulas follow the step, forward and back', async ({ page }) => {
    const lab = await open(page, CHAIN, '?v=1&step=6')
    const { values } = await simulated<SteppedValues>(CHAIN, {}, 26)
    const line = lineOf(page, CHAIN, 'dz3')
    const numbers = () => line.locator('.val').allInnerTexts()
    expect((await numbers()).join('')).not.toContain(printed(values['dz3'], 4))
    await lab.button('다음 단계').click()
    await expect(lineOf(page, CHAIN, 'C')).toHaveAttribute('aria-current', 'step')
    await lab.button('다음 단계').click()
    await expect(line).toHaveAttribute('aria-current', 'step')
    await expect.poll(async () => (await numbers()).join(' ')).toContain(printed(values['dz3'], 4))
    await lab.button('이전').click()
    await expect(line).not.toHaveAttribute('aria-current', 'step')
    await expect
      .poll(async () => (await numbers()).join(' '))
      .not.toContain(printed(values['dz3'], 4))
  })

  test('the axis jumps to any step by the keyboard; every value is that of npm run simulate', async ({
    page,
  }) => {
    const lab = await open(page, CHAIN)
    const axis = lab.root.getByRole('slider', { name: '단계: 앞으로, 뒤로, 고치기' })
    await axis.press('Home')
    await lab.expectStep(0)
    await axis.press('End')
    await lab.expectStep(26)
    const { values } = await simulated<SteppedValues>(CHAIN, {}, 26)
    const rows = readCsv(await lab.csv())
    expect(rows.length).toBeGreaterThanOrEqual(26)
    for (const { 기호: symbol = '', 값: value } of rows) {
      expect(Object.is(Number(value), values[symbol]), symbol).toBe(true)
    }
  })

  test('the badge compares nine gradients with numerical derivatives, and says so at a kink', async ({
    page,
  }) => {
    const lab = await open(page, CHAIN)
    const badge = lab.root.locator('.gradient-check')
    await expect(badge).toContainText('기울기 9개가 수치 미분과 거의 같아요')
    await lab.root.getByRole('button', { name: 'tanh' }).click()
    await expect(badge).toContainText('기울기 9개가 수치 미분과 거의 같아요')
    await page.goto(`${PAGE}#${CHAIN}?v=1&activation=relu&w11=0&w21=0&b1=0`)
    await page.reload()
    await lab.reach()
    await expect(badge).toContainText('꺾인 점 위에 있어서')
  })
})

test.describe('symbols', () => {
  test('pointing at w₁ in the prose lights formula and network; elsewhere nothing', async ({
    page,
  }) => {
    await open(page, CHAIN)
    const { word, inFormula, inNetwork, inOtherSection } = symbolsOf(page, 'w1')
    await expect(inNetwork).not.toHaveAttribute('data-lit')
    await word.hover()
    for (const place of [word, inFormula, inNetwork]) {
      await expect(place).toHaveAttribute('data-lit', 'on')
    }
    await expect(inOtherSection).not.toHaveAttribute('data-lit')
    await page.mouse.move(1, 1)
    await expect(inNetwork).not.toHaveAttribute('data-lit')
  })

  test('pointing at w₁ in the network lights the prose', async ({ page }) => {
    await open(page, CHAIN)
    const { word, inFormula, inNetwork } = symbolsOf(page, 'w1')
    // The middle of a straight edge: where a reader would point at it.
    await inNetwork.scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await inNetwork.locator('line.halo-edge').boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await expect(word).toHaveAttribute('data-lit', 'on')
    await expect(inFormula).toHaveAttribute('data-lit', 'on')
  })

  test('a click pins, one pin a figure; a second click or Esc releases', async ({ page }) => {
    const lab = await open(page, CHAIN)
    const { word, inNetwork } = symbolsOf(page, 'w1')
    const other = symbolsOf(page, 'ds3')
    await word.click()
    await page.mouse.move(1, 1)
    await expect(inNetwork).toHaveAttribute('data-lit', 'pinned')
    await expect(word).toHaveAttribute('aria-pressed', 'true')
    await lab.button('다음 단계').click()
    await expect(inNetwork).toHaveAttribute('data-lit', 'pinned')
    await other.word.click()
    await page.mouse.move(1, 1)
    await expect(other.word).toHaveAttribute('data-lit', 'pinned')
    await expect(inNetwork).not.toHaveAttribute('data-lit', 'pinned')
    await page.keyboard.press('Escape')
    await expect(other.word).not.toHaveAttribute('data-lit')
    await word.click()
    await word.click()
    await page.mouse.move(1, 1)
    await expect(inNetwork).not.toHaveAttribute('data-lit')
  })

  test('keyboard: focus lights and says name and value, arrows walk a formula, Enter pins', async ({
    page,
  }) => {
    const lab = await open(page, CHAIN, '?v=1&step=6')
    const announcer = page.locator('#announcer')
    const { values } = await simulated<SteppedValues>(CHAIN, {}, 6)
    // A key first: focus after a press of the pointer is not announced.
    await lab.root.getByRole('slider').first().press('Home')
    await lab.root.getByRole('slider').first().press('End')
    const line = lineOf(page, CHAIN, 's3')
    const stops = line.locator('[role=button][tabindex="0"]')
    await expect(stops).toHaveCount(1)
    await stops.focus()
    await expect(announcer).toHaveText(new RegExp(`^s 3, ${printed(values['s3'], 2)}$`))
    await expect(lab.root.locator('svg [data-sym=s3]:visible').first()).toHaveAttribute(
      'data-lit',
      'on',
    )
    await page.keyboard.press('ArrowRight')
    await expect(announcer).toHaveText(/^w 1, 0\.70$/)
    await expect(symbolsOf(page, 'w1').inNetwork).toHaveAttribute('data-lit', 'on')
    await page.keyboard.press('Enter')
    await expect(symbolsOf(page, 'w1').inNetwork).toHaveAttribute('data-lit', 'pinned')
    await page.keyboard.press('Escape')
    await expect(symbolsOf(page, 'w1').inNetwork).not.toHaveAttribute('data-lit', 'pinned')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the dock shows the present formula with its numbers and steps; it leaves with the figure', async ({
    page,
  }) => {
    const lab = await open(page, CHAIN, '?v=1&step=6')
    const dock = lab.root.locator('.dock')
    await expect(dock).toBeVisible()
    await expect(dock.locator('.formula')).toBeVisible()
    await expect(dock).toBeInViewport({ ratio: 0.99 })
    await dock.getByRole('button', { name: '다음 단계 7 / 26' }).tap()
    await expect(dock.getByRole('button', { name: '다음 단계 8 / 26' })).toBeVisible()
    await dock.getByRole('button', { name: '이전' }).tap()
    await lab.expectStep(6)
    await page.locator('footer').scrollIntoViewIfNeeded()
    await expect(dock).toHaveCount(0)
  })

  test('touching a symbol pins it, touching it again releases it', async ({ page }) => {
    await open(page, CHAIN)
    const { word, inNetwork } = symbolsOf(page, 'w1')
    await word.tap()
    await expect(inNetwork).toHaveAttribute('data-lit', 'pinned')
    await word.tap()
    await expect(inNetwork).not.toHaveAttribute('data-lit', 'pinned')
  })
})

async function open(page: Page, id: string, query = ''): Promise<LabOnPage> {
  await page.goto(query === '' ? PAGE : `${PAGE}#${id}${query}`)
  const lab = new LabOnPage(page, id)
  await lab.reach()
  return lab
}

/** The line of the lesson's derivation that computes a quantity. */
function lineOf(page: Page, lab: string, step: string): Locator {
  const place = `[data-lab-place=formula][data-lab-id=${lab}][data-props*='"step":"${step}"']`
  return page.locator(`${place} .formula`)
}

function symbolsOf(page: Page, id: string) {
  const section = page.locator('section[aria-labelledby=two-layers]')
  return {
    word: section.locator(`.word[data-sym="${id}"]`).first(),
    inFormula: section.locator(`[data-lab-place=formula] [data-sym="${id}"]`).first(),
    inNetwork: section.locator(`svg .network [data-sym="${id}"]:visible`).first(),
    inOtherSection: page
      .locator(`section[aria-labelledby=one-neuron] svg [data-sym="${id}"]`)
      .first(),
  }
}

/** As the figures print it: a minus sign, not a hyphen. */
function printed(value: number | undefined, decimals: number): string {
  return (value ?? NaN).toFixed(decimals).replace('-', '−')
}
