import { defineActivation } from './defineActivation.ts'

/** f(s) = s, f′(s) = 1: a linear unit. */
export const identity = defineActivation({
  id: 'identity',
  label: '항등',
  spoken: '항등 함수',
  value: (preActivation: number) => preActivation,
  derivative: () => 1,
  saturation: { below: null, above: null },
  kinks: [],
})
