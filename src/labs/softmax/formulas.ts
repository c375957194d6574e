import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import { liveTex } from '../../formula/tex.ts'
import type { SoftmaxSettings } from './lab.ts'

const heated = liveTex`\S{y}{y_k} = \S{share}{\frac{\S{e}{\exp(a_k / T)}}{\S{S}{\sum_{i=1}^{n} \exp(a_i / T)}}}`
const shifted = liveTex`\S{y}{y_k} = \S{share}{\frac{\S{e}{\exp(a_k - m)}}{\S{S}{\sum_{i=1}^{n} \exp(a_i - m)}}}`
const heatedShifted = liveTex`\S{y}{y_k} = \S{share}{\frac{\S{e}{\exp(a_k / T - m)}}{\S{S}{\sum_{i=1}^{n} \exp(a_i / T - m)}}}`

/**
 * The line that these settings compute: the definition as the lesson writes it, or with the
 * temperature, or with the largest score subtracted.
 */
export function formulaOf(
  { temperature, method }: SoftmaxSettings,
  definition: CompiledFormula,
): CompiledFormula {
  if (method === 'naive') return temperature === 1 ? definition : heated
  return temperature === 1 ? shifted : heatedShifted
}

/** What stands in the brackets of exp, in the notation of drawings. */
export function exponentOf({ temperature, method }: SoftmaxSettings): string {
  const score = temperature === 1 ? 'a_k' : 'a_k/T'
  return method === 'naive' ? score : `${score} − m`
}
