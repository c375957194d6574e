import tokens from '../../../../content/lessons/pytorch/net.py?tokens'
import type { ListedLine } from '../../../figures/code/CodeListing.tsx'
import { csvDocument } from '../../../share/csvDocument.ts'
import { layerName, lineShape } from './layers.ts'
import { batchShape } from './outline.ts'
import type { ProgramSettings } from './outline.ts'
import type { Problem } from './problems.ts'
import { programLines, withSizes } from './program.ts'
import { programNumbers, programTrainings } from './programNumbers.ts'
import { tupleText } from './runPython.ts'
import type { PythonRun } from './runPython.ts'

/** Where the training begins. */
const TRAINING = /^loss_fn = /

/** The lines of the program as they are shown, with the tokens the build has made of them. */
export function listedLines(
  settings: ProgramSettings,
  run: PythonRun,
  problems: readonly Problem[],
  part: 'network' | 'all',
): readonly ListedLine[] {
  const lines = programLines(settings)
  const training = lines.findIndex(({ text }) => TRAINING.test(text))
  const shown = part === 'all' ? lines : lines.slice(0, training - 1)
  return shown.map((line, index) => ({
    tokens: (tokens[line.key] ?? [['plain', line.key] as const]).map(
      ([kind, text]) => [kind, withSizes(text, settings)] as const,
    ),
    symbol:
      line.layer === null ? null : { id: line.layer, name: nameOfLine(line.layer, line.role) },
    shape: lineShape(settings, line, run),
    bad: problems.find((problem) => problem.line === index)?.part ?? null,
  }))
}

function nameOfLine(
  layer: NonNullable<ReturnType<typeof programLines>[number]['layer']>,
  role: string | null,
) {
  return `${layerName(layer)} ${role === 'make' ? '만들기' : '지나기'}`
}

/** Sizes and seed in one line, for pictures that leave the page. */
export function setupText(settings: ProgramSettings): string {
  const { features, hidden, outputs, seed } = settings
  return `n_feature ${features}, n_hidden ${hidden}, n_output ${outputs}, 배치의 모양 ${tupleText(batchShape(settings))}, 시드 ${seed}`
}

/** Loss of each step, as written where Python does not stop, and mended. */
export function programCsv(settings: ProgramSettings): string {
  const { written, mended } = programTrainings(settings)
  const stopped = programNumbers(settings).python.raises?.type ?? ''
  return csvDocument(
    ['걸음', '지금 코드의 손실', '고친 코드의 손실'],
    mended.losses.map((loss, step) => [step, written?.losses[step] ?? stopped, loss]),
  )
}
