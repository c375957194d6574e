import { useLabStore } from '../../store/useLabStore.ts'
import type { LabModule, PredictionPlaceProps, ValuePlaceProps } from '../Lab.ts'
import { LiveNumber } from '../parts/LiveNumber.tsx'
import { StoredPrediction } from '../parts/StoredPrediction.tsx'
import type { SpeedRaceInstance } from './createInstance.ts'
import { ANSWERS } from './predictFaster.ts'
import { SpeedRaceFigure } from './SpeedRaceFigure.tsx'
import { valueOf } from './values.ts'

export { createInstance } from './createInstance.ts'

function Value({ instance, name }: ValuePlaceProps<SpeedRaceInstance>) {
  const shown = useLabStore(instance, (state) => state.shown)
  return shown === null ? '' : <LiveNumber text={valueOf(shown, name)} />
}

function Prediction(props: PredictionPlaceProps<SpeedRaceInstance>) {
  return (
    <StoredPrediction
      {...props}
      onRun={() => props.instance.predictFaster(ANSWERS)}
      note="예상은 그림에 점선으로 남아요."
    />
  )
}

export const places: LabModule<SpeedRaceInstance>['places'] = {
  figure: SpeedRaceFigure,
  value: Value,
  prediction: Prediction,
}
