import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

const ALIVE = /^(ready|running|paused|finished|diverged)$/
/** A lab is a worker and a few scripts; a busy machine takes its time. */
const PATIENCE = 30_000

/** One lab of a page as a reader meets it: by roles and Korean names. */
export class LabOnPage {
  readonly page: Page
  readonly root: Locator
  /** Control bar below the picture. */
  readonly bar: Locator

  constructor(page: Page, id: string) {
    this.page = page
    this.root = page.locator(`[data-lab="${id}"]`)
    this.bar = this.root.locator('.fig-ctl')
  }

  /** Scrolls to the lab and waits until it lives. */
  async reach(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded()
    await this.expectAlive()
  }

  async expectAlive(): Promise<void> {
    await expect(this.root).toHaveAttribute('data-status', ALIVE, { timeout: PATIENCE })
  }

  async expectStatus(status: string): Promise<void> {
    await expect(this.root).toHaveAttribute('data-status', status, { timeout: PATIENCE })
  }

  button(name: string | RegExp): Locator {
    return this.bar.getByRole('button', { name, exact: true })
  }

  field(name: string): Locator {
    return this.root.getByLabel(name, { exact: true })
  }

  /** The step the readout of the control bar names. */
  async step(): Promise<number> {
    const text = await this.bar.locator('.read-out').innerText()
    return Number(/(?:걸음|단계)\s*(\d+)/.exec(text)?.[1])
  }

  async expectStep(step: number): Promise<void> {
    await expect
      .poll(() => this.step(), { timeout: PATIENCE, message: 'step in the readout' })
      .toBe(step)
  }

  /** Opens the line behind which seldom changed settings lie. */
  async openSettings(): Promise<void> {
    const details = this.root.locator('details.more-settings')
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
    await expect(details).toHaveAttribute('open')
  }

  /** Types a value into a field of numbers and leaves it. */
  async type(name: string, value: string): Promise<void> {
    await this.field(name).fill(value)
    await this.field(name).press('Enter')
  }

  async openMenu(): Promise<Locator> {
    const button = this.root.getByRole('button', { name: '그림 메뉴: 링크와 내려받기' })
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    return this.root.locator('.menu')
  }

  /** What the figure exports as CSV. */
  async csv(): Promise<string> {
    const file = await this.download('CSV')
    return readFile(file.path, 'utf8')
  }

  async download(format: string): Promise<{ readonly name: string; readonly path: string }> {
    const menu = await this.openMenu()
    const download = this.page.waitForEvent('download')
    await menu.getByRole('button', { name: format }).click()
    const file = await download
    await this.page.keyboard.press('Escape')
    return { name: file.suggestedFilename(), path: await file.path() }
  }

  /** The address the menu puts on the clipboard. The context must allow to read it. */
  async copiedLink(): Promise<string> {
    const menu = await this.openMenu()
    await menu.getByRole('button', { name: '링크 복사' }).click()
    await expect(menu.getByText('복사했어요')).toBeVisible()
    await this.page.keyboard.press('Escape')
    return this.page.evaluate(() => navigator.clipboard.readText())
  }
}

/** The prediction whose question has these words; `page` or a part of it. */
export function predictionAsking(page: Page | Locator, words: string): Locator {
  return page.getByRole('group', { name: '먼저 예상해 보세요' }).filter({ hasText: words })
}

/** Rows of a CSV export by heading. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))
  return rows.map((row) => Object.fromEntries(headings.map((name, at) => [name, row[at] ?? ''])))
}
