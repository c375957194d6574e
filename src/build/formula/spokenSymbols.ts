import { canonicalTex } from './canonicalTex.ts'
import { parseTex } from './katexOptions.ts'

/** Canonical TeX of a symbol to its spoken Korean name. */
export type SpokenSymbols = Readonly<Record<string, string>>

/** A row of content/glossary.json, as far as readings need it. */
export interface GlossarySymbol {
  readonly tex?: string | null
  readonly spoken?: string | null
}

/** A letter with indices of letters and digits: the reader says it without help. */
const PLAIN = /^[A-Za-z](?:_[A-Za-z0-9]+)?(?:\^\([A-Za-z0-9]+\))?$/

/**
 * Spoken names from the glossary. A row counts if its TeX is one symbol with something to spell
 * (`\eta`, `\mathrm{ReLU}`); Latin letters, also with an index, stay letters.
 *
 * @throws {FormulaError} if a row's TeX is not TeX
 */
export function spokenSymbols(glossary: readonly GlossarySymbol[]): SpokenSymbols {
  const spoken: Record<string, string> = {}
  for (const row of glossary) {
    if (!row.tex || !row.spoken) continue
    const nodes = parseTex(row.tex)
    const [node] = nodes
    if (nodes.length !== 1 || !node) continue
    const canonical = canonicalTex(node)
    if (canonical !== null && !PLAIN.test(canonical)) spoken[canonical] = row.spoken
  }
  return spoken
}
