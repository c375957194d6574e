import { batchShape } from './outline.ts'
import type { ProgramSettings } from './outline.ts'
import type { LayerId, ProgramLine } from './program.ts'
import { runPython, tupleText } from './runPython.ts'
import type { PythonRun } from './runPython.ts'

/** Columns of the picture, left to right. */
export const LAYER_IDS = ['x', 'hidden', 'relu', 'out', 'softmax'] as const satisfies LayerId[]

const NAMES: Readonly<Record<LayerId, string>> = {
  x: '입력',
  hidden: '은닉층',
  relu: 'ReLU',
  out: '출력층',
  softmax: '소프트맥스',
}

/** Where no data gets to. */
const NOWHERE = '–'

export function layerName(layer: LayerId): string {
  return NAMES[layer]
}

/** Numbers of the last axis at a layer. */
export function unitsOf(settings: ProgramSettings, layer: LayerId): number {
  if (layer === 'x') return settings.features
  return layer === 'hidden' || layer === 'relu' ? settings.hidden : settings.outputs
}

/** Shape of what comes out of a layer. */
export function shapeOf(settings: ProgramSettings, layer: LayerId): readonly number[] {
  return [...batchShape(settings), unitsOf(settings, layer)]
}

/** The layer at which the program stops, or null: data, or the network itself, ends there. */
export function stoppingLayer({ raises }: PythonRun): LayerId | null {
  if (raises?.stage === 'Net(...)') return 'relu'
  if (raises?.stage === 'net(x)' || raises?.stage === 'net.softmax(...)') return 'softmax'
  return null
}

/** The shape at a layer as Python writes it, or a dash where no data gets to. */
export function shapeText(settings: ProgramSettings, layer: LayerId, run: PythonRun): string {
  const reaches =
    run.raises === null || run.raises.stage === 'loss.backward()'
      ? true
      : run.raises.stage !== 'parse' &&
        run.raises.stage !== 'Net(...)' &&
        layer !== stoppingLayer(run)
  return reaches ? tupleText(shapeOf(settings, layer)) : NOWHERE
}

/** What stands at the end of a line: `4 → 8` where a layer is made, a shape where data passes. */
export function lineShape(settings: ProgramSettings, line: ProgramLine, run: PythonRun): string {
  const { layer, role } = line
  if (layer === null) return ''
  if (role === 'run') return shapeText(settings, layer, run)
  const before = LAYER_IDS[LAYER_IDS.indexOf(layer) - 1] ?? 'x'
  return `${unitsOf(settings, before)} → ${unitsOf(settings, layer)}`
}

/** Shapes of the parameters of a layer and how many numbers they are, or null where it has none. */
export function parametersOf(settings: ProgramSettings, layer: LayerId) {
  if (layer !== 'hidden' && layer !== 'out') return null
  const inputs = layer === 'hidden' ? settings.features : settings.hidden
  const outputs = unitsOf(settings, layer)
  return { weight: [outputs, inputs], bias: [outputs], count: outputs * inputs + outputs } as const
}

/** What a pinned layer is, in a few words. */
export function layerSentence(settings: ProgramSettings, layer: LayerId, offUnits: number): string {
  const shape = tupleText(shapeOf(settings, layer))
  const parameters = parametersOf(settings, layer)
  if (parameters !== null) {
    const { weight, bias, count } = parameters
    return `${layerName(layer)}: weight의 모양 ${tupleText(weight)}, bias의 모양 ${tupleText(bias)}, 매개변수 ${count}개. 나가는 텐서의 모양 ${shape}.`
  }
  if (layer === 'x') return `입력: x의 모양 ${shape}. 마지막 수가 데이터 하나의 특성 수예요.`
  if (layer === 'relu') {
    return `ReLU: 매개변수 없음, 모양은 그대로 ${shape}. 첫 데이터에서 꺼진 뉴런 ${offUnits}개.`
  }
  const { axis } = runPython(settings)
  return axis === null
    ? '소프트맥스: 여기까지 오지 못했어요.'
    : `소프트맥스: 매개변수 없음, 모양은 그대로 ${shape}. ${axis}번 축을 따라 더하면 1이에요.`
}
