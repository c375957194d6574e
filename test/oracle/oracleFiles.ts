import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** A file of `test/oracle` as JSON, to be read or spoiled. */
export interface OracleFile {
  readonly name: string
  readonly kind: string
  readonly text: string
}

export const oracleFiles: readonly OracleFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const text = readFileSync(`${folder}${name}`, 'utf8')
    return { name, kind: (JSON.parse(text) as { kind: string }).kind, text }
  })

/** A number somewhere in a JSON document, and how to replace it. */
export interface Place {
  /** Names on the way, list indices left out: `cases.expected.dC_dW`. */
  readonly path: string
  readonly value: number
  set(value: unknown): void
}

/** Every number under `expected` of every case that is a result, not a setting or a step's number. */
export function expectedNumbers(document: unknown): readonly Place[] {
  const places: Place[] = []
  walk(document, '', false)
  return places

  function walk(node: unknown, path: string, expected: boolean): void {
    if (typeof node !== 'object' || node === null) return
    const list = Array.isArray(node)
    for (const [name, child] of Object.entries(node)) {
      const here = list ? path : `${path}.${name}`
      if (name === 'hyper' || name === 'lr') continue
      const pair = path.endsWith('step_and_loss_before_that_step') && typeof child === 'number'
      if (pair && name === '0') continue
      if (expected && typeof child === 'number') {
        const set = (value: unknown) => {
          ;(node as Record<string, unknown>)[name] = value
        }
        places.push({ path: here, value: child, set })
      } else walk(child, here, expected || name === 'expected')
    }
  }
}
