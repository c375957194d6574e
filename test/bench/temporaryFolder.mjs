import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of this process alone, gone when it ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-lab-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
