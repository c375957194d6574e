import { memo } from 'react'
import { mathRuns } from './mathRuns.ts'
import type { MathRun } from './mathRuns.ts'

const CLASS: Readonly<Record<MathRun['style'], string>> = {
  italic: 'mi',
  upright: 'mu',
  prime: 'prime',
  fence: 'mu fence',
  subscript: 'sub',
  italicSubscript: 'sub it',
}

/** A short formula inside SVG text; `source` as in `mathRuns`. */
export const MathText = memo(function MathText({ source }: { readonly source: string }) {
  const runs = mathRuns(source)
  return runs.map((run, index) => {
    const lowered = isSubscript(run)
    const afterLowered = index > 0 && isSubscript(runs[index - 1])
    // A shift holds for all text that follows, so the run after a subscript lifts it again.
    const shift = lowered === afterLowered ? undefined : lowered ? '0.26em' : '-0.19em'
    return (
      <tspan
        key={index}
        className={CLASS[run.style]}
        dx={run.style === 'fence' ? '-0.1em' : undefined}
        dy={shift}
      >
        {run.text}
      </tspan>
    )
  })
})

function isSubscript(run: MathRun | undefined): boolean {
  return run?.style === 'subscript' || run?.style === 'italicSubscript'
}
