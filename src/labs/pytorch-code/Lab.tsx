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
import { parametersOf, shapeOf } from '../parts/program/layers.ts'
import { ProgramFigure } from '../parts/program/ProgramFigure.tsx'
import { programNumbers } from '../parts/program/programNumbers.ts'
import { tupleText } from '../parts/program/runPython.ts'
import { StoredPrediction } from '../parts/StoredPrediction.tsx'
import { lab } from './lab.ts'

export function createInstance(environment: LabEnvironment, fragment: string | null) {
  return createProgramInstance(lab, environment, fragment)
}

function Figure(props: FigurePlaceProps<ProgramInstance>) {
  return <ProgramFigure {...props} id={lab.id} table={lab.settings} part="network" />
}

function Value({ instance, name }: ValuePlaceProps<ProgramInstance>) {
  const { settings } = useLabStore(instance, (state) => state)
  const count = (layer: 'hidden' | 'out') => parametersOf(settings, layer)?.count ?? 0
  const text =
    name === 'parameters'
      ? String(count('hidden') + count('out'))
      : name === 'offUnits'
        ? String(programNumbers(settings).off.size)
        : tupleText(shapeOf(settings, 'softmax'))
  return <LiveNumber text={text} />
}

/** Answers of the lesson, in its order: inputs first, outputs first, the batch first. */
const OUTPUTS_FIRST = 1

/** The shape of the weights of the hidden layer, with the sizes the question names. */
function predictWeight(instance: ProgramInstance): PredictionOutcome {
  instance.choose({ features: 4, hidden: 8, pin: 'hidden' })
  const { weight } = parametersOf(instance.getState().settings, 'hidden') ?? { weight: [] }
  return {
    right: OUTPUTS_FIRST,
    value: `결과 ${tupleText(weight)}`,
    sentence: '나가는 수를 먼저, 들어오는 수를 나중에 적어요.',
  }
}

function Prediction(props: PredictionPlaceProps<ProgramInstance>) {
  return <StoredPrediction {...props} onRun={() => predictWeight(props.instance)} />
}

export const places: LabModule<ProgramInstance>['places'] = {
  figure: Figure,
  value: Value,
  prediction: Prediction,
}
