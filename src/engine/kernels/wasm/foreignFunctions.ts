import type { Numbers } from '../../Numbers.ts'
import type { Activation } from '../../activations/defineActivation.ts'
import { activations } from '../../activations/index.ts'
import { hiddenActivationOf } from '../../hiddenActivationOf.ts'
import type { NetworkSpecification } from '../../NetworkSpecification.ts'
import type { ForeignFunctions, WasmMachine } from './WasmMachine.ts'

/**
 * Activations the kernel does not know, computed by TypeScript on the kernel's own memory. Padding
 * is computed with the rest; the kernel sets it to 0 again.
 */
export function foreignFunctions(
  machine: WasmMachine,
  specification: NetworkSpecification,
): ForeignFunctions {
  const ofLayers = [
    ...specification.hiddenWidths.map((_, layer) => hiddenActivationOf(specification, layer)),
    specification.outputActivation,
  ].map((id) => activations[id])
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
    activate(layer, preActivations, values, bytes) {
      const activation = ofLayers[layer] as Activation
      const s = numbers(preActivations, bytes)
      const z = numbers(values, bytes)
      for (let index = 0; index < s.length; index++) z[index] = activation.value(s[index]!)
    },
    differentiate(layer, preActivations, values, gradient, signal, bytes) {
      const activation = ofLayers[layer] as Activation
      const s = numbers(preActivations, bytes)
      const z = numbers(values, bytes)
      const dz = numbers(gradient, bytes)
      const ds = numbers(signal, bytes)
      for (let index = 0; index < s.length; index++) {
        ds[index] = dz[index]! * activation.derivative(s[index]!, z[index]!)
      }
    },
  }
}
