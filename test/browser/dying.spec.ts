import type { Page } from '@playwright/test'
import { expect, test } from './guardedPage.ts'
import { LabOnPage, readCsv } from './labOnPage.ts'
import { simulated } from './simulated.ts'

const PAGE = 'lessons/relu-limits/'
const ID = 'dying-relu'

interface Run {
  readonly layers: readonly { readonly layer: number; readonly deadUnits: number }[]
  readonly accuracy: number
}

const deadIn = (rows: readonly Readonly<Record<string, string>>[]): number =>
  rows.filter((row) => row['dead'] === '1').length

test.describe('dying-relu', () => {
  test('predict the large rate, watch units die, rescue them on the same seed', async ({
    page,
  }) => {
    const lab = await open(page)
    const title = lab.root.locator('.fig-title')
    await expect(title).toContainText('죽은 뉴런은 하나도 없어요')
    const quiz = page.getByRole('group', { name: '먼저 예상해 보세요' }).first()
    await quiz.getByRole('radio', { name: '절반쯤 죽어요' }).check()
    await quiz.getByRole('button', { name: '실행해서 확인하기' }).click()
    const { layers } = await simulated<Run>(ID, { learningRate: 3 }, 300)
    const dead = layers.slice(0, 3).map(({ deadUnits }) => deadUnits)
    const all = dead.reduce((sum, units) => sum + units, 0)
    await expect(quiz.getByRole('status')).toContainText(`${String(all)}개`)
    await expect(title).toContainText(`은닉 뉴런 48개 가운데 ${String(all)}개`)
    await lab.expectStep(300)
    const rows = readCsv(await lab.csv())
    for (const [layer, units] of dead.entries()) {
      expect(deadIn(rows.filter((row) => row['layer'] === String(layer + 1)))).toBe(units)
    }
    const rescues = lab.root.getByRole('group', { name: '하나만 바꿔 살리기' })
    await expect(rescues.getByRole('button', { name: /^편향 0/ })).toBeDisabled()
    await rescues.getByRole('button', { name: 'leaky ReLU' }).click()
    await expect(title).toContainText('꺼진 칸이 없어요')
    await expect(page).toHaveURL(/activation=leakyRelu/)
    expect(deadIn(readCsv(await lab.csv()))).toBe(0)
  })

  test('a negative bias: born dead by the words for it, fewer dead while the layers below learn', async ({
    page,
  }) => {
    const lab = await open(page, '?v=1&step=0')
    await lab.root
      .getByRole('group', { name: '죽이는 설정' })
      .getByRole('button', { name: '편향 −2' })
      .click()
    await expect(page).toHaveURL(/initialBias=-2/)
    const { layers } = await simulated<Run>(ID, { initialBias: -2 }, 0)
    const dead = layers.slice(0, 3).reduce((sum, { deadUnits }) => sum + deadUnits, 0)
    await expect.poll(async () => deadIn(readCsv(await lab.csv()))).toBe(dead)
    const table = lab.root.getByRole('table', { name: /뉴런마다 센 값/ })
    await expect(table.getByRole('cell', { name: '죽음', exact: true })).toHaveCount(dead)
    await expect(table.getByRole('cell', { name: '살아 있음' })).toHaveCount(48 - dead)
    await lab.button('실행').click()
    await expect.poll(() => lab.step()).toBeGreaterThan(3)
    await lab.button('멈춤').click()
    const step = await lab.step()
    await lab.button('한 걸음 앞으로').click()
    await lab.expectStep(step + 1)
    const later = await simulated<Run>(ID, { initialBias: -2 }, step + 1)
    const rows = readCsv(await lab.csv())
    expect(deadIn(rows)).toBe(
      later.layers.slice(0, 3).reduce((sum, { deadUnits }) => sum + deadUnits, 0),
    )
  })

  test('networks born dead are counted here, stopped, counted again with other seeds', async ({
    page,
  }) => {
    const lab = await open(page)
    const bench = lab.root.getByRole('region', { name: '태어날 때 죽은 망', exact: true })
    await bench.getByRole('button').click()
    await expect(bench.getByRole('button')).toHaveText('다른 시드 500개로 다시 세기', {
      timeout: 60_000,
    })
    const row = (width: number) =>
      bench.getByRole('row', { name: new RegExp(`^${String(width)}개`) })
    await expect(row(2)).toContainText('500개 중 454개')
    await expect(row(4)).toContainText('500개 중 125개')
    await expect(row(4)).toContainText('30.2%')
    await expect(row(16)).toContainText('500개 중 0개')
    await bench.getByRole('button').click()
    await bench.getByRole('button', { name: '그만 세기' }).click()
    await expect(bench).toContainText('에서 멈췄어요')
    await expect(bench).toContainText('시드 501–1000')
  })
})

async function open(page: Page, query = ''): Promise<LabOnPage> {
  await page.goto(query === '' ? PAGE : `${PAGE}#${ID}${query}`)
  const lab = new LabOnPage(page, ID)
  await lab.reach()
  return lab
}
