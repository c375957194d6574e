import { activations } from '../../engine/activations/index.ts'
import { defaultSettings } from '../../store/settingValues.ts'
import type { TrainingEvent } from '../../training/TrainingSession.ts'
import { outline, toConfiguration } from './outline.ts'

export const openingSettings = defaultSettings(outline.settings)

const opening = toConfiguration(openingSettings)
const OPENING_RUNS = JSON.stringify(opening.runs)
const [openingRun] = opening.runs

/** Whether the network of the untouched page is shown at its last step. */
export function isOpening({ configuration, snapshot }: TrainingEvent): boolean {
  return snapshot.step === opening.lastStep && JSON.stringify(configuration.runs) === OPENING_RUNS
}

/** Which network reads the pad where it is not the opening one, else null. */
export function otherNetworkText(event: TrainingEvent): string | null {
  const { configuration, snapshot } = event
  const run = configuration.runs.at(-1)
  if (run === undefined || isOpening(event)) return null
  const { activation, depth } = run
  const known = JSON.stringify({ ...openingRun, activation, depth })
  const traits = [
    `은닉층 ${depth}개`,
    `${snapshot.step}걸음`,
    ...(JSON.stringify(run) === known ? [] : ['다른 설정도 바뀜']),
  ]
  const name = activations[activation].label
  return configuration.runs.length > 1
    ? `지금은 앞 그림의 두 망 가운데 ${name} 망(${traits.join(', ')})이 읽어요.`
    : `지금은 앞 그림의 망(${[name, ...traits].join(', ')})이 읽어요.`
}
