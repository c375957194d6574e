import type { TrainingEvent, TrainingSession } from '../../training/TrainingSession.ts'
import type { LabEnvironment } from '../Lab.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { toConfiguration } from './outline.ts'
import type { DigitsSettings } from './outline.ts'
import { percentText, writerText } from './strings.ts'

export interface WriterResult {
  /** Test accuracy where every hand is known. */
  readonly random: number
  /** The same where those who wrote the test have written nothing to learn from. */
  readonly writer: number
}

/**
 * Trains the present network on both splits to the last step, in a session of its own. Rejects with
 * the engine's Korean sentence where such a network cannot be built.
 */
export async function measureWriter(
  environment: Pick<LabEnvironment, 'createTrainingSession'>,
  settings: DigitsSettings,
): Promise<WriterResult> {
  const session = environment.createTrainingSession()
  try {
    const one = { ...settings, networks: 'one' } as const
    const configurations = (['random', 'writer'] as const).map((split) =>
      toConfiguration({ ...one, split }),
    )
    const runs = configurations.flatMap((configuration) => configuration.runs)
    const { lastStep } = toConfiguration(one)
    const configuration = { runs, lastStep, historyStride: lastStep, fieldResolution: 0 }
    await session.configure(configuration, lastStep)
    const { snapshot } = await currentEvent(session)
    const [random = NaN, writer = NaN] = snapshot.runs.map((run) => run.test?.accuracy ?? NaN)
    return { random, writer }
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

/** Less than this apart, both splits are equally hard. */
const ALIKE = 0.01

/** Answers: higher (0), the same (1), lower (2) where the split is by writer. */
export function outcomeOf({ random, writer }: WriterResult): PredictionOutcome {
  const difference = writer - random
  return {
    right: Number.isNaN(difference) ? -1 : difference > ALIKE ? 0 : difference >= -ALIKE ? 1 : 2,
    value: `결과 ${percentText(writer)}`,
    sentence: writerText(random, writer),
  }
}
