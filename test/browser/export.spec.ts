import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './guardedPage.ts'
import { LabOnPage } from './labOnPage.ts'

/** Chooses an item of a figure's menu and reads the file it saves. */
async function saved(page: Page, lab: string, item: string): Promise<[string, string]> {
  const figure = page.locator(`[data-lab="${lab}"]`).first()
  await figure.getByRole('button', { name: '그림 메뉴: 링크와 내려받기' }).click()
  const download = page.waitForEvent('download')
  await figure.getByRole('button', { name: item, exact: true }).click()
  const file = await download
  return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')]
}

test('a figure leaves the page as a Python file and its weights; the bench starts from them, and not from a bad file', async ({
  page,
}) => {
  await page.goto('lessons/vanishing-gradient/#vanishing-gradient?v=1&depth=3&width=6&step=20')
  await new LabOnPage(page, 'vanishing-gradient').reach()
  const [scriptName, script] = await saved(page, 'vanishing-gradient', 'PyTorch 코드 Python')
  expect(scriptName).toBe('gradient-lab-vanishing-gradient-step-20.py')
  expect(script).toContain('STEPS = 20')
  expect(script).toContain('widths=[2] + [6] * 3 + [1]')
  await page.keyboard.press('Escape')
  const [weightsName, weights] = await saved(page, 'vanishing-gradient', '가중치 JSON')
  expect(weightsName).toBe('gradient-lab-vanishing-gradient-step-20.json')

  await page.goto('playground/')
  const bench = page.locator('[data-lab="playground"]').first()
  await new LabOnPage(page, 'playground').reach()
  const choose = async (name: string, content: string) => {
    const chooser = page.waitForEvent('filechooser')
    await bench.getByRole('button', { name: '가중치 가져오기' }).click()
    await (
      await chooser
    ).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  }
  await choose('bad.json', '{"format": "gradient-lab-weights"')
  await expect(bench.getByText('bad.json: JSON으로 읽을 수 없는 파일이에요.')).toBeVisible()
  await choose('good.json', weights)
  await expect(bench.getByText('vanishing-gradient 그림에서 20걸음을 학습한 가중치')).toBeVisible()
  const [, kept] = await saved(page, 'playground', '가중치 JSON')
  const parametersOf = (text: string): unknown =>
    (JSON.parse(text) as { networks: { parameters: unknown }[] }).networks[0]?.parameters
  expect(parametersOf(kept)).toEqual(parametersOf(weights))
})

test('chapter 7 shows a file and the numbers it must print, and answers a question by computing', async ({
  page,
}) => {
  await page.goto('lessons/pytorch/')
  await new LabOnPage(page, 'pytorch-export').reach()
  const figure = page.locator('[data-lab="pytorch-export"]').first()
  await figure.getByLabel('그림', { exact: true }).selectOption('dying-relu')
  await expect(figure.getByLabel('내보낼 Python 파일')).toContainText('꺼짐과 죽음')
  const download = page.waitForEvent('download')
  await figure.getByRole('button', { name: 'Python 파일 내려받기' }).click()
  expect((await download).suggestedFilename()).toBe('gradient-lab-dying-relu-step-50.py')

  await new LabOnPage(page, 'self-check').reach()
  const quiz = page.getByRole('group', { name: '먼저 예상해 보세요' }).filter({
    hasText: '가중치의 표준편차는',
  })
  await quiz.getByRole('radio').nth(1).check()
  await quiz.getByRole('button', { name: '실행해서 확인하기' }).click()
  await expect(quiz.getByRole('status')).toContainText('맞았어요. 분산이 2/50')
})
