import type { PreprocessedDigit } from '../../engine/images/preprocessDigit.ts'
import { BLOCK_SIDE, NORMALIZED_SIDE } from '../../engine/images/preprocessDigit.ts'
import { Drawing } from '../../plot/Drawing.tsx'
import type { Frame } from '../../plot/ResponsiveFrame.tsx'
import { gridPath } from './gridPath.ts'
import { InkPicture } from './InkPicture.tsx'
import { stepsLayout } from './stepsLayout.ts'

export interface PreprocessingStepsProps {
  readonly frame: Frame
  /** Accessible name: one sentence. */
  readonly label: string
  readonly digit: PreprocessedDigit
  /** What each of the four steps did, in a few words. */
  readonly notes: readonly [string, string, string, string]
}

const NAMES = ['크기 맞추기', '굵기 고르기', '곧게 세우기', '4×4칸씩 세기'] as const
const FULL_BLOCK = BLOCK_SIDE * BLOCK_SIDE
/** Cells of a block must be this large to hold two digits. */
const ROOM_FOR_NUMBERS = 17

/** The way from a drawing to the inputs of a network, one picture a step. */
export function PreprocessingSteps({ frame, label, digit, notes }: PreprocessingStepsProps) {
  const { places, side } = stepsLayout(frame.size, frame.width)
  const cell = side / NORMALIZED_SIDE
  const blocks = NORMALIZED_SIDE / BLOCK_SIDE
  const block = side / blocks
  const bitmaps = [digit.sized, digit.evened.bitmap, digit.straightened.bitmap]
  return (
    <Drawing width={frame.width} height={frame.height} label={label}>
      {places.map(({ x, y }, step) => {
        const bitmap = bitmaps[step]
        return (
          <g key={step}>
            <text className="lbl" x={x} y={y - 12}>
              {step + 1} {NAMES[step]}
            </text>
            <rect className="sheet" x={x} y={y} width={side} height={side} />
            {bitmap !== undefined && (
              <InkPicture
                counts={bitmap.pixels}
                most={1}
                columns={NORMALIZED_SIDE}
                left={x}
                top={y}
                cell={cell}
              />
            )}
            {bitmap === undefined && (
              <InkPicture
                counts={digit.counts}
                most={FULL_BLOCK}
                columns={blocks}
                left={x}
                top={y}
                cell={block}
              />
            )}
            {step >= 2 && <path className="pad-block" d={gridPath(blocks, 1, block, x, y)} />}
            {bitmap === undefined &&
              block >= ROOM_FOR_NUMBERS &&
              Array.from(digit.counts, (count, index) => (
                <text
                  key={index}
                  className={`digit-count${count > FULL_BLOCK / 2 ? ' on-ink' : ''}`}
                  x={x + ((index % blocks) + 0.5) * block}
                  y={y + (Math.floor(index / blocks) + 0.5) * block + 4}
                  textAnchor="middle"
                >
                  {count}
                </text>
              ))}
            <rect className="field-rim" x={x} y={y} width={side} height={side} />
            <text className="tick" x={x} y={y + side + 20}>
              {notes[step]}
            </text>
          </g>
        )
      })}
    </Drawing>
  )
}
