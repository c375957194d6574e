import { useLabStore } from '../../store/useLabStore.ts'
import type { LabModule, PredictionPlaceProps, ValuePlaceProps } from '../Lab.ts'
import { LiveNumber } from '../parts/LiveNumber.tsx'
import { PredictionQuiz } from '../parts/PredictionQuiz.tsx'
import type { TwinTrainingInstance } from './createInstance.ts'
import { TwinTrainingFigure } from './TwinTrainingFigure.tsx'
import { valueOf } from './values.ts'

export { createInstance } from './createInstance.ts'

function Value({ instance, name }: ValuePlaceProps<TwinTrainingInstance>) {
  const text = useLabStore(instance.readout, (picture) =>
    picture === null ? '' : valueOf(picture, name),
  )
  return <LiveNumber text={text} />
}

function Prediction(props: PredictionPlaceProps<TwinTrainingInstance>) {
  const { instance, id, question, answers } = props
  const chosen = useLabStore(instance, (state) => state.predictions[id] ?? null)
  return (
    <PredictionQuiz
      question={question}
      answers={answers}
      chosen={chosen}
      onChoose={(answer) => {
        instance.choosePrediction(id, answer)
      }}
      onRun={() => instance.runWho()}
    />
  )
}

export const places: LabModule<TwinTrainingInstance>['places'] = {
  figure: TwinTrainingFigure,
  value: Value,
  prediction: Prediction,
}
