import { activations } from '../../src/engine/activations/index.ts'
import { LayeredNetwork } from '../../src/figures/network/LayeredNetwork.tsx'
import { layeredHeight, layeredLayout } from '../../src/figures/network/layeredLayout.ts'
import { Drawing } from '../../src/plot/Drawing.tsx'
import type { Example } from './Example.ts'

const ignore = (): void => {}

export default {
  name: 'LayeredNetwork: no hidden unit more than one, a weight that is ∞, the output chosen',
  heights: {
    compact: layeredHeight('compact'),
    medium: layeredHeight('medium'),
    wide: layeredHeight('wide'),
  },
  render: ({ width, height, size }) => (
    <Drawing width={width} height={height} label="은닉층이 두 개인 망이에요." interactive>
      <LayeredNetwork
        layout={layeredLayout(size, width, [2, 3, 1, 1])}
        weights={[[0.2, -0.4, 1.8, NaN, -2.2, 0], [Infinity, -0.1, 0.1], [9]]}
        activations={[activations.relu, activations.gelu]}
        selected={{ layer: 2, unit: 0, input: 0 }}
        mostUnits={32}
        mostLayers={8}
        actions={{ onSelect: ignore, onPoint: ignore, onWidth: ignore, onAddLayer: ignore }}
      />
    </Drawing>
  ),
} satisfies Example
