import { useLabStore } from '../../store/useLabStore.ts'
import type { LabModule, PredictionPlaceProps, ValuePlaceProps } from '../Lab.ts'
import { LiveNumber } from '../parts/LiveNumber.tsx'
import { StoredPrediction } from '../parts/StoredPrediction.tsx'
import type { InitializationMapInstance, InitializationMapState } from './createInstance.ts'
import { depths, scales } from './mapGrid.ts'
import { InitializationMapFigure } from './InitializationMapFigure.tsx'
import { predictDeepSigmoid } from './predictDeepSigmoid.ts'
import { chosenCell, reachOf, readingOf } from './selectors.ts'
import { valueText } from './strings.ts'

export { createInstance } from './createInstance.ts'

/** A number of the lesson's text, printed; names as in `outline.values`. */
export function valueOf({ drawn: settings, maps }: InitializationMapState, name: string): string {
  const [left, right] = maps
  const map = name.startsWith('right') ? right : left
  const cell = chosenCell(map, settings)
  switch (name) {
    case 'depth':
      return String(depths[cell.column])
    case 'scale':
      return String(scales[cell.row])
    case 'leftValue':
    case 'rightValue':
      return cell.seedIndex < 0 ? '아직 없음' : valueText({ settings }, cell.value)
    case 'leftReach':
    case 'rightReach':
      return String(reachOf(map, readingOf(settings, maps).scale)?.depth ?? 0)
    default:
      throw new Error(`initialization-map에는 ${name} 값이 없어요.`)
  }
}

function Value({ instance, name }: ValuePlaceProps<InitializationMapInstance>) {
  return <LiveNumber text={useLabStore(instance, (state) => valueOf(state, name))} />
}

function Prediction(props: PredictionPlaceProps<InitializationMapInstance>) {
  return (
    <StoredPrediction
      {...props}
      onRun={() => predictDeepSigmoid(props.instance)}
      note="촘촘한 지도를 채워서 확인해요."
    />
  )
}

export const places: LabModule<InitializationMapInstance>['places'] = {
  figure: InitializationMapFigure,
  value: Value,
  prediction: Prediction,
}
