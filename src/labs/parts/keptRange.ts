import { decadeRangeOf } from '../../plot/magnitude.ts'
import type { DecadeRange } from '../../plot/magnitude.ts'

/** An axis that stays as it is while a run goes on. */
export interface KeptRange {
  /** Of what the sizes are: another key starts another axis. */
  readonly key: string
  readonly range: DecadeRange
}

export interface RangeRequest {
  readonly key: string
  readonly sizes: () => Iterable<number>
  /** True while a run is watched: the axis may not change now. */
  readonly isFixed: boolean
}

const MINIMUM_DECADES = 4
/** Deep networks span many: 64 sigmoid layers reach 10⁻⁴². */
const MAXIMUM_DECADES = 60

/** Never rescales while running; between runs it grows by whole decades. */
export function keepRange(previous: KeptRange | null, request: RangeRequest): KeptRange {
  const { key, sizes, isFixed } = request
  const kept = previous?.key === key ? previous : null
  if (kept !== null && isFixed) return kept
  const range = decadeRangeOf(sizes(), {
    minimumDecades: MINIMUM_DECADES,
    maximumDecades: MAXIMUM_DECADES,
    ...(kept === null ? {} : { previous: kept.range }),
  })
  const isSame = kept?.range.floor === range.floor && kept.range.ceiling === range.ceiling
  return kept !== null && isSame ? kept : { key, range }
}
