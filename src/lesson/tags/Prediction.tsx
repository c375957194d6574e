import type { RichText } from '../../labs/Lab.ts'
import { LabPlace } from '../LabPlace.tsx'

interface PredictionProps {
  readonly lab: string
  readonly id: string
  readonly question: RichText
  readonly answers: readonly RichText[]
}

/** 먼저 예상해 보세요: the lab asks, runs and answers. */
export function Prediction({ lab, ...props }: PredictionProps) {
  return <LabPlace lab={lab} place="prediction" props={props} />
}
