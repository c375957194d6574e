import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'

// A process of its own on a machine that may be busy: no time is asserted, only that it ends.
vi.setConfig({ testTimeout: 120_000 })

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ['src/commands/run.mjs', ...args], { encoding: 'utf8' })
}

describe('run.mjs', () => {
  test('passes on exit code and output of the command, and adds nothing to standard output', () => {
    const folder = mkdtempSync(join(tmpdir(), 'oracle-'))
    writeFileSync(join(folder, 'broken.json'), '{')
    const { status, stdout } = run('oracle', folder)
    rmSync(folder, { recursive: true })
    expect(status).toBe(1)
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^broken\.json +값 +0개/)
    expect(lines[1]).toMatch(/JSON으로 읽을 수 없어요/)
    expect(lines.slice(2)).toEqual(['파일 1개가 맞지 않아요.'])
  })

  test.each([[[]], [['nothing']], [['../../package']]])('%j is no command: exit 1', (args) => {
    const { status, stdout, stderr } = run(...args)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/명령은 없어요. 쓸 수 있는 명령: .*oracle/)
  })
})
