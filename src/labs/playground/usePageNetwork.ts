import { useMemo } from 'react'
import { layerViews } from '../../engine/layerViews.ts'
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
    const units = widthsOf(run)
    return parameters === undefined
      ? units.slice(1).map(() => new Float64Array(0))
      : layerViews(units, parameters).map(({ weights }) => weights)
  }, [run, parameters])
}
