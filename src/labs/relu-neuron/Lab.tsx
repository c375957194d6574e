import { formatFixed } from '../../formula/formatNumber.ts'
import { createSteppingStore } from '../../store/createSteppingStore.ts'
import type { SteppingStore } from '../../store/createSteppingStore.ts'
import type { LabEnvironment } from '../Lab.ts'
import { steppingPlaces } from '../parts/steppingPlaces.tsx'
import { lab, toRun } from './lab.ts'
import type { ReluNeuronTable } from './lab.ts'
import { predictNegative } from './predictNegative.ts'
import { ReluNeuronFigure } from './ReluNeuronFigure.tsx'

export interface ReluNeuronInstance extends SteppingStore<ReluNeuronTable> {
  readonly environment: LabEnvironment
}

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): ReluNeuronInstance {
  return { ...createSteppingStore({ lab, environment, fragment, toRun }), environment }
}

export const places = steppingPlaces<ReluNeuronTable, ReluNeuronInstance>({
  figure: ReluNeuronFigure,
  value(instance, name) {
    const { values } = instance.stepped().run
    return formatFixed(values[name === 'loss' ? 'C' : name] ?? NaN, 3)
  },
  predictions: { negative: predictNegative },
})
