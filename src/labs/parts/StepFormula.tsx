import { Formula } from '../../formula/Formula.tsx'
import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import type { SteppedRun } from '../../store/steppedRun.ts'
import { reusedBy } from './steppedNetwork.ts'
import { stepValues } from './stepValues.ts'

export interface StepFormulaProps {
  readonly stepped: SteppedRun
  readonly formula: CompiledFormula
  /** Stop at which this line is computed; null for a line that belongs to none. */
  readonly step: string | null
}

/** A line of the lesson's derivation with the values known at the present stop. */
export function StepFormula({ stepped, formula, step }: StepFormulaProps) {
  const at = stepped.stops.findIndex((stop) => stop.id === step) + 1
  const state =
    at === 0 ? undefined : at === stepped.position ? 'now' : at < stepped.position ? 'past' : 'next'
  return (
    <Formula
      formula={formula}
      values={stepValues(stepped.known)}
      state={state}
      marked={state === 'now' ? reusedBy(stepped) : null}
    />
  )
}
