import type { LayerHistory } from '../../figures/historyLevels.ts'
import type { LayerMeasure } from '../../figures/LayerRowsHeadings.tsx'
import type { RunSnapshot } from '../../training/TrainingSnapshot.ts'

/** Which gradient of a layer is measured. */
export type MeasureId = 'errorSignal' | 'weightGradient'

export const measures: Readonly<Record<MeasureId, LayerMeasure>> = {
  errorSignal: { symbol: 'errorSignal', name: '오차 신호', formula: '‖∂C/∂s‖' },
  weightGradient: { symbol: 'weightGradient', name: '가중치 기울기', formula: '‖∂C/∂W‖' },
}

/** That size per layer now, first hidden layer first, output last. */
export function sizesNow({ layers }: RunSnapshot, measure: MeasureId): Float64Array {
  return measure === 'errorSignal' ? layers.errorSignalNorm : layers.weightGradientNorm
}

/** That size per layer over the steps of the run. */
export function sizesOverTime({ history }: RunSnapshot, measure: MeasureId): LayerHistory {
  const { steps, errorSignalNorm, weightGradientNorm } = history
  return { steps, values: measure === 'errorSignal' ? errorSignalNorm : weightGradientNorm }
}
