import { formatFixed } from '../../formula/formatNumber.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type {
  FigurePlaceProps,
  LabEnvironment,
  LabModule,
  PredictionPlaceProps,
  ValuePlaceProps,
} from '../Lab.ts'
import { LiveNumber } from '../parts/LiveNumber.tsx'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { createProgramInstance } from '../parts/program/createProgramInstance.ts'
import type { ProgramInstance } from '../parts/program/createProgramInstance.ts'
import { ProgramFigure } from '../parts/program/ProgramFigure.tsx'
import { programNumbers, programTrainings } from '../parts/program/programNumbers.ts'
import { StoredPrediction } from '../parts/StoredPrediction.tsx'
import { lab } from './lab.ts'
import { predictions } from './predictions.ts'

export function createInstance(environment: LabEnvironment, fragment: string | null) {
  return createProgramInstance(lab, environment, fragment)
}

function Figure(props: FigurePlaceProps<ProgramInstance>) {
  return <ProgramFigure {...props} id={lab.id} table={lab.settings} part="all" />
}

function Value({ instance, name }: ValuePlaceProps<ProgramInstance>) {
  const { settings } = useLabStore(instance, (state) => state)
  return <LiveNumber text={valueText(settings, name)} />
}

function valueText(settings: Parameters<typeof programNumbers>[0], name: string): string {
  const { problems, floor } = programNumbers(settings)
  if (name === 'problems') return String(problems.length)
  if (name === 'floor') return formatFixed(floor, 4)
  const { written, mended } = programTrainings(settings)
  const training = name === 'loss' ? written : mended
  return formatFixed(training?.losses.at(-1) ?? NaN, 3)
}

/** Throws an Error for a question this lab does not have: it never takes an answer for right. */
function outcomeOf({ id, instance }: PredictionPlaceProps<ProgramInstance>): PredictionOutcome {
  const predict = predictions[id]
  if (predict === undefined) throw new Error(`${lab.id} has no prediction ${id}`)
  return predict(instance)
}

function Prediction(props: PredictionPlaceProps<ProgramInstance>) {
  return <StoredPrediction {...props} onRun={() => outcomeOf(props)} />
}

export const places: LabModule<ProgramInstance>['places'] = {
  figure: Figure,
  value: Value,
  prediction: Prediction,
}
