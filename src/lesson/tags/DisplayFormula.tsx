import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import { Formula } from '../../formula/Formula.tsx'

/** A formula on a line of its own; a long one scrolls in its box. */
export function DisplayFormula({ formula }: { readonly formula: CompiledFormula }) {
  return <Formula formula={formula} />
}
