import { useMemo } from 'react'
import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import { PageNetwork, widthsOf } from './pageNetwork.ts'
import type { BenchMeasured } from './selectors.ts'

let latest: { readonly key: string; readonly network: PageNetwork } | null = null

/** The network of a run with these parameters; one is kept for all who ask. */
export function networkOf({ run, snapshot }: Pick<BenchMeasured, 'run' | 'snapshot'>): PageNetwork {
  const network = firstNetworkOf(run)
  if (snapshot.parameters !== undefined) network.take(snapshot.parameters)
  return network
}

/** The network of a run, whatever its parameters: for its shape and its first weights. */
export function firstNetworkOf(run: RunSettings): PageNetwork {
  const key = networkKey(run)
  if (latest?.key !== key) latest = { key, network: new PageNetwork(run) }
  return latest.network
}

/** What decides shape, functions and first weights. */
function networkKey(run: RunSettings): string {
  const { hiddenWidths, hiddenActivations, initializer, weightScale, seed, loss, activation } = run
  return JSON.stringify([
    ...[hiddenWidths, hiddenActivations, initializer, weightScale, seed, loss, activation],
  ])
}

/** Weights of each layer as they lie in the parameters of a snapshot; views, no copies. */
export function useWeights({ run, snapshot }: BenchMeasured): readonly Float64Array[] {
  const { parameters } = snapshot
  return useMemo(() => {
    const widths = widthsOf(run)
    const weights: Float64Array[] = []
    let start = 0
    for (let layer = 1; layer < widths.length; layer++) {
      const inputs = widths[layer - 1] ?? 0
      const outputs = widths[layer] ?? 0
      weights.push((parameters ?? new Float64Array(0)).subarray(start, start + inputs * outputs))
      start += (inputs + 1) * outputs
    }
    return weights
  }, [run, parameters])
}
