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
import { PredictionQuiz } from './PredictionQuiz.tsx'
import type { PredictionOutcome } from './PredictionQuiz.tsx'
import { StepFormula } from './StepFormula.tsx'

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

  function Prediction({ instance, id, question, answers }: PredictionPlaceProps<Instance>) {
    const chosen = useLabStore(instance, (state) => state.predictions[id] ?? null)
    const run = parts.predictions[id]
    if (run === undefined) return null
    return (
      <PredictionQuiz
        question={question}
        answers={answers}
        chosen={chosen}
        onChoose={(answer) => {
          instance.choosePrediction(id, answer)
        }}
        onRun={() => run(instance)}
      />
    )
  }

  return { figure: parts.figure, formula: LiveFormula, value: Value, prediction: Prediction }
}
