import type { UnitMatrix } from '../../figures/units/unitMatrixPaths.ts'
import type { TrainingEvent } from '../../training/TrainingSession.ts'
import type { RunSnapshot, UnitStates } from '../../training/TrainingSnapshot.ts'
import { holdPrinted } from '../parts/holdPrinted.ts'
import type { Held } from '../parts/holdPrinted.ts'
import type { DyingReluSettings } from './outline.ts'

/** The numbers of one state of the lab. */
export interface Measured {
  readonly event: TrainingEvent
  readonly settings: DyingReluSettings
  readonly run: RunSnapshot
  readonly matrix: UnitMatrix
}

/** What the figure shows of that state. */
export interface DyingPicture extends Measured {
  /** What is printed: held for a moment while a run goes on. */
  readonly printed: Held<Measured>
}

export interface PictureRequest {
  readonly event: TrainingEvent
  readonly settings: DyingReluSettings
  /** Milliseconds, for what is held. */
  readonly now: number
}

export function dyingPicture(
  { event, settings, now }: PictureRequest,
  previous: DyingPicture | null,
): DyingPicture {
  const run = event.snapshot.runs[0] as RunSnapshot
  const measured = { event, settings, run, matrix: matrixOf(run) }
  return { ...measured, printed: holdPrinted(previous?.printed ?? null, measured, now) }
}

function matrixOf(run: RunSnapshot): UnitMatrix {
  const layers = run.layers.deadUnits.length - 1
  const states = run.units as UnitStates
  return { ...states, layers, units: states.offSamples.length / layers }
}

/** Dead units of all hidden layers, and all their units. */
export function deadOf({ run, matrix }: Measured): { readonly dead: number; readonly all: number } {
  const { layers, units } = matrix
  const dead = run.layers.deadUnits.subarray(0, layers).reduce((sum, count) => sum + count, 0)
  return { dead, all: layers * units }
}

/** Share of all (sample, hidden unit) pairs that are off; hidden layers are equally wide. */
export function offShareOf({ run, matrix }: Measured): number {
  const { layers } = matrix
  return run.layers.offShare.subarray(0, layers).reduce((sum, share) => sum + share, 0) / layers
}

/** What has become of the hidden units. */
export type Finding =
  /** A value stopped being finite. */
  | { readonly kind: 'notFinite'; readonly step: number }
  /** The function has a slope wherever it was evaluated: no unit was off for any sample. */
  | { readonly kind: 'neverOff' }
  | { readonly kind: 'alive' }
  | { readonly kind: 'some'; readonly dead: number; readonly all: number }
  /** All units of a layer, counted from 1: nothing passes. */
  | { readonly kind: 'layer'; readonly layer: number; readonly dead: number; readonly all: number }

export function findingOf(measured: Measured): Finding {
  const { event, run, matrix } = measured
  const { snapshot } = event
  if (snapshot.divergedAt !== null) return { kind: 'notFinite', step: snapshot.step }
  const { dead, all } = deadOf(measured)
  if (dead > 0) {
    const { deadUnits } = run.layers
    for (let layer = matrix.layers - 1; layer >= 0; layer--) {
      if (deadUnits[layer] === matrix.units) return { kind: 'layer', layer: layer + 1, dead, all }
    }
    return { kind: 'some', dead, all }
  }
  return offShareOf(measured) === 0 ? { kind: 'neverOff' } : { kind: 'alive' }
}
