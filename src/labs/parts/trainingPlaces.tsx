import { useRef } from 'react'
import { Formula } from '../../formula/Formula.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type {
  FormulaPlaceProps,
  LabInstance,
  LabModule,
  PredictionPlaceProps,
  ValuePlaceProps,
} from '../Lab.ts'
import type { TrainingViews } from './createTrainingViews.ts'
import { LiveNumber } from './LiveNumber.tsx'
import { PredictionQuiz } from './PredictionQuiz.tsx'
import type { PredictionOutcome } from './PredictionQuiz.tsx'
import { usePinnedSymbol } from './usePinnedSymbol.ts'

interface PlacedState {
  readonly predictions: Readonly<Record<string, number>>
}

interface PlacedInstance<Shown> extends LabInstance, Pick<TrainingViews<Shown>, 'readout'> {
  getState(): PlacedState
  subscribe(listener: (state: PlacedState) => void): () => void
  choosePrediction(id: string, answer: number): void
}

export interface Experiment<Instance> {
  readonly run: (instance: Instance) => Promise<PredictionOutcome>
  /** Words after the button that runs it. */
  readonly note?: string
}

export interface TrainingPlaces<Shown, Instance extends PlacedInstance<Shown>> {
  readonly figure: LabModule<Instance>['places']['figure']
  /** A number of the run, printed, by the name a `<Value>` gives it. */
  readonly valueOf: (shown: Shown, name: string) => string
  /** Printed values by symbol below a formula of the lesson, while this symbol is pinned. */
  readonly symbolValues?: (shown: Shown, pinned: string | null) => Readonly<Record<string, string>>
  readonly predictions: Readonly<Record<string, Experiment<Instance>>>
}

/** The places of a lab that trains: figure, formulas, numbers in the text, predictions. */
export function trainingPlaces<Shown, Instance extends PlacedInstance<Shown>>(
  parts: TrainingPlaces<Shown, Instance>,
): LabModule<Instance>['places'] {
  const { symbolValues } = parts

  function Value({ instance, name }: ValuePlaceProps<Instance>) {
    const text = useLabStore(instance.readout, (shown) =>
      shown === null ? '' : parts.valueOf(shown, name),
    )
    return <LiveNumber text={text} />
  }

  function Prediction({ instance, id, question, answers }: PredictionPlaceProps<Instance>) {
    const chosen = useLabStore(instance, (state) => state.predictions[id] ?? null)
    const experiment = parts.predictions[id]
    if (experiment === undefined) return null
    return (
      <PredictionQuiz
        question={question}
        answers={answers}
        chosen={chosen}
        onChoose={(answer) => {
          instance.choosePrediction(id, answer)
        }}
        onRun={() => experiment.run(instance)}
        {...(experiment.note === undefined ? {} : { note: experiment.note })}
      />
    )
  }

  function LiveFormula({ instance, formula }: FormulaPlaceProps<Instance>) {
    const element = useRef<HTMLSpanElement>(null)
    const pinned = usePinnedSymbol(element)
    const shown = useLabStore(instance.readout, (state) => state)
    return (
      <span ref={element}>
        <Formula
          formula={formula}
          values={shown === null ? undefined : symbolValues?.(shown, pinned)}
        />
      </span>
    )
  }

  const places = { figure: parts.figure, value: Value, prediction: Prediction }
  return symbolValues === undefined ? places : { ...places, formula: LiveFormula }
}
