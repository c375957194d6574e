import { DecisionField } from '../../src/figures/DecisionField.tsx'
import { functionStyle } from '../../src/figures/functionStyle.ts'
import { LossCurve } from '../../src/figures/LossCurve.tsx'
import { Drawing } from '../../src/plot/Drawing.tsx'
import type { Example } from './Example.ts'

const NONE = { coordinates: [], classes: [] }
const ONE = { coordinates: [0.4, -0.4], classes: [1] }
const field = (probability: number) => ({
  resolution: 2,
  extent: 1,
  probabilities: Array.from({ length: 4 }, () => probability),
})

export default {
  name: 'DecisionField, LossCurve: no data, one point, NaN and ∞',
  heights: { compact: 260, medium: 260, wide: 260 },
  render: ({ width, height }) => {
    const side = width / 3 - 10
    const style = functionStyle('sigmoid')
    const states = [
      { points: NONE, field: null, loss: [] },
      { points: ONE, field: field(0.5), loss: [0.7] },
      { points: ONE, field: field(NaN), loss: [0.7, 40, Infinity, NaN] },
    ]
    return (
      <Drawing width={width} height={height} label="자료가 없거나 값을 계산할 수 없는 때예요.">
        {states.map((state, index) => (
          <g key={index}>
            <DecisionField
              x={index * (side + 15)}
              y={0}
              width={side}
              height={150}
              field={state.field}
              extent={1}
              points={state.points}
              functionClass={style.className}
              pointRadius={3}
            />
            <LossCurve
              x={index * (side + 15)}
              y={170}
              width={side}
              height={60}
              loss={state.loss}
              ceiling={1}
              style={style}
              baseline={{ value: 0.693, label: '동전 던지기' }}
              namesBaseline={index === 1}
            />
          </g>
        ))}
      </Drawing>
    )
  },
} satisfies Example
