import type { ReactNode } from 'react'
import type { SteppingStore, SteppingTable } from '../../store/createSteppingStore.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type {
  FormulaPlaceProps,
  LabInstance,
  LabModule,
  PredictionPlaceProps,
  ValuePlaceProps,
} from '../Lab.ts'
import type { PredictionOutcome } from './PredictionQuiz.tsx'
import { StepFormula } from './StepFormula.tsx'
import { StoredPrediction } from './StoredPrediction.tsx'

export interface SteppingPlaces<Instance extends LabInstance> {
  readonly figure: LabModule<Instance>['places']['figure']
  /** A number of the run by the name a `<Value>` gives it. */
  readonly value: (instance: Instance, name: string) => ReactNode
  /** Runs the experiment of a prediction. */
  readonly predictions: Readonly<Record<string, (instance: Instance) => PredictionOutcome>>
}

/** The places of a lab that walks through one example: figure, formulas, numbers, predictions. */
export function steppingPlaces<Table extends SteppingTable, Instance extends SteppingStore<Table>>(
  parts: SteppingPlaces<Instance>,
): LabModule<Instance>['places'] {
  function LiveFormula({ instance, formula, step }: FormulaPlaceProps<Instance>) {
    useLabStore(instance, (state) => state.settings)
    return <StepFormula stepped={instance.stepped()} formula={formula} step={step} />
  }

  function Value({ instance, name }: ValuePlaceProps<Instance>) {
    useLabStore(instance, (state) => state.settings)
    return parts.value(instance, name)
  }

  function Prediction(props: PredictionPlaceProps<Instance>) {
    const run = parts.predictions[props.id]
    return run && <StoredPrediction {...props} onRun={() => run(props.instance)} />
  }

  return { figure: parts.figure, formula: LiveFormula, value: Value, prediction: Prediction }
}
