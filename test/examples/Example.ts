import type { ReactNode } from 'react'
import type { Frame } from '../../src/plot/ResponsiveFrame.tsx'
import type { FrameSize } from '../../src/plot/FrameSize.ts'

/** One small state of a figure: drawn in Node by the tests, and photographed in a browser. */
export interface Example {
  readonly name: string
  readonly heights: Readonly<Record<FrameSize, number>>
  readonly render: (frame: Frame) => ReactNode
}
