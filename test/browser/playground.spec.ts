import { expect, test } from './guardedPage.ts'
import { LabOnPage } from './labOnPage.ts'
import { simulated } from './simulated.ts'

const ID = 'playground'

interface Run {
  readonly loss: number
  readonly step: number
}

test('build a network, train until it stops by itself, set a weight, take it back, share it', async ({
  page,
}) => {
  await page.goto('playground/')
  const lab = new LabOnPage(page, ID)
  await lab.reach()
  await lab.expectStep(240)

  // The network is built in the picture.
  await lab.root.getByRole('button', { name: '2층에 뉴런 더하기' }).click()
  await lab.expectStep(0)
  await expect(page).toHaveURL(/layers=6,5/)
  await lab.root.getByRole('button', { name: '출력 앞에 층 더하기' }).click()
  await expect(page).toHaveURL(/layers=6,5,5/)
  await lab.root.getByLabel('활성화 함수', { exact: true }).selectOption('ReLU')
  await expect(page).toHaveURL(/activations=tanh,tanh,relu/)

  // It stops by itself and says why.
  await lab.field('멈출 손실').fill('0.1')
  await lab.field('멈출 손실').press('Enter')
  await lab.field('빠르기').selectOption({ label: '가장 빠르게' })
  await lab.button('실행').click()
  await expect(lab.root.getByText(/손실이 .*작아졌어요/)).toBeVisible({ timeout: 30_000 })
  const stopped = await lab.step()
  expect(stopped % 20).toBe(0)
  const settings = { layers: '6,5,5', activations: 'tanh,tanh,relu' }
  const { loss } = await simulated<Run>(ID, settings, stopped)
  expect(loss).toBeLessThan(0.1)
  expect((await simulated<Run>(ID, settings, stopped - 20)).loss).toBeGreaterThanOrEqual(0.1)
  await expect(lab.root.locator('.read-out')).toContainText(loss.toFixed(4))

  // A line leads to its weight; what is typed there takes effect at this step.
  const target = lab.root.locator('.edge-target').first()
  const box = (await target.boundingBox())!
  const ring = (await lab.root.locator('[data-unit="0 0"] .ring').boundingBox())!
  await target.click({ position: { x: box.width - 2, y: ring.y + ring.height / 2 - box.y } })
  const field = lab.root.locator('.bench-terms .is-chosen input')
  await expect(field).toBeFocused()
  await field.fill('-2')
  await field.press('Enter')
  await expect(page).toHaveURL(new RegExp(`edits=${String(stopped)}~1\\.1\\.[12]~-2`))
  await lab.expectStep(stopped)
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/edits=/)
  await lab.expectStep(stopped)
  await page.keyboard.press('Control+Shift+z')
  await expect(page).toHaveURL(/edits=/)

  // The address is all of it.
  const formula = await lab.root.locator('.bench-formula').first().innerText()
  await page.reload()
  await lab.reach()
  await lab.expectStep(stopped)
  await expect(lab.root.locator('.bench-formula').first()).toHaveText(formula)
})

test('numbers that overflow: where it began, and one step back', async ({ page }) => {
  await page.goto(
    'playground/#playground?v=1&activations=identity,identity&learningRate=900&step=0',
  )
  const lab = new LabOnPage(page, ID)
  await lab.reach()
  await lab.button('실행').click()
  await expect(lab.root.getByText('넘침')).toBeVisible({ timeout: 30_000 })
  await expect(lab.root.getByText(/뉴런 \d+의/).last()).toBeVisible()
  const at = await lab.step()
  await lab.root.getByRole('button', { name: '한 걸음 앞의 상태로' }).click()
  await lab.expectStep(at - 1)
  await expect(lab.root.getByText('넘침')).toBeHidden()
})
