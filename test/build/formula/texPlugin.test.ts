import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { texPlugin } from '../../../src/build/formula/texPlugin.ts'
import type { CompiledFormula } from '../../../src/formula/CompiledFormula.ts'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tex-plugin-'))
  mkdirSync(join(root, 'content'))
  mkdirSync(join(root, 'src/formula'), { recursive: true })
  writeFileSync(
    join(root, 'content/glossary.json'),
    JSON.stringify([{ tex: '\\eta', spoken: '학습률' }]),
  )
  writeFileSync(
    join(root, 'src/formula/tex.ts'),
    'export const tex = (source: TemplateStringsArray): string => { throw new Error(source.raw[0]) }\nexport const liveTex = tex\n',
  )
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

async function bundle(source: string, name = 'page.tsx'): Promise<string> {
  writeFileSync(join(root, 'src', name), source)
  const output = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [texPlugin()],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'src', name), formats: ['es'], fileName: 'page' },
    },
  })) as Rolldown.RolldownOutput[]
  return output[0]?.output[0].code ?? ''
}

async function evaluate(code: string): Promise<Record<string, unknown>> {
  const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  return (await import(/* @vite-ignore */ address)) as Record<string, unknown>
}

describe('in a source file', () => {
  test('both tags become compiled formulas; comments, strings and other tags stay', async () => {
    const code = await bundle(String.raw`
import { liveTex, tex } from './formula/tex.ts'
// 주석 속의 tex${'`'}\frac${'`'} 는 그대로
const other = (source: TemplateStringsArray) => source.raw[0]
export const text: string = 'tex${'`'}\\frac${'`'}'
export const raw = other${'`'}\frac{1}${'`'}
export const 기울기 = tex${'`'}\frac{dC}{ds_3}${'`'}
export const rate = tex${'`'}\eta${'`'}
export const live = liveTex${'`'}\S{a}{a} =
  \S{b}{b}${'`'}
`)
    const module = await evaluate(code)
    expect((module['기울기'] as CompiledFormula).reading).toBe('C를 s 3으로 미분한 값')
    expect((module['rate'] as CompiledFormula).reading).toBe('학습률')
    expect((module['live'] as CompiledFormula).symbols).toEqual(['a', 'b'])
    expect(module['text']).toContain('frac')
    expect(module['raw']).toBe('\\frac{1}')
    expect(code).not.toMatch(/katex/i)
  })

  test('line numbers below a formula stay', async () => {
    const plugin = texPlugin()
    const transform = plugin.transform as unknown as {
      handler(this: unknown, code: string, id: string): { code: string } | null
    }
    const context = { addWatchFile: () => undefined, error: () => undefined }
    const configure = plugin.configResolved as (config: { root: string }) => void
    configure({ root })
    const source = `import { tex } from './formula/tex.ts'\nexport const a = tex\`x\n+\ny\`\nexport const below = 1\n`
    const result = transform.handler.call(context, source, join(root, 'src/lines.ts'))
    expect(result?.code.split('\n').indexOf('export const below = 1')).toBe(4)
  })

  test.each([
    [
      "import { tex } from './formula/tex.ts'\nexport const a = tex`x + \\fooo`\n",
      'src/wrong.ts:2:26',
      '\\fooo이라는 TeX 명령은 없어요',
    ],
    [
      "import { tex } from './formula/tex.ts'\nexport const 값 = [tex`x`, tex`\n  \\int x`]\n",
      'src/wrong.ts:3:3',
      'reading="…"',
    ],
    [
      "import { liveTex as live } from './formula/tex.ts'\nexport const a = live`x = 1`\n",
      'src/wrong.ts:2:23',
      '\\S{기호}{식}',
    ],
    [
      "import { tex } from './formula/tex.ts'\nexport const a = tex`x_${1}`\n",
      'src/wrong.ts:2:22',
      '${…}를 쓸 수 없어요',
    ],
  ])('a wrong formula stops the build: %s', async (source, place, sentence) => {
    const run = bundle(source, 'wrong.ts')
    await expect(run).rejects.toThrow(place)
    await expect(run).rejects.toThrow(sentence)
  })
})
