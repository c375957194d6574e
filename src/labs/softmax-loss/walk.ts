import type { SteppedRun } from '../../store/steppedRun.ts'
import { formatFixed } from '../../formula/formatNumber.ts'
import { targetRow } from './lab.ts'
import type { SoftmaxLossSettings } from './lab.ts'

/** What a stop finds, whatever the class: lines of the lesson are written for class k. */
export const KINDS = ['e', 'S', 'y', 'C', 'dyc', 'j', 'p', 'da', 'update'] as const
export type StopKind = (typeof KINDS)[number]

export interface WalkPlace {
  readonly kind: StopKind | null
  /** Index of the class this stop is about: the right one where it is about none. */
  readonly row: number
}

/** `j2` is the derivative of the second class. */
export function placeOf(stepped: SteppedRun, settings: SoftmaxLossSettings): WalkPlace {
  const [, kind = null, number] = /^([a-zA-Z]+?)(\d*)$/.exec(stepped.current?.id ?? '') ?? []
  return {
    kind: KINDS.find((known) => known === kind) ?? null,
    row: number === undefined || number === '' ? targetRow(settings) : Number(number) - 1,
  }
}

/** Whether the line of this kind is past, now or to come at a stop. */
export function lineState(
  kind: string | null,
  place: WalkPlace,
): 'past' | 'now' | 'next' | undefined {
  const at = KINDS.findIndex((known) => known === kind)
  if (at < 0) return undefined
  const present = place.kind === null ? -1 : KINDS.indexOf(place.kind)
  return at === present ? 'now' : at < present ? 'past' : 'next'
}

/** Printed values of the class a stop is about, for the slots of lines written for class k. */
export function walkValues(
  stepped: SteppedRun,
  settings: SoftmaxLossSettings,
): Readonly<Record<string, string>> {
  const { row } = placeOf(stepped, settings)
  const { known } = stepped
  const k = row + 1
  const c = targetRow(settings) + 1
  const found: readonly (readonly [string, string, (value: number) => string])[] = [
    ['a', `a${k}`, (value) => formatFixed(value, 2)],
    ['e', `e${k}`, (value) => formatFixed(value, 2)],
    ['S', 'S', (value) => formatFixed(value, 2)],
    // A line of a formula can be checked only where a small probability keeps its digits.
    ['y', `y${k}`, (value) => formatFixed(value, 3)],
    ['yc', `y${c}`, (value) => formatFixed(value, 3)],
    ['C', 'C', (value) => formatFixed(value, 3)],
    ['t', `t${k}`, String],
    ['tc', `t${c}`, String],
    ['dyc', 'dyc', (value) => formatFixed(value, 3)],
    ['j', `j${k}`, (value) => formatFixed(value, 4)],
    ['p', `p${k}`, (value) => formatFixed(value, 4)],
    ['da', `da${k}`, (value) => formatFixed(value, 4)],
    ['eta', 'eta', String],
    ['anew', `a${k}new`, (value) => formatFixed(value, 2)],
  ]
  const values = found.flatMap(([symbol, from, print]) => {
    const value = known[from]
    return value === undefined ? [] : [[symbol, print(value)] as const]
  })
  return { ...Object.fromEntries(values), delta: k === c ? '1' : '0' }
}
