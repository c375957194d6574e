import { Formula } from '../../formula/Formula.tsx'
import { createLabStore } from '../../store/createLabStore.ts'
import type { LabStore } from '../../store/createLabStore.ts'
import type { SettingsOf } from '../../store/settingsTable.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type {
  FormulaPlaceProps,
  LabEnvironment,
  LabModule,
  PredictionPlaceProps,
  ValuePlaceProps,
} from '../Lab.ts'
import { LiveNumber } from '../parts/LiveNumber.tsx'
import { StoredPrediction } from '../parts/StoredPrediction.tsx'
import { formulaOf } from './formulas.ts'
import { lab, readSoftmax } from './lab.ts'
import type { SoftmaxTable } from './lab.ts'
import { predictHundred } from './predictHundred.ts'
import { predictOverflow } from './predictOverflow.ts'
import { formulaValues } from './selectors.ts'
import { SoftmaxFigure } from './SoftmaxFigure.tsx'

export interface SoftmaxInstance extends LabStore<SoftmaxTable> {
  readonly environment: LabEnvironment
  /** A change that is complete at once. */
  choose<Name extends keyof SoftmaxTable>(name: Name, value: SettingsOf<SoftmaxTable>[Name]): void
  /** Adds a number to every score. */
  addToAll(amount: number): void
  /** Puts other scores in, computed as the definition says; names stay. */
  tryScores(logits: readonly number[], precision: SettingsOf<SoftmaxTable>['precision']): void
  /** Back to how the lab opened. */
  reset(): void
}

/** Decimals that adding a whole number to a score cannot make. */
const DIGITS = 12

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): SoftmaxInstance {
  const store = createLabStore({ lab, environment, fragment }, {})
  return {
    ...store,
    environment,
    choose(name, value) {
      store.changeSetting(name, value)
      store.commit()
    },
    addToAll(amount) {
      const { logits } = store.getState().settings
      const moved = logits.map((score) => Number((score + amount).toPrecision(DIGITS)))
      if (store.changeSetting('logits', moved) === null) store.commit()
    },
    tryScores(logits, precision) {
      const { settings } = store.getState()
      const change = { logits, precision, method: 'naive', temperature: 1, machine: true } as const
      store.setState({ settings: { ...settings, ...change } })
      store.commit()
    },
    reset() {
      store.restoreSettings()
      store.commit()
    },
  }
}

/** The definition with the numbers of the row that is followed. */
function LiveFormula({ instance, formula }: FormulaPlaceProps<SoftmaxInstance>) {
  const { settings } = useLabStore(instance, (state) => state)
  const values = formulaValues(settings, readSoftmax(settings))
  return <Formula formula={formulaOf(settings, formula)} values={values} />
}

function Value({ instance, name }: ValuePlaceProps<SoftmaxInstance>) {
  const { settings } = useLabStore(instance, (state) => state)
  const values = formulaValues(settings, readSoftmax(settings))
  return <LiveNumber text={values[SYMBOLS[name] ?? ''] ?? ''} />
}

/** The symbol of a value that the lesson may name. */
const SYMBOLS: Readonly<Record<string, string>> = {
  k: 'k',
  count: 'n',
  score: 'a',
  exponential: 'e',
  sum: 'S',
  probability: 'y',
  temperature: 'T',
}

const predictions = { hundred: predictHundred, overflow: predictOverflow }

function Prediction(props: PredictionPlaceProps<SoftmaxInstance>) {
  return (
    <StoredPrediction
      {...props}
      onRun={() => predictions[props.id === 'overflow' ? 'overflow' : 'hundred'](props.instance)}
    />
  )
}

export const places: LabModule<SoftmaxInstance>['places'] = {
  figure: SoftmaxFigure,
  formula: LiveFormula,
  value: Value,
  prediction: Prediction,
}
