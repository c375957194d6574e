import { memo } from 'react'
import { markerPath } from '../../plot/markerPath.ts'
import type { MarkerShape } from '../../plot/markerPath.ts'
import { LANES, spread, stepScale } from './raceLayout.ts'
import type { RacePanel } from './raceLayout.ts'
import type { RunEnd } from './RaceData.ts'

export interface RunMarksProps {
  readonly panel: RacePanel
  readonly mostSteps: number
  readonly runs: readonly (RunEnd | null)[]
  /** Centre of the runs, and how far they spread. */
  readonly x: number
  readonly width: number
  readonly shape: MarkerShape
  readonly radius: number
}

/** Every run as a mark: filled where it arrived, hollow where not, a cross where it diverged. */
export const RunMarks = memo(function RunMarks(props: RunMarksProps) {
  const { panel, mostSteps, runs, x, width, shape, radius } = props
  const y = stepScale(panel, mostSteps)
  let arrived = ''
  let unfinished = ''
  let diverged = ''
  runs.forEach((run, network) => {
    if (run === null) return
    const across = x + width * spread(network)
    if (run.end === 'arrived') arrived += markerPath(shape, across, y(run.step), radius)
    else if (run.end === 'steps') {
      unfinished += markerPath(shape, across, panel.top - LANES.unfinished, radius)
    } else diverged += cross(across, panel.top - LANES.diverged, radius)
  })
  return (
    <>
      {arrived !== '' && <path className="fl run-arrived" d={arrived} />}
      {unfinished !== '' && <path className="run-unfinished" d={unfinished} />}
      {diverged !== '' && <path className="run-unfinished" d={diverged} />}
    </>
  )
})

function cross(x: number, y: number, radius: number): string {
  const [left, top] = [Math.round((x - radius) * 10) / 10, y - radius]
  const size = 2 * radius
  return `M${left} ${top}l${size} ${size}m0 ${-size}l${-size} ${size}`
}
