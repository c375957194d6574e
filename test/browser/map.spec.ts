import type { Page } from '@playwright/test'
import { expect, test } from './guardedPage.ts'
import { LabOnPage, readCsv } from './labOnPage.ts'
import { simulated } from './simulated.ts'

const PAGE = 'lessons/vanishing-gradient/'
const ID = 'initialization-map'

interface Cell {
  readonly depth: number
  readonly scale: number
  /** Not finite: `inf` or `nan`. */
  readonly value: number | string
  readonly seed: number
}

interface Maps {
  readonly values: Readonly<
    Record<'left' | 'right', { readonly activation: string; readonly cells: readonly Cell[] }>
  >
}

test.describe('initialization-map', () => {
  test('fills coarse to fine, stops and goes on, and prints what npm run simulate does', async ({
    page,
  }) => {
    const lab = await open(page, '?v=1&width=4&seeds=2')
    const small = { width: 4, seeds: 2 }
    await expectCells(lab, await simulated<Maps>(ID, small))
    await expect(lab.root.locator('figcaption')).toContainText('성긴 지도')
    await lab.button('실행').click()
    await expect(page).toHaveURL(/detail=full/)
    await lab.expectStatus('finished')
    await expect(lab.bar).toContainText('채운 지도')
    await expect(lab.bar).toContainText('100%')
    await expectCells(lab, await simulated<Maps>(ID, { ...small, detail: 'full' }))
    await lab.button('처음으로').click()
    await expect(lab.root.locator('figcaption')).toContainText('성긴 지도')
    await expect(page).not.toHaveURL(/detail=full/)
  })

  test('is stopped with what it has, and goes on from there', async ({ page }) => {
    const lab = await open(page, '?v=1&width=32&seeds=9')
    await lab.button('실행').click()
    await lab.expectStatus('running')
    await lab.button('멈춤').click()
    await lab.expectStatus('paused')
    const shown = async (): Promise<number> =>
      Number(/채운 지도\s*(\d+)%/.exec(await lab.bar.innerText())?.[1])
    const before = await shown()
    expect(before).toBeLessThan(100)
    await lab.button('이어서').click()
    await expect.poll(shown).toBeGreaterThan(before)
    await lab.root.getByLabel('재는 값').selectOption('weightGradient')
    await lab.expectStatus('ready')
    await expect(lab.root.locator('figcaption')).toContainText('성긴 지도')
  })

  test('a cell that is pointed at shows its network, and its link opens that network layer by layer', async ({
    page,
  }) => {
    const lab = await open(page)
    const map = lab.root.locator('.map-target').nth(1)
    await map.scrollIntoViewIfNeeded()
    const { width, height } = (await map.boundingBox())!
    await map.click({ position: { x: width * 0.99, y: height * 0.4 } })
    const depth = lab.root.getByRole('slider', { name: '고른 칸의 은닉층 수' })
    await expect(depth).toHaveAttribute('aria-valuetext', /^40개\./)
    await depth.focus()
    // One press goes on to the next network there is: on the coarse map four layers away.
    await depth.press('ArrowLeft')
    await expect(depth).toHaveAttribute('aria-valuetext', /^36개\./)
    const chosen = lab.root.locator('.chosen-networks li').nth(1)
    await expect(chosen).toContainText('은닉층 36개')
    const link = chosen.getByRole('link')
    const network = new URLSearchParams((await link.getAttribute('href'))!.split('?')[1])
    await link.click()
    const opened = new LabOnPage(page, 'vanishing-gradient')
    await opened.reach()
    await expect(page).toHaveURL(/#vanishing-gradient\?.*depth=36/)
    await opened.expectStep(0)
    network.delete('v')
    const run = await simulated('vanishing-gradient', Object.fromEntries(network), 0)
    const [first] = readCsv(await opened.csv())
    expect(Number(first!['errorSignalNorm'])).toBe(run.layers[0]!['errorSignalNorm'])
    expect(run.layers).toHaveLength(37)
  })

  test('predict where 40 sigmoid layers leave a signal, then fill the map', async ({ page }) => {
    const lab = await open(page)
    const quiz = lab.page.getByRole('group', { name: '먼저 예상해 보세요' }).last()
    await quiz.getByRole('radio', { name: 'He보다 세 배 넘게 큰 곳' }).check()
    const began = Date.now()
    await quiz.getByRole('button', { name: '실행해서 확인하기' }).click()
    await expect(quiz.getByRole('status')).toContainText('맞았어요.', { timeout: 120_000 })
    test.info().annotations.push({
      type: 'time',
      description: `two maps of 30 × 30 cells × 5 seeds in ${String(Date.now() - began)} ms`,
    })
    await lab.expectStatus('finished')
    await expect(lab.root.locator('.fig-title')).toContainText('sigmoid에서 2.65부터 4까지')
    const table = lab.root.getByRole('table', { name: /망의 지도$/ }).first()
    await expect(table.getByRole('columnheader')).toHaveCount(5)
    await expect(table).not.toContainText('아직 없음')
  })
})

async function open(page: Page, query = ''): Promise<LabOnPage> {
  await page.goto(query === '' ? PAGE : `${PAGE}#${ID}${query}`)
  const lab = new LabOnPage(page, ID)
  await lab.reach()
  await expect(lab.root.locator('.chosen-networks li')).toHaveCount(2)
  return lab
}

async function expectCells(lab: LabOnPage, { values }: Maps): Promise<void> {
  const [, , , name = ''] = Object.keys(readCsv(await lab.csv())[0]!)
  await expect(async () => {
    const rows = readCsv(await lab.csv())
    const shown = rows.map((row) => [row['은닉층'], row['σ'], row[name], row['시드']].map(Number))
    const computed = [...values.left.cells, ...values.right.cells]
    expect(shown).toEqual(
      computed.map((cell) => [cell.depth, cell.scale, Number(cell.value), cell.seed]),
    )
  }).toPass({ timeout: 20_000 })
}
