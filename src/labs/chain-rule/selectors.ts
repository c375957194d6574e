import type { DerivativeMark } from '../../figures/DerivativeCurve.tsx'
import type { SteppedRun } from '../../store/steppedRun.ts'
import { outputActivation } from './lab.ts'
import type { ChainRuleSettings } from './lab.ts'
import type { TitleState } from './strings.ts'

function activationOf(unit: string, settings: ChainRuleSettings): ChainRuleSettings['activation'] {
  return unit === '3' ? outputActivation(settings) : settings.activation
}

/** Units that give 0 and let nothing back for this example, by their z, once z is known. */
export function offUnits(stepped: SteppedRun, settings: ChainRuleSettings): ReadonlySet<string> {
  const off = ['1', '2', '3']
    .filter((unit) => activationOf(unit, settings) === 'relu')
    .map((unit) => `z${unit}`)
    .filter((z) => stepped.known[z] === 0)
  return new Set(off)
}

/** Where the units stand on the curve of f′; the output unit only if it uses the same function. */
export function curveMarks(
  stepped: SteppedRun,
  settings: ChainRuleSettings,
  path: ReadonlySet<string>,
): readonly DerivativeMark[] {
  return ['3', '1', '2']
    .filter((unit) => activationOf(unit, settings) === settings.activation)
    .flatMap((unit) => {
      const preActivation = stepped.known[`s${unit}`]
      if (preActivation === undefined) return []
      const onPath = path.size === 0 || path.has(`d${unit}`) || path.has(`s${unit}`)
      return [{ symbol: `d${unit}`, source: `s_${unit}`, preActivation, dimmed: !onPath }]
    })
}

/** What the title of a stop must know of the numbers there. */
export function titleState(stepped: SteppedRun, settings: ChainRuleSettings): TitleState {
  const { current, known, run } = stepped
  if (current === null) return { stop: null, isZero: false, isOff: false }
  const stop = current.id
  const found = stop === 'update' ? run.parameters.map((name) => `d${name}`) : [stop]
  const unit = /^[zd](\d)$/.exec(stop)?.[1]
  return {
    stop,
    isZero: found.every((symbol) => known[symbol] === 0),
    isOff: unit !== undefined && offUnits(stepped, settings).has(`z${unit}`),
  }
}
