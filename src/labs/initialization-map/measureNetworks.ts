import type { RunSettings } from '../../training/TrainingConfiguration.ts'
import type { TrainingEvent, TrainingSession } from '../../training/TrainingSession.ts'

/** One network of the map in small. */
export interface MeasuredNetwork {
  readonly network: RunSettings
  /** Step at which it was measured. */
  readonly step: number
  /** ‖∂C/∂s‖ per hidden layer, the first one first. */
  readonly errorSignal: Float64Array
  /** ‖∂C/∂W‖ per hidden layer. */
  readonly weightGradient: Float64Array
  readonly loss: number
}

/** Measures networks layer by layer at a step; the numbers are those of a run with their settings. */
export async function measureNetworks(
  session: TrainingSession,
  networks: readonly RunSettings[],
  step: number,
): Promise<readonly MeasuredNetwork[]> {
  if (networks.length === 0) return []
  const lastStep = Math.max(1, step)
  const configuration = { runs: networks, lastStep, historyStride: lastStep, fieldResolution: 0 }
  await session.configure(configuration, step)
  const { snapshot } = await currentEvent(session)
  return snapshot.runs.map(({ layers, loss }, index) => {
    const network = networks[index] as RunSettings
    return {
      network,
      step: snapshot.step,
      errorSignal: layers.errorSignalNorm.slice(0, network.depth),
      weightGradient: layers.weightGradientNorm.slice(0, network.depth),
      loss,
    }
  })
}

/** A session hands its newest event to whoever begins to listen. */
function currentEvent(session: TrainingSession): Promise<TrainingEvent> {
  return new Promise((resolve) => {
    const told = session.subscribe((event) => {
      resolve(event)
      // Told at once, the way to stop listening is not known yet.
      queueMicrotask(() => {
        told()
      })
    })
  })
}
