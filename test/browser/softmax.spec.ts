import type { Page } from '@playwright/test'
import { expect, test } from './guardedPage.ts'
import { LabOnPage, readCsv } from './labOnPage.ts'
import { simulated } from './simulated.ts'

const PAGE = 'lessons/softmax/'
const SOFTMAX = 'softmax'
const LOSS = 'softmax-loss'

interface Softmax {
  readonly values: {
    readonly probabilities: readonly (number | string)[]
    readonly exponentials: readonly (number | string)[]
  }
}

interface Loss {
  readonly values: {
    readonly loss: number
    readonly gradient: readonly number[]
    readonly double: { readonly gradient: readonly number[] }
  }
}

test.describe('softmax', () => {
  test('a dragged score takes its row along, keeps the link, and prints what npm run simulate does', async ({
    page,
  }) => {
    const lab = await open(page, SOFTMAX)
    const slider = lab.root.getByRole('slider', { name: '토끼 점수' })
    const grip = lab.root.locator('.grip').nth(2)
    await grip.scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await grip.locator('.hit').boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + width / 2 + 40, y + height / 2, { steps: 4 })
    await page.mouse.up()
    await expect(slider).toBeFocused()
    await slider.press('ArrowRight')
    const score = Number(await slider.inputValue())
    expect(score).toBeGreaterThan(-0.3)
    await expect(page).toHaveURL(
      new RegExp(`#softmax\\?v=1&logits=2\\.1,1\\.2,${score},-1\\.4&k=3$`),
    )
    const { values } = await simulated<Softmax>(SOFTMAX, { logits: `2.1,1.2,${score},-1.4` })
    const rows = readCsv(await lab.csv())
    rows.forEach((row, index) => {
      expect(Number(row['확률'])).toBe(values.probabilities[index])
    })
  })

  test('predict, add 100 to all, outcome: nothing changes', async ({ page }) => {
    const lab = await open(page, SOFTMAX)
    const quiz = page.getByRole('group', { name: '먼저 예상해 보세요' }).first()
    await quiz.getByRole('radio').first().check()
    await quiz.getByRole('button', { name: '실행해서 확인하기' }).click()
    await expect(quiz.getByRole('status')).toContainText('맞았어요.')
    await expect(lab.root.getByRole('slider', { name: '고양이 점수' })).toHaveValue('102.1')
    await lab.button('처음으로').click()
    await expect(lab.root.getByRole('slider', { name: '고양이 점수' })).toHaveValue('2.1')
  })

  test('float32 cannot hold e^89; with the maximum subtracted it can', async ({ page }) => {
    const lab = await open(page, SOFTMAX, '?v=1&machine=true')
    await lab.root.getByRole('button', { name: '89, 0, 0' }).click()
    const machine = lab.root.getByRole('region', { name: '컴퓨터가 보는 값' })
    await expect(machine.getByRole('row', { name: /고양이/ })).toHaveText(/inf\s*nan\s*1\s*1/)
    await expect(lab.root.locator('.fig-title')).toContainText('계산할 수 없어요')
    await lab.root.getByRole('button', { name: '최댓값을 빼고' }).click()
    await expect(lab.root.locator('.fig-title')).not.toContainText('계산할 수 없어요')
    const { values } = await simulated<Softmax>(SOFTMAX, { logits: '89,0,0', precision: 'float32' })
    expect(values.exponentials[0]).toBe('inf')
  })

  test('a renamed class is in the link; a bad name says why and loses nothing', async ({
    page,
  }) => {
    const lab = await open(page, SOFTMAX)
    await lab.root.getByText('이름과 점수 적기').click()
    await lab.type('이름 1', '강아지')
    await expect(lab.root.getByRole('alert')).toContainText('이미 있어요')
    await lab.type('이름 1', '늑대')
    await expect(page).toHaveURL(/names=%EB%8A%91%EB%8C%80,/)
    await page.reload()
    await lab.reach()
    await expect(lab.root.getByRole('slider', { name: '늑대 점수' })).toHaveCount(1)
  })
})

test.describe('softmax meets the loss', () => {
  test('walks from the Jacobian to y − t; the lines of the text follow', async ({ page }) => {
    const lab = await open(page, LOSS, '?v=1&step=9')
    const line = (step: string) =>
      page.locator(`[data-lab-place=formula][data-props*='"step":"${step}"'] .formula`)
    await lab.button('다음 단계').click()
    await expect(line('j')).toHaveAttribute('aria-current', 'step')
    await lab.button('다음 단계').click()
    await expect(line('p')).toHaveAttribute('aria-current', 'step')
    await lab.button('다음 단계').click()
    await expect(line('da')).toHaveAttribute('aria-current', 'step')
    const { values } = await simulated<Loss>(LOSS, {})
    const first = (values.gradient[0] ?? NaN).toFixed(4).replace('-', '−')
    await expect(line('da')).toContainText(first)
    await expect(line('p')).toContainText(first)
  })

  test('a second softmax: the gradients of npm run simulate, and the end of learning', async ({
    page,
  }) => {
    const lab = await open(page, LOSS)
    const quiz = page.getByRole('group', { name: '먼저 예상해 보세요' }).last()
    await quiz.getByRole('button', { name: '실행해서 확인하기' }).click()
    await expect(quiz.getByRole('status')).toContainText('1.41')
    const { values } = await simulated<Loss>(LOSS, { logits: '10,0,0', target: 2 })
    const rows = readCsv(await lab.csv())
    values.double.gradient.forEach((gradient, index) => {
      expect(Number(rows[index]?.['두 번 거친 기울기'])).toBe(gradient)
    })
  })
})

async function open(page: Page, id: string, query = ''): Promise<LabOnPage> {
  await page.goto(query === '' ? PAGE : `${PAGE}#${id}${query}`)
  const lab = new LabOnPage(page, id)
  await lab.reach()
  return lab
}
