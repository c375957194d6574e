import { useLabStore } from '../../store/useLabStore.ts'
import type { PredictionPlaceProps } from '../Lab.ts'
import { PredictionQuiz } from './PredictionQuiz.tsx'
import type { PredictionQuizProps } from './PredictionQuiz.tsx'

interface PredictedState {
  readonly predictions: Readonly<Record<string, number>>
}

/** A lab whose store keeps what readers have predicted. */
export interface PredictedInstance {
  getState(): PredictedState
  subscribe(listener: (state: PredictedState) => void): () => void
  choosePrediction(id: string, answer: number): void
}

export interface StoredPredictionProps
  extends PredictionPlaceProps<PredictedInstance>, Pick<PredictionQuizProps, 'onRun' | 'note'> {}

/** A question of the lesson whose answer the lab's store keeps. */
export function StoredPrediction({ instance, id, ...quiz }: StoredPredictionProps) {
  const chosen = useLabStore(instance, (state) => state.predictions[id] ?? null)
  return (
    <PredictionQuiz
      {...quiz}
      chosen={chosen}
      onChoose={(answer) => {
        instance.choosePrediction(id, answer)
      }}
    />
  )
}
