import type { CompiledFormula } from './CompiledFormula.ts'

/**
 * Marks a TeX formula in source code. The build replaces every ``tex`…` `` by its compiled
 * elements, so no substitution is allowed inside. `\S{w11}{w_{11}}` names a quantity.
 */
export function tex(source: TemplateStringsArray): CompiledFormula {
  throw new Error(`수식 ${source.raw.join('')}이(가) 빌드되지 않았어요. 빌드 플러그인이 필요해요.`)
}

/** Like `tex`, with a second row: below each `\S{id}{…}` a slot for its live value. */
export function liveTex(source: TemplateStringsArray): CompiledFormula {
  return tex(source)
}
