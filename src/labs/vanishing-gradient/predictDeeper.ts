import { toRunSettings } from '../../store/trainingSettings.ts'
import type { TrainingEvent, TrainingSession } from '../../training/TrainingSession.ts'
import { formatRatio } from '../../formula/formatNumber.ts'
import type { LabEnvironment } from '../Lab.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import type { VanishingGradientSettings } from './outline.ts'
import { deeperText } from './strings.ts'

export const SHALLOW = 4
export const DEEP = 12

/** How much of the signal each answer says is left. */
export const ANSWERS: readonly number[] = [1 / 10, 1 / 100, 1 / 1000]

/** No answer holds the result. */
const NO_ANSWER = -1

export interface DeeperResult {
  /** ‖∂C/∂s‖ of layer 1 at the start with four hidden layers. */
  readonly shallow: number
  /** The same with twelve, over `shallow`. */
  readonly ratio: number
}

/**
 * Measures layer 1 of a network of four hidden layers and of one of twelve before their first step,
 * both as set otherwise, in a session of its own. Rejects with the engine's Korean sentence where
 * such a network cannot be built.
 */
export async function measureDeeper(
  environment: Pick<LabEnvironment, 'createTrainingSession'>,
  settings: VanishingGradientSettings,
): Promise<DeeperResult> {
  const session = environment.createTrainingSession()
  try {
    const runs = [SHALLOW, DEEP].map((depth) => toRunSettings({ ...settings, depth }))
    const configuration = { runs, lastStep: 1, historyStride: 1, fieldResolution: 0 }
    await session.configure(configuration, 0)
    const { snapshot } = await currentEvent(session)
    const [shallow = NaN, deep = NaN] = snapshot.runs.map(
      ({ layers }) => layers.errorSignalNorm[0] ?? NaN,
    )
    return { shallow, ratio: deep / shallow }
  } finally {
    session.dispose()
  }
}

/** A session hands its newest event to whoever begins to listen. */
function currentEvent(session: TrainingSession): Promise<TrainingEvent> {
  return new Promise((resolve) => {
    session.subscribe(resolve)
  })
}

export function outcomeOf({ ratio }: DeeperResult): PredictionOutcome {
  return {
    right: answerHolding(ratio),
    value: `결과 ${formatRatio(ratio)}`,
    sentence: deeperText(ratio),
  }
}

/**
 * `10분의 1쯤` and `100분의 1쯤` reach to the middle between them, on a log scale; beyond
 * 1/1,000 is the last answer. What is left nearly whole is none of them.
 */
function answerHolding(ratio: number): number {
  if (!(ratio < 10 ** -0.5)) return NO_ANSWER
  if (ratio > 10 ** -1.5) return 0
  return ratio >= 10 ** -3 ? 1 : 2
}
