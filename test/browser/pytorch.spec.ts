import { expect, test } from './guardedPage.ts'
import { LabOnPage, predictionAsking } from './labOnPage.ts'
import { simulated } from './simulated.ts'

const PAGE = 'lessons/pytorch/'
const CODE = 'pytorch-code'
const MISTAKES = 'pytorch-mistakes'

interface Program {
  readonly python: { readonly printed: string }
  readonly training: { readonly losses: readonly number[] } | null
}

test('mistakes are mended one by one, and the page prints what npm run simulate does', async ({
  page,
}) => {
  await page.goto(PAGE)
  const lab = new LabOnPage(page, MISTAKES)
  await lab.reach()
  const figure = lab.root.getByRole('figure')
  const terminal = figure.getByLabel('Python이 인쇄한 글')
  const mend = figure.getByRole('button', { name: '고쳐서 실행' })
  const settings: Record<string, string> = {}
  const printed = async () => {
    const { python } = await simulated<Program>(MISTAKES, settings)
    return `$ python3 net.py\n${python.printed}`
  }
  expect(await terminal.textContent()).toBe(await printed())
  await expect(terminal).toContainText("Did you mean: 'ReLU'?")

  await mend.click()
  settings['name'] = 'false'
  await expect(terminal).toContainText('IndexError')
  expect(await terminal.textContent()).toBe(await printed())
  await expect(page).toHaveURL(/#pytorch-mistakes\?v=1&.*name=false/)

  await expect(mend).toBeFocused()
  await page.keyboard.press('Enter')
  settings['dim'] = 'last'
  expect(await terminal.textContent()).toBe(await printed())
  await expect(figure).toContainText('바닥 0.5514')
  const { training } = await simulated<Program>(MISTAKES, settings)
  await expect(figure).toContainText(`지금 코드 ${training?.losses.at(-1)?.toFixed(3) ?? ''}`)

  await mend.click()
  await expect(mend).toHaveCount(0)
  await expect(terminal).toBeFocused()
  await figure.getByRole('button', { name: '처음으로' }).click()
  await expect(terminal).toContainText('AttributeError')
})

test('a line, its layer and its shape are lit together, and a pin is kept in the link', async ({
  page,
}) => {
  await page.goto(PAGE)
  const lab = new LabOnPage(page, CODE)
  await lab.reach()
  const makes = lab.root.locator('.code-line', { hasText: 'self.out = ' })
  const runs = lab.root.locator('.code-line', { hasText: 'a = self.out(z)' })
  await makes.hover()
  await expect(runs).toHaveAttribute('data-lit', 'on')
  const column = lab.root.getByRole('button', { name: '출력층', exact: true })
  await column.click()
  await expect(makes).toHaveAttribute('data-lit', 'pinned')
  await expect(page).toHaveURL(/pin=out/)
  await page.goto('about:blank')
  await page.goto(`${PAGE}#${CODE}?v=1&pin=relu&hidden=20`)
  await lab.reach()
  await expect(lab.root.getByText(/ReLU: 매개변수 없음/)).toBeVisible()
  await expect(lab.root.locator('.code-line', { hasText: 'z = self.relu(s)' })).toHaveAttribute(
    'data-lit',
    'pinned',
  )
})

test('a single output: predicted, run, and every probability is 1', async ({ page }) => {
  await page.goto(PAGE)
  const lab = new LabOnPage(page, MISTAKES)
  await lab.reach()
  const quiz = predictionAsking(page, '출력이 하나인 신경망')
  await quiz.getByRole('radio').nth(2).check()
  await quiz.getByRole('button', { name: '실행해서 확인하기' }).click()
  await expect(quiz.getByRole('status')).toContainText('맞았어요.')
  await expect(lab.root.getByLabel('Python이 인쇄한 글')).toContainText('torch.Size([32, 1])')
  await expect(lab.root.getByRole('row', { name: /^0 1\.000 1\.000$/ })).toBeVisible()
})

test('code scrolls in its own box on a phone, and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(PAGE)
  const lab = new LabOnPage(page, MISTAKES)
  await lab.reach()
  const box = lab.root.locator('.code-box')
  expect(
    await box.evaluate((element) => element.scrollWidth - element.clientWidth),
  ).toBeGreaterThan(50)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  const mend = lab.root.getByRole('button', { name: '고쳐서 실행' })
  await box.evaluate((element) => element.scrollTo(200, 0))
  await expect(mend).toBeInViewport({ ratio: 1 })
})
