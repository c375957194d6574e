import type { Page } from '@playwright/test'
import { expect, test } from './guardedPage.ts'
import { LabOnPage } from './labOnPage.ts'
import { lessonPaths } from './sitePages.ts'

/** Number of sheets that come out of the printer: Chromium leaves page objects uncompressed. */
async function sheets(page: Page, format: string): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test.describe('on paper', () => {
  test('the summary is one sheet of A4, whatever the theme of the screen', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto('summary/')
      await page.evaluate(() => document.fonts.ready)
      expect(await sheets(page, 'A4')).toBe(1)
    }
    await page.goto('sources/')
    expect(await sheets(page, 'A4')).toBeGreaterThan(1)
  })

  test('a figure that lives is drawn for the width of the paper, in letters of full size', async ({
    page,
  }) => {
    await page.goto('lessons/vanishing-gradient/')
    const lab = new LabOnPage(page, 'vanishing-gradient')
    await lab.reach()
    const drawing = lab.root.locator('.frame svg.c:visible').first()
    const widthOnScreen = (await drawing.boundingBox())!.width
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        queueMicrotask(() => {
          const sizes = document.querySelectorAll('[data-lab=vanishing-gradient] .frame > div')
          document.body.dataset['sizes'] = String(sizes.length)
        })
      })
    })
    await page.pdf({ format: 'A4' })
    expect(Number(await page.locator('body').getAttribute('data-sizes'))).toBeGreaterThanOrEqual(3)
    await expect.poll(async () => (await drawing.boundingBox())!.width).toBe(widthOnScreen)
  })

  for (const path of lessonPaths) {
    test(`nothing that is pressed, questions with room for an answer, and a note for each link: /${path}`, async ({
      page,
    }) => {
      await page.goto(path)
      await page.emulateMedia({ media: 'print' })
      await expect(
        page.locator('main :is(button, select, summary, [type=range]):not(.sr):visible'),
      ).toHaveCount(0)
      for (const question of await page.locator('.quiz').all()) {
        expect(await question.getByRole('radio').count()).toBeGreaterThan(1)
        await expect(question.getByRole('radio').first()).toBeVisible()
      }
      const marks = await page.locator('main sup.on-paper').allTextContents()
      const notes = await page.locator('.notes li').count()
      expect(marks.length).toBeGreaterThan(0)
      expect(new Set(marks)).toEqual(
        new Set(Array.from({ length: notes }, (_, index) => String(index + 1))),
      )
      await expect(page.locator('.notes li').last()).toBeVisible()
    })
  }
})
