import { trainingExport } from '../parts/trainingExport.ts'
import { typescriptKernel } from '../../engine/kernels/typescript/typescriptKernel.ts'
import { trainToLoss } from '../../training/sweep/trainToLoss.ts'
import type { NamedNetwork } from '../../pytorch/NetworkExport.ts'
import { outline } from './outline.ts'
import { emptyRace, tuningJobs, wholeScale, withBestRates, withResults } from './race.ts'
import { firstNetworks } from './firstNetworks.ts'
import type { SpeedRaceSettings } from './outline.ts'

/** Of every function the first network of the race, at the rate it races at. */
export const labExport = trainingExport({
  lab: outline,
  networks: tunedNetworks,
  stepsOf: ({ mostSteps }) => mostSteps,
  grouping: { list: 'racers', name: 'racer' },
  isSimulated: false,
  notes: ({ targetLoss }) => [
    '함수마다 경주에서 고른 학습률로, 첫 시드의 망 하나씩을 나란히 학습해요.',
    `손실이 처음 ${targetLoss} 아래로 내려간 줄의 step이 그 망이 도착한 걸음이에요.`,
  ],
})

/** Where no race has been run yet, the rates are looked for as a whole race would. */
function tunedNetworks(settings: SpeedRaceSettings): readonly NamedNetwork[] {
  const start = emptyRace(settings, wholeScale(settings))
  const results = tuningJobs(start).map(({ place, job }) => ({
    place,
    result: trainToLoss(job, typescriptKernel),
  }))
  return firstNetworks(withBestRates(withResults(start, results)))
}
