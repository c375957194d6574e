import type { Numbers } from '../../Numbers.ts'
import { activations } from '../../activations/index.ts'
import type { NetworkSpecification } from '../../NetworkSpecification.ts'
import { applyActivation, multiplyByDerivative } from '../activationLoops.ts'
import type { ForeignFunctions, WasmMachine } from './WasmMachine.ts'

/**
 * Activations the kernel does not know, computed by TypeScript on the kernel's own memory. Padding
 * is computed with the rest; the kernel sets it to 0 again.
 */
export function foreignFunctions(
  machine: WasmMachine,
  specification: NetworkSpecification,
): ForeignFunctions {
  const hidden = activations[specification.hiddenActivation]
  const output = activations[specification.outputActivation]
  // A view per layer and length of batch, made when first needed: no step makes one.
  const views = new Map<number, Map<number, Numbers>>()
  const numbers = (address: number, bytes: number): Numbers => {
    let ofLength = views.get(bytes)
    if (ofLength === undefined) views.set(bytes, (ofLength = new Map<number, Numbers>()))
    let view = ofLength.get(address)
    if (view === undefined) {
      view = machine.numbers(address, bytes / machine.precision.bytes)
      ofLength.set(address, view)
    }
    return view
  }
  return {
    activate(isOutput, preActivations, values, bytes) {
      applyActivation(
        isOutput ? output : hidden,
        numbers(preActivations, bytes),
        numbers(values, bytes),
        bytes / machine.precision.bytes,
      )
    },
    differentiate(isOutput, preActivations, values, gradient, signal, bytes) {
      multiplyByDerivative(
        isOutput ? output : hidden,
        numbers(preActivations, bytes),
        numbers(values, bytes),
        numbers(gradient, bytes),
        numbers(signal, bytes),
        bytes / machine.precision.bytes,
      )
    },
  }
}
