import { Formula } from '../../formula/Formula.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FormulaPlaceProps, LabModule, PredictionPlaceProps, ValuePlaceProps } from '../Lab.ts'
import { useRef } from 'react'
import { LiveNumber } from '../parts/LiveNumber.tsx'
import { PredictionQuiz } from '../parts/PredictionQuiz.tsx'
import { usePinnedSymbol } from '../parts/usePinnedSymbol.ts'
import type { VanishingGradientInstance } from './createInstance.ts'
import { VanishingGradientFigure } from './VanishingGradientFigure.tsx'
import { symbolValues, valueOf } from './values.ts'

export { createInstance } from './createInstance.ts'

/** Numbers of the pinned layer, or of layer 1, below the symbols of the lesson's formula. */
function LiveFormula({ instance, formula }: FormulaPlaceProps<VanishingGradientInstance>) {
  const element = useRef<HTMLSpanElement>(null)
  const pinned = usePinnedSymbol(element)
  const picture = useLabStore(instance.readout, (shown) => shown)
  return (
    <span ref={element}>
      <Formula
        formula={formula}
        values={picture === null ? undefined : symbolValues(picture, pinned)}
      />
    </span>
  )
}

function Value({ instance, name }: ValuePlaceProps<VanishingGradientInstance>) {
  const text = useLabStore(instance.readout, (picture) =>
    picture === null ? '' : valueOf(picture, name),
  )
  return <LiveNumber text={text} />
}

function Prediction(props: PredictionPlaceProps<VanishingGradientInstance>) {
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
      onRun={() => instance.runDeeper()}
      note="예상은 그림에 점선으로 남아요."
    />
  )
}

export const places: LabModule<VanishingGradientInstance>['places'] = {
  figure: VanishingGradientFigure,
  formula: LiveFormula,
  value: Value,
  prediction: Prediction,
}
