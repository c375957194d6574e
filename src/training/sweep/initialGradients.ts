import type { Kernel, KernelLayer } from '../../engine/kernels/Kernel.ts'
import { TrainingRun } from '../TrainingRun.ts'
import type { InitialGradients, InitialGradientsJob } from './SweepJob.ts'

/** Carries out an `initialGradients` job. The numbers are those of a run with these settings. */
export function initialGradients(
  { settings, scales }: InitialGradientsJob,
  kernel: Kernel,
): InitialGradients {
  const run = new TrainingRun(
    scales === null ? settings : { ...settings, initializer: 'normal', weightScale: 1 },
    kernel,
  )
  try {
    return gradientsOf(run, scales)
  } finally {
    run.dispose()
  }
}

function gradientsOf(run: TrainingRun, scales: readonly number[] | null): InitialGradients {
  const { layers } = run.network
  const ends = [layers[0], layers[layers.length - 2]] as readonly KernelLayer[]
  const standard = run.save()
  const scaled = { ...standard, parameters: standard.parameters.slice() }
  const result = {
    firstErrorSignal: [] as number[],
    lastErrorSignal: [] as number[],
    firstWeightGradient: [] as number[],
  }
  for (const scale of scales ?? [null]) {
    // σ times a standard-normal draw is what the initializer itself would have written.
    if (scale !== null) {
      scaleInto(scaled.parameters, standard.parameters, scale)
      run.restore(scaled)
    }
    const { errorSignalNorm, weightGradientNorm } = run.wholeSet.norms(ends)
    result.firstErrorSignal.push(errorSignalNorm[0] as number)
    result.lastErrorSignal.push(errorSignalNorm[1] as number)
    result.firstWeightGradient.push(weightGradientNorm[0] as number)
  }
  return result
}

function scaleInto(target: Float64Array, numbers: Float64Array, scale: number): void {
  for (let index = 0; index < numbers.length; index++) target[index] = scale * numbers[index]!
}
