import { expect, test } from './guardedPage.ts'
import { LabOnPage, readCsv } from './labOnPage.ts'
import { simulated } from './simulated.ts'

const PAGE = 'lessons/relu-limits/'
const ID = 'speed-race'
/** Few and small networks: the journey is about the page, not about them. */
const SMALL = 'dataset=blobs&depth=1&width=4&mostSteps=60&seeds=4&optimizer=adam'

interface Race {
  readonly networks: number
  readonly ratio: { readonly median: number | string }
  readonly racers: readonly { readonly racer: string; readonly steps: readonly number[] }[]
}

test.describe('speed-race', () => {
  test('opens with a small race, runs a whole one when asked, prints what npm run simulate does', async ({
    page,
  }) => {
    await page.goto(`${PAGE}#${ID}?v=1&${SMALL}`)
    const lab = new LabOnPage(page, ID)
    await lab.reach()
    await lab.expectStatus('ready')
    await expect(lab.root.locator('figcaption')).toContainText('작은 경주')
    await lab.button('실행').click()
    await lab.expectStatus('finished')
    const settings = Object.fromEntries(SMALL.split('&').map((pair) => pair.split('=')))
    const race = await simulated<Race>(ID, settings as Record<string, string>)
    await expect(lab.bar).toContainText(`${race.networks} / ${race.networks}`)
    const rows = readCsv(await lab.csv())
    for (const { racer, steps } of race.racers) {
      const raced = rows.filter((row) => row['part'] === 'race' && row['activation'] === racer)
      expect(raced.map((row) => Number(row['steps']))).toEqual(steps)
    }
  })

  test('the race of two hundred networks: dots while it runs, stopped, then predicted and run', async ({
    page,
  }) => {
    await page.goto(PAGE)
    const lab = new LabOnPage(page, ID)
    await lab.reach()
    await lab.expectStatus('ready')
    const title = lab.root.locator('.fig-title')
    const opening = await title.innerText()
    await lab.button('실행').click()
    await lab.expectStatus('running')
    for (const name of ['sigmoid', 'tanh', 'relu', 'leaky']) {
      await expect(
        lab.root.locator(`.f-${name} .run-arrived, .f-${name} .run-unfinished`).first(),
      ).toBeVisible()
    }
    await lab.button('멈춤').click()
    await lab.expectStatus('ready')
    await expect(title).toHaveText(opening)

    const quiz = page.getByRole('group', { name: '먼저 예상해 보세요' }).last()
    await quiz.getByRole('radio', { name: '6배쯤 빨라요' }).check()
    const began = Date.now()
    await quiz.getByRole('button', { name: '실행해서 확인하기' }).click()
    await expect(quiz.getByRole('status')).toContainText('달라요.', { timeout: 120_000 })
    test.info().annotations.push({
      type: 'time',
      description: `220 networks in ${String(Date.now() - began)} ms`,
    })
    await expect(lab.bar).toContainText('220 / 220')
    await expect(lab.root.getByText('내 예상')).toBeVisible()
  })

  test('a change starts nothing: the figure says whose race it shows', async ({ page }) => {
    await page.goto(`${PAGE}#${ID}?v=1&${SMALL}`)
    const lab = new LabOnPage(page, ID)
    await lab.reach()
    await lab.field('옵티마이저').selectOption('sgd')
    await expect(lab.root.getByText('그림은 설정을 바꾸기 전의 경주예요.')).toBeVisible()
    await expect(page).not.toHaveURL(/optimizer=adam/)
    await lab.expectStatus('ready')
    await lab.button('실행').click()
    await lab.expectStatus('finished')
    await expect(lab.root.getByText('그림은 설정을 바꾸기 전의 경주예요.')).toHaveCount(0)
    await lab.type('첫 시드', '9')
    await lab.button('실행').click()
    await expect(lab.root.getByRole('region', { name: '지금까지의 경주' })).toContainText('tanh')
  })
})
