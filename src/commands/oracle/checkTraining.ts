import type { Kernel } from '../../engine/kernels/Kernel.ts'
import type { CaseFields } from './CaseFields.ts'
import { caseNetwork } from './caseNetwork.ts'
import type { Comparison } from './Comparison.ts'
import { flatten } from './NumberTree.ts'
import { optimizerOf } from './optimizerOf.ts'
import { OracleProblem } from './OracleProblem.ts'

/** A short training of the whole batch: the loss before chosen steps, and where it ends. */
export function checkTraining(fields: CaseFields, comparison: Comparison, kernel: Kernel): void {
  fields.remarks('seed')
  const { network, indices, samples } = caseNetwork(fields, kernel, optimizerOf(fields))
  const steps = fields.integer('full_batch_steps', 0)
  const losses: number[] = []
  for (let step = 0; step < steps; step++) {
    network.trainStep(indices, samples)
    losses.push(network.batchLoss())
  }
  losses.push(network.evaluate(indices, samples))

  const expected = fields.fields('expected')
  if (expected.has('step_and_loss_before_that_step')) {
    for (const entry of expected.list('step_and_loss_before_that_step')) {
      const [step, wanted] = flatten(entry)
      const loss = step === undefined ? undefined : losses[step]
      if (loss === undefined || wanted === undefined) {
        throw new OracleProblem(
          `${String(step)}번째 걸음의 손실은 없어요. 걸음은 0–${steps}이에요.`,
        )
      }
      comparison.compare(`loss before step ${step}`, loss, wanted)
    }
  }
  const { layers } = network
  comparison.compareFields(expected, {
    final_z: () => layers[layers.length - 1]?.activations() ?? [],
    final_W: () => layers.map((layer) => layer.weights()),
    final_b: () => layers.map((layer) => layer.biases()),
  })
}
