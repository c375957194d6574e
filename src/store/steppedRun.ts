import type { ScalarRun } from '../engine/scalar-graph/ScalarRun.ts'
import type { ScalarStep } from '../engine/scalar-graph/ScalarStep.ts'

/** One stop of a stepper: an operation of the run, or all updates together at the end. */
export interface SteppedStop {
  /** The quantity found here; `update` for the last stop. */
  readonly id: string
  readonly phase: ScalarStep['phase']
  /** The operations of this stop: one, or every update. */
  readonly operations: readonly ScalarStep[]
}

/** A run seen up to one stop. Stop 0 is before the first operation. */
export interface SteppedRun {
  readonly run: ScalarRun
  readonly stops: readonly SteppedStop[]
  /** Number of stops passed, 0 … stops.length. */
  readonly position: number
  /** The stop just made, or null before the first. */
  readonly current: SteppedStop | null
  /** What is known here: everything given from outside, and what the stops so far have found. */
  readonly known: Readonly<Record<string, number>>
}

/** Parameters change only after every gradient is found, so all updates are one stop. */
export function stopsOf(run: ScalarRun): readonly SteppedStop[] {
  const stops: SteppedStop[] = run.steps
    .filter((step) => step.phase !== 'update')
    .map((step) => ({ id: step.symbol, phase: step.phase, operations: [step] }))
  const updates = run.steps.filter((step) => step.phase === 'update')
  return [...stops, { id: 'update', phase: 'update', operations: updates }]
}

/** A run with fewer stops than asked for is seen at its last one. */
export function stepRun(run: ScalarRun, wanted: number): SteppedRun {
  const stops = stopsOf(run)
  const position = Math.min(wanted, stops.length)
  const ahead = new Set(
    stops.slice(position).flatMap((stop) => stop.operations.map((step) => step.symbol)),
  )
  const known = Object.fromEntries(
    Object.entries(run.values).filter(([symbol]) => !ahead.has(symbol)),
  )
  return { run, stops, position, current: stops[position - 1] ?? null, known }
}
