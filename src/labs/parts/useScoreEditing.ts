import { useState } from 'react'
import { scoreAxis } from '../../figures/softmax/scoreAxis.ts'
import type { ScoreAxis } from '../../figures/softmax/scoreAxis.ts'
import type { LabEnvironment } from '../Lab.ts'
import { withScore } from './classList.ts'
import type { ClassList } from './classList.ts'

/** A lab of a list of classes with scores. */
export interface ScoredInstance {
  readonly environment: Pick<LabEnvironment, 'announce'>
  changeSetting(name: keyof ClassList, value: ClassList[keyof ClassList]): string | null
  commit(): void
}

export interface ScoreEditing {
  readonly axis: ScoreAxis
  readonly moveScore: (index: number, score: number) => void
  /** A movement is over: its axis fits the scores again, and links follow. */
  readonly endMove: () => void
  /** Another list of classes, and the sentence that says what has changed. */
  readonly changeList: (list: ClassList, sentence: string | null) => void
}

/** Scores moved in the picture or typed below it. While one is moved its axis stands still. */
export function useScoreEditing(instance: ScoredInstance, list: ClassList): ScoreEditing {
  const [held, setHeld] = useState<ScoreAxis | null>(null)
  const axis = held ?? scoreAxis(list.logits)
  return {
    axis,
    moveScore(index, score) {
      setHeld((before) => before ?? axis)
      instance.changeSetting('logits', withScore(list, index, score).logits)
    },
    endMove() {
      setHeld(null)
      instance.commit()
    },
    changeList({ logits, names }, sentence) {
      instance.changeSetting('logits', logits)
      instance.changeSetting('names', names)
      instance.commit()
      if (sentence !== null) instance.environment.announce(sentence)
    },
  }
}
