import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import { LabPlace } from '../LabPlace.tsx'

interface LiveFormulaProps {
  readonly lab: string
  readonly step: string | null
  readonly formula: CompiledFormula
}

/** A formula with the lab's numbers under its symbols. */
export function LiveFormula({ lab, step, formula }: LiveFormulaProps) {
  return <LabPlace lab={lab} place="formula" props={{ formula, step }} />
}
