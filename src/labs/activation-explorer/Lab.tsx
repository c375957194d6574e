import { formatFixed, formatNumber } from '../../formula/formatNumber.ts'
import { withJosa } from '../../formula/josa.ts'
import { Formula } from '../../formula/Formula.tsx'
import { createLabStore } from '../../store/createLabStore.ts'
import type { LabStore } from '../../store/createLabStore.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type {
  FormulaPlaceProps,
  LabEnvironment,
  LabModule,
  PredictionPlaceProps,
  ValuePlaceProps,
} from '../Lab.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import { StoredPrediction } from '../parts/StoredPrediction.tsx'
import { ActivationExplorerFigure } from './ActivationExplorerFigure.tsx'
import { lab, readAt } from './lab.ts'
import type { ActivationExplorerTable } from './lab.ts'

export interface ActivationExplorerInstance extends LabStore<ActivationExplorerTable> {
  readonly environment: LabEnvironment
}

export function createInstance(
  environment: LabEnvironment,
  fragment: string | null,
): ActivationExplorerInstance {
  return { ...createLabStore({ lab, environment, fragment }, {}), environment }
}

/** A formula of the lesson read with the first function shown. */
function LiveFormula({ instance, formula }: FormulaPlaceProps<ActivationExplorerInstance>) {
  const { functions, s } = useLabStore(instance, (state) => state.settings)
  const { value, derivative } = readAt(functions[0] ?? 'sigmoid', s)
  const values = { s: formatFixed(s, 1), f: formatFixed(value, 2), df: formatFixed(derivative, 3) }
  return <Formula formula={formula} values={values} />
}

function Value({ instance, name }: ValuePlaceProps<ActivationExplorerInstance>) {
  const { s } = useLabStore(instance, (state) => state.settings)
  if (name === 's') return formatFixed(s, 1)
  return formatNumber(readAt(name === 'reluDerivative' ? 'relu' : 'sigmoid', s).derivative)
}

/** Moves s to 0, where the derivative of sigmoid is largest; the third answer says 0.25. */
function showSteepest(instance: ActivationExplorerInstance): PredictionOutcome {
  const { functions } = instance.getState().settings
  if (!functions.includes('sigmoid')) instance.changeSetting('functions', ['sigmoid', 'relu'])
  instance.changeSetting('s', 0)
  instance.commit()
  const { derivative } = readAt('sigmoid', 0)
  return {
    right: derivative === 0.25 ? 2 : derivative === 0.5 ? 1 : 0,
    value: `결과 ${formatNumber(derivative)}`,
    sentence: `s가 0일 때 가장 가파르고, 그때 접선의 기울기가 ${withJosa(formatNumber(derivative), '이에요/예요')}.`,
  }
}

function Prediction(props: PredictionPlaceProps<ActivationExplorerInstance>) {
  return <StoredPrediction {...props} onRun={() => showSteepest(props.instance)} />
}

export const places: LabModule<ActivationExplorerInstance>['places'] = {
  figure: ActivationExplorerFigure,
  formula: LiveFormula,
  value: Value,
  prediction: Prediction,
}
