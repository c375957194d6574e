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
import type { PredictionOutcome } from './PredictionQuiz.tsx'
import { StoredPrediction } from './StoredPrediction.tsx'
import type { PredictedInstance } from './StoredPrediction.tsx'
import { usePinnedSymbol } from './usePinnedSymbol.ts'

type PlacedInstance<Shown> = LabInstance & PredictedInstance & Pick<TrainingViews<Shown>, 'readout'>

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

  function Prediction(props: PredictionPlaceProps<Instance>) {
    const experiment = parts.predictions[props.id]
    if (experiment === undefined) return null
    const { run, ...note } = experiment
    return <StoredPrediction {...props} {...note} onRun={() => run(props.instance)} />
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
