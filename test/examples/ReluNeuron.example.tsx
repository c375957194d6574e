import { NetworkDrawing } from '../../src/figures/network/NetworkDrawing.tsx'
import { reluNeuronHeight, reluNeuronLayout } from '../../src/figures/network/reluNeuronLayout.ts'
import type { Example } from './Example.ts'

export default {
  name: 'NetworkDrawing: one ReLU unit that is off, and the gradient it stops',
  heights: {
    compact: reluNeuronHeight(true),
    medium: reluNeuronHeight(false),
    wide: reluNeuronHeight(false),
  },
  render: ({ width, size }) => (
    <NetworkDrawing
      layout={reluNeuronLayout(width, size === 'compact')}
      label="뉴런이 꺼져서 가중합에 도착한 기울기가 0이에요."
      values={{
        z1: 1,
        z2: 0.5,
        w1: -2,
        w2: 0.4,
        b3: 0.1,
        s3: -1.7,
        z3: 0,
        C: 0.5,
        dz3: -1,
        d3: 0,
        ds3: 0,
      }}
      path={new Set(['s3', 'z3', 'C', 'dz3', 'ds3'])}
      current="ds3"
      reused={null}
      off={new Set(['z3'])}
      slope={() => ({ name: 'ReLU′', className: 'f-relu' })}
    />
  ),
} satisfies Example
