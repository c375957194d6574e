import { factorText } from '../../figures/factorText.ts'
import { formatFixed, formatNumber, formatRatio } from '../../formula/formatNumber.ts'
import { factorPerLayer, signalRatio } from './selectors.ts'
import type { Measured } from './selectors.ts'

/** A number of the lesson's text, printed; names as in `outline.values`. */
export function valueOf({ event, run }: Measured, name: string): string {
  const { errorSignalNorm } = run.layers
  switch (name) {
    case 'firstLayerSignal':
      return formatNumber(errorSignalNorm[0] ?? NaN)
    case 'lastLayerSignal':
      return formatNumber(errorSignalNorm[errorSignalNorm.length - 2] ?? NaN)
    case 'signalRatio':
      return formatRatio(signalRatio(errorSignalNorm))
    case 'factorPerLayer':
      return formatNumber(factorPerLayer(errorSignalNorm))
    case 'step':
      return String(event.snapshot.step)
    case 'loss':
      return formatFixed(run.loss, 3)
    default:
      throw new Error(`vanishing-gradient에는 ${name} 값이 없어요.`)
  }
}

/**
 * Live values by symbol: those of the pinned layer, or of layer 1; of the output layer nothing
 * arrives, so its factors stay empty.
 */
export function symbolValues(
  { run }: Measured,
  pinned: string | null,
): Readonly<Record<string, string>> {
  const { errorSignalNorm, weightGradientNorm, weightFactor, derivativeFactor } = run.layers
  const output = errorSignalNorm.length - 1
  const layer = layerOf(pinned, output)
  const layers = Array.from(errorSignalNorm, (size, index): [string, string] => [
    index === output ? 'outputLayer' : `layer${index + 1}`,
    formatNumber(size),
  ])
  const isOutput = layer === output
  return {
    ...Object.fromEntries(layers),
    errorSignal: formatNumber(errorSignalNorm[layer] ?? NaN),
    weightGradient: formatNumber(weightGradientNorm[layer] ?? NaN),
    weightFactor: isOutput ? '' : factorText(weightFactor[layer] ?? NaN),
    derivativeFactor: isOutput ? '' : factorText(derivativeFactor[layer] ?? NaN),
  }
}

function layerOf(symbol: string | null, output: number): number {
  if (symbol === 'outputLayer') return output
  const number = Number(/^layer(\d+)$/.exec(symbol ?? '')?.[1] ?? 1)
  return number <= output ? number - 1 : 0
}
