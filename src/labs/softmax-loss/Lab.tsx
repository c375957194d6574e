import { Formula } from '../../formula/Formula.tsx'
import { formatFixed, formatNumber } from '../../formula/formatNumber.ts'
import { createSteppingStore } from '../../store/createSteppingStore.ts'
import type { SteppingStore } from '../../store/createSteppingStore.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import { isAllowed } from '../../store/settingValues.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FormulaPlaceProps, LabEnvironment, LabModule } from '../Lab.ts'
import { steppingPlaces } from '../parts/steppingPlaces.tsx'
import { compareSoftmaxes, lab, toRun } from './lab.ts'
import type { SoftmaxLossSettings, SoftmaxLossTable } from './lab.ts'
import { predictDouble } from './predictDouble.ts'
import { SoftmaxLossFigure } from './SoftmaxLossFigure.tsx'
import { lineState, placeOf, walkValues } from './walk.ts'

export interface SoftmaxLossInstance extends SteppingStore<SoftmaxLossTable> {
  readonly environment: LabEnvironment
  /** A change that is complete at once. */
  choose<Name extends keyof SoftmaxLossTable>(
    name: Name,
    value: SettingsOf<SoftmaxLossTable>[Name],
  ): void
  /** Other scores at the end of the way back; names stay. */
  tryScores(change: Pick<SoftmaxLossSettings, 'logits' | 'target' | 'double'>): void
}

const TOO_FAR = '새 점수가 너무 커서 이어 갈 수 없어요. 학습률을 줄이거나 처음으로 돌아가 보세요.'

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): SoftmaxLossInstance {
  const store = createSteppingStore({ lab, environment, fragment, toRun })
  function change(values: Partial<SoftmaxLossSettings>) {
    store.setState({ settings: { ...store.getState().settings, ...values } })
    store.commit()
  }
  return {
    ...store,
    environment,
    choose(name, value) {
      store.changeSetting(name, value)
      store.commit()
    },
    tryScores(values) {
      change(values)
      store.goTo(store.stepped().stops.length - 1)
    },
    /** Scores are one list: the updated ones become it. */
    takeUpdate() {
      const { parameters, values } = store.stepped().run
      const logits = parameters.map((name) => values[`${name}new`] ?? NaN)
      if (isAllowed(lab.settings.logits, logits)) change({ logits, step: 0 })
      else store.setState({ problems: [TOO_FAR] })
    },
  }
}

/** A line of the derivation, written for class k, with the numbers of the class at this stop. */
function LiveFormula({ instance, formula, step }: FormulaPlaceProps<SoftmaxLossInstance>) {
  const settings = useLabStore(instance, (state) => state.settings)
  const stepped = instance.stepped()
  return (
    <Formula
      formula={formula}
      values={walkValues(stepped, settings)}
      state={lineState(step, placeOf(stepped, settings))}
    />
  )
}

export const places: LabModule<SoftmaxLossInstance>['places'] = {
  ...steppingPlaces<SoftmaxLossTable, SoftmaxLossInstance>({
    figure: SoftmaxLossFigure,
    value(instance, name) {
      const { once, twice, floor } = compareSoftmaxes(instance.getState().settings)
      if (name === 'step') return instance.stepped().position
      if (name === 'norm') return formatNumber(once.norm)
      if (name === 'doubleNorm') return formatNumber(twice.norm)
      if (name === 'floor') return formatFixed(floor, 3)
      return formatFixed(name === 'doubleLoss' ? twice.loss : once.loss, 3)
    },
    predictions: { double: predictDouble },
  }),
  formula: LiveFormula,
}
