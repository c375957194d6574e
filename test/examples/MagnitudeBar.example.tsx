import { MagnitudeBar } from '../../src/figures/MagnitudeBar.tsx'
import { Drawing } from '../../src/plot/Drawing.tsx'
import type { Example } from './Example.ts'

const VALUES = [0.3, 4e-9, 700, 0, Infinity, NaN]
const ROW = 28

export default {
  name: 'MagnitudeBar: to the left and to the right of one floor',
  heights: { compact: 230, medium: 230, wide: 230 },
  render: ({ width, height }) => {
    const middle = Math.round(width / 2)
    return (
      <Drawing width={width} height={height} label="막대마다 값의 상태가 달라요.">
        <text x={middle} y={20} textAnchor="middle">
          바닥 10⁻⁶
        </text>
        {([-1, 1] as const).flatMap((direction) =>
          VALUES.map((value, row) => (
            <MagnitudeBar
              key={`${direction} ${row}`}
              value={value}
              printed={value}
              floor={-6}
              ceiling={0}
              x={middle + 4 * direction}
              length={middle - 80}
              room={70}
              direction={direction}
              y={44 + ROW * row}
              thickness={12}
              fontSize={13}
              number="shown"
              symbol={`layer${row + 1}`}
            />
          )),
        )}
      </Drawing>
    )
  },
} satisfies Example
