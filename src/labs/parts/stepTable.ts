import { csvDocument } from '../../share/csvDocument.ts'
import type { SteppedRun } from '../../store/steppedRun.ts'

const PHASES = { forward: '앞으로', backward: '뒤로', update: '고치기' } as const

/** Every operation up to the present stop, in order, at full precision. */
export function stepTable({ stops, position }: SteppedRun): string {
  const rows = stops
    .slice(0, position)
    .flatMap((stop, index) =>
      stop.operations.map(
        (operation) =>
          [index + 1, PHASES[operation.phase], operation.symbol, operation.value] as const,
      ),
    )
  return csvDocument(['단계', '방향', '기호', '값'], rows)
}
