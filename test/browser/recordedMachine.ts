import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What decides the pixels of a page beside the page itself. */
export interface Machine {
  readonly browser: string
  /** Hash of the list of installed fonts. */
  readonly fonts: string
}

/** Left, top, width and height of the main parts of a picture, by selector. */
export type Boxes = Readonly<Record<string, readonly number[]>>

export interface Recorded {
  readonly machine: Machine
  readonly boxes: Readonly<Record<string, Boxes>>
}

const file = fileURLToPath(new URL('screenshots/recorded.json', import.meta.url))

export function machineWith(browser: string): Machine {
  return { browser, fonts: hashOfFonts() }
}

export function isSameMachine(one: Machine, other: Machine): boolean {
  return one.browser === other.browser && one.fonts === other.fonts
}

export function readRecorded(): Recorded | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recorded) : null
}

/** Keeps the boxes of the other pictures. */
export function record(machine: Machine, name: string, boxes: Boxes): void {
  const recorded: Recorded = { machine, boxes: { ...readRecorded()?.boxes, [name]: boxes } }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`)
}

function hashOfFonts(): string {
  try {
    const list = execFileSync('fc-list', [':', 'family', 'style', 'fontversion'])
    const lines = list.toString().split('\n').sort().join('\n')
    return createHash('sha256').update(lines).digest('hex').slice(0, 16)
  } catch {
    return 'unknown'
  }
}
