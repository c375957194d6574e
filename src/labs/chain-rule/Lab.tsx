import { formatFixed } from '../../formula/formatNumber.ts'
import { createSteppingStore } from '../../store/createSteppingStore.ts'
import type { SteppingStore } from '../../store/createSteppingStore.ts'
import type { LabEnvironment } from '../Lab.ts'
import { steppingPlaces } from '../parts/steppingPlaces.tsx'
import { ChainRuleFigure } from './ChainRuleFigure.tsx'
import { lab, toRun } from './lab.ts'
import type { ChainRuleTable } from './lab.ts'
import { predictLargeS1 } from './predictLargeS1.ts'

export interface ChainRuleInstance extends SteppingStore<ChainRuleTable> {
  readonly environment: LabEnvironment
}

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): ChainRuleInstance {
  return { ...createSteppingStore({ lab, environment, fragment, toRun }), environment }
}

export const places = steppingPlaces<ChainRuleTable, ChainRuleInstance>({
  figure: ChainRuleFigure,
  value(instance, name) {
    const { run, position } = instance.stepped()
    if (name === 'step') return position
    if (name === 'multiplicationsWithReuse') return run.multiplications.withReuse
    if (name === 'multiplicationsWithout') return run.multiplications.withoutReuse
    return formatFixed(run.values[name] ?? NaN, 4)
  },
  predictions: { largeS1: predictLargeS1 },
})
