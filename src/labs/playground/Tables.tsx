import { useMemo } from 'react'
import { activations } from '../../engine/activations/index.ts'
import { initializers } from '../../engine/initializers/index.ts'
import { losses } from '../../engine/losses/index.ts'
import { layerName } from '../../figures/layerRows.ts'
import { formatNumber } from '../../formula/formatNumber.ts'
import { ValueTable } from '../../plot/ValueTable.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import { LayerTable } from '../parts/LayerTable.tsx'
import type { PlaygroundInstance } from './createInstance.ts'
import { meanSquare } from './LayerPanel.tsx'
import { activationsOf } from './pageNetwork.ts'
import { networkOf } from './usePageNetwork.ts'

const HEADINGS = ['층', '활성화 함수', '뉴런 수', '첫 가중치의 분산, 식', '뽑은 값'] as const

/** The network and its values, read aloud only. */
export function Tables({ instance }: { readonly instance: PlaygroundInstance }) {
  const shown = useLabStore(instance.table, (state) => state)
  const rows = useMemo(() => {
    if (shown === null) return []
    const { run } = shown
    const { widths, firstWeights } = networkOf(shown)
    const functions = activationsOf(run)
    const layers = firstWeights.length
    return firstWeights.map((weights, layer) => {
      const inputs = widths[layer] ?? 1
      const outputs = widths[layer + 1] ?? 1
      const id = functions[layer] ?? 'identity'
      const isSoftmax = layer === layers - 1 && losses[run.loss].output === 'softmax'
      return [
        layerName(layer, layers),
        isSoftmax ? 'softmax' : activations[id].label,
        String(outputs),
        formatNumber(
          initializers[run.initializer].weightVariance(inputs, outputs, run.weightScale),
        ),
        formatNumber(meanSquare(weights)),
      ]
    })
  }, [shown])
  if (shown === null) return null
  return (
    <>
      <ValueTable caption="망의 층" headings={HEADINGS} rows={rows} />
      <LayerTable run={shown.snapshot} step={shown.event.snapshot.step} />
    </>
  )
}
