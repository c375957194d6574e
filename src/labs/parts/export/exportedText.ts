import { kernels } from '../../../engine/kernels/index.ts'
import { writeWeights } from '../../../pytorch/weightsFile.ts'
import type { NamedNetwork } from '../../../pytorch/NetworkExport.ts'
import { readFragment, readFragmentSettings } from '../../../store/urlSettings.ts'
import { imageData } from '../../../training/images/imageData.ts'
import { simulateTraining } from '../../../training/simulateTraining.ts'
import { Trainer } from '../../../training/Trainer.ts'
import { labExports } from '../../exports.ts'
import type { ExportRequest } from './ExportRequest.ts'

/**
 * The file a page asks for: a pure function of the request. Throws an Error with a Korean sentence
 * where there is nothing to export.
 */
export function exportedText({ kind, labId, fragment, networks }: ExportRequest): string {
  const labExport = Object.hasOwn(labExports, labId) ? labExports[labId] : undefined
  if (labExport === undefined) throw new Error('이 그림에는 옮길 신경망이 없어요.')
  if (networks?.length === 0) {
    throw new Error('아직 계산한 망이 없어요. 실행을 누른 뒤에 다시 저장해 보세요.')
  }
  const { lab } = labExport
  const { settings } = readFragmentSettings(
    lab.settings,
    lab.version,
    readFragment(fragment) ?? { labId, version: String(lab.version), entries: [], length: 0 },
  )
  if (kind === 'script') return labExport.script(settings, undefined, networks)
  const shown = networks ?? labExport.networks?.(settings) ?? []
  const step = labExport.stepsOf?.(settings) ?? 0
  if (kind === 'records') return JSON.stringify(recordsOf(shown, step))
  const trained = trainedParameters(shown, step)
  if (!trained.parameters.every((values) => values.every(Number.isFinite))) {
    throw new Error(
      '수가 아닌 가중치가 있어서 저장하지 않았어요. 발산하기 전의 걸음에서 저장해 보세요.',
    )
  }
  return writeWeights({ labId, networks: shown, ...trained })
}

function recordsOf(networks: readonly NamedNetwork[], step: number): readonly object[] {
  const runs = networks.map(({ settings }) => settings)
  const configuration = { runs, lastStep: step, historyStride: step + 1, fieldResolution: 0 }
  const records = simulateTraining(configuration, step, kernels['wasm-f64'](), imageData)
  return records.map((record, index) => ({ ...record, name: networks[index]?.name }))
}

/**
 * All parameters of each network, laid out as in `KernelState`, after `step` steps or where a value
 * stopped being finite before.
 */
function trainedParameters(
  networks: readonly NamedNetwork[],
  step: number,
): { readonly step: number; readonly parameters: readonly Float64Array[] } {
  const lastStep = Math.max(step, 1)
  const runs = networks.map(({ settings }) => settings)
  const trainer = new Trainer(
    { runs, lastStep, historyStride: lastStep, fieldResolution: 0 },
    kernels['wasm-f64'](),
    imageData,
  )
  trainer.advanceToward(step, () => false)
  const trained = { step: trainer.step, parameters: trainer.parameters() }
  trainer.dispose()
  return trained
}
