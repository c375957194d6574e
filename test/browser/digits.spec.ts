import { expect, test } from './guardedPage.ts'
import { LabOnPage, readCsv } from './labOnPage.ts'
import { simulated } from './simulated.ts'

const PAGE = 'lessons/digits/'
const ID = 'digits'

interface Run {
  readonly testAccuracy: number
}

test.describe('digits', () => {
  test('learn from the first weights, see the mistakes, set sigmoid beside ReLU', async ({
    page,
  }) => {
    await page.goto(`${PAGE}#${ID}?v=1&step=0`)
    const lab = new LabOnPage(page, ID)
    await lab.reach()
    const title = lab.root.locator('.fig-title')
    await expect(title).toContainText('배우기 전에는')
    await lab.button('실행').click()
    await lab.expectStatus('finished')
    await lab.expectStep(600)
    const { testAccuracy } = await simulated<Run>(ID, {}, 600)
    const right = Math.round(510 * testAccuracy)
    expect(testAccuracy).toBeGreaterThanOrEqual(0.95)
    await expect(title).toContainText(`510개 가운데 ${String(right)}개`)
    await expect(
      lab.root.getByRole('region', { name: `틀린 숫자 ${String(510 - right)}개` }),
    ).toBeVisible()
    const rows = readCsv(await lab.csv())
    expect(rows).toHaveLength(510)
    const answered = rows.filter((row) => answerOf(row) === Number(row['label']))
    expect(answered).toHaveLength(right)

    await lab.root.getByRole('button', { name: 'sigmoid와 ReLU' }).click()
    await expect(page).toHaveURL(/networks=twins/)
    await expect(title).toContainText('같은 시드에서 sigmoid는')
    await expect(lab.root.getByRole('table', { name: /^sigmoid 망의 답을 센 표/ })).toHaveCount(1)
    await expect(lab.root.getByRole('table', { name: /^ReLU 망의 답을 센 표/ })).toHaveCount(1)
  })

  test('the images come with this lab and no other', async ({ page }) => {
    const images: string[] = []
    page.on('response', async (response) => {
      if (!response.url().endsWith('.js')) return
      const code = await response.text().catch(() => '')
      if (code.includes('01234567890123456789012345678909556509')) images.push(response.url())
    })
    await page.goto('lessons/relu/')
    await new LabOnPage(page, 'twin-training').reach()
    expect(images).toEqual([])
    await page.goto(PAGE)
    await new LabOnPage(page, ID).reach()
    expect(new Set(images).size).toBe(1)
  })
})

function answerOf(row: Readonly<Record<string, string>>): number {
  const probabilities = Array.from({ length: 10 }, (_, digit) =>
    Number(row[`probability${String(digit)}`]),
  )
  return probabilities.indexOf(Math.max(...probabilities))
}
