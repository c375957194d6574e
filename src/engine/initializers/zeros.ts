import { defineInitializer } from './defineInitializer.ts'

/** Every weight and bias 0: all units of a layer stay equal for ever (the symmetry is not broken). */
export const zeros = defineInitializer({
  id: 'zeros',
  label: '모두 0',
  fill({ weights, biases }) {
    weights.fill(0)
    biases.fill(0)
  },
  weightVariance: () => 0,
})
