import { expect, it } from 'vitest'
import { signalFate } from '../../../src/labs/parts/signalFate.ts'

it.each([
  ['fades by a layer that takes more than half', 0.49 ** 3, 3, 'fades'],
  ['fades by many small losses: less than a thirtieth is left', 0.75 ** 12, 12, 'fades'],
  ['arrives though each layer takes a little', 0.8 ** 12, 12, 'arrives'],
  ['arrives unchanged', 1, 5, 'arrives'],
  ['arrives with a doubling at most', 2, 1, 'arrives'],
  ['grows by a layer that more than doubles it', 2.1, 1, 'grows'],
  ['grows over a long way: more than thirty times', 1.4 ** 11, 11, 'grows'],
] as const)('a signal %s', (_, ratio, layers, fate) => {
  expect(signalFate(ratio, layers)).toBe(fate)
})
