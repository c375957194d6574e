import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const LESSON = 'lessons/relu/lesson.mdx'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync(resolve('content'), folder, { recursive: true })
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('npm run build with a mistake in a lesson', () => {
  it('fails before anything is written and prints the sentence once, without a stack', () => {
    const path = join(folder, LESSON)
    const text = readFileSync(path, 'utf8')
    const line = text.split('\n').findIndex((words) => words.includes('<Term id="')) + 1
    writeFileSync(path, text.replace('<Term id="', '<Term id="no-such-'))
    const output = join(folder, 'dist')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('node_modules/vite/bin/vite.js'), 'build', '--app', '--outDir', output],
      { encoding: 'utf8', env: { ...process.env, CONTENT: folder } },
    )
    expect(status).toBe(1)
    const sentence = new RegExp(
      `content/${LESSON}:${line}:\\d+ 용어집에 없는 낱말이에요: no-such-`,
      'g',
    )
    expect(stderr.match(sentence)).toHaveLength(1)
    expect(stderr).toContain('수업 글에서 고칠 곳: 1군데')
    expect(stdout + stderr).not.toMatch(/^\s+at /m)
    expect(() => readFileSync(join(output, 'index.html'))).toThrow('ENOENT')
  }, 120_000)
})
