import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { FrameSize } from '../../plot/FrameSize.ts'
import { ResponsiveFrame } from '../../plot/ResponsiveFrame.tsx'
import type { Frame } from '../../plot/ResponsiveFrame.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { TrainingViews } from './createTrainingViews.ts'
import type { Held } from './holdPrinted.ts'

/** One state of a lab, ready to be drawn in one frame. */
export interface Drawable<Shown, Measured> {
  readonly frame: Frame
  /** The picture in one sentence for those who do not see it. */
  readonly label: string
  readonly shown: Shown
  /** The numbers that stand printed. */
  readonly printed: Measured
}

export interface TrainingPictureProps<Shown, Measured> {
  readonly instance: Pick<TrainingViews<Shown>, 'picture'>
  readonly heightOf: (size: FrameSize, shown: Shown) => number
  readonly descriptionOf: (printed: Measured) => string
  readonly children: (drawable: Drawable<Shown, Measured>) => ReactNode
}

/** A drawing at the pace of a picture; its numbers and description at the pace of a readout. */
export function TrainingPicture<Shown extends { readonly printed: Held<Measured> }, Measured>(
  props: TrainingPictureProps<Shown, Measured>,
) {
  const { descriptionOf, heightOf } = props
  const shown = useLabStore(props.instance.picture, (state) => state)
  const printed = shown?.printed.printed ?? null
  const label = useMemo(
    () => (printed === null ? '' : descriptionOf(printed)),
    [printed, descriptionOf],
  )
  if (shown === null || printed === null) return null
  return (
    <ResponsiveFrame
      heights={{
        compact: heightOf('compact', shown),
        medium: heightOf('medium', shown),
        wide: heightOf('wide', shown),
      }}
    >
      {(frame) => props.children({ frame, label, shown, printed })}
    </ResponsiveFrame>
  )
}
