import { describe, expect, test } from 'vitest'
import { kernels } from '../../../src/engine/kernels/index.ts'
import { parameterHash } from '../../../src/engine/parameterHash.ts'
import { train, workloads } from './workloads.ts'

/** 100 steps with every change, 10 000 in the full run. */
const STEPS = process.env['GRADIENT_LAB_FULL'] === undefined ? 100 : 10_000

describe.each(workloads)('$name', (workload) => {
  test(`TypeScript and WebAssembly in float64: the same bits after ${STEPS} steps`, () => {
    const [typescript, wasm] = (['typescript', 'wasm-f64'] as const).map((id) =>
      train(workload, kernels[id](), STEPS),
    )
    expect(typescript!.hasFiniteParameters()).toBe(true)
    expect(parameterHash(wasm!.save().parameters)).toBe(
      parameterHash(typescript!.save().parameters),
    )
    expect(wasm!.save()).toEqual(typescript!.save())
    expect(wasm!.batchLoss()).toBe(typescript!.batchLoss())
    wasm!.layers.forEach((layer, index) => {
      const twin = typescript!.layers[index]!
      expect([...layer.weightGradient()]).toEqual([...twin.weightGradient()])
      expect([...layer.errorSignal()]).toEqual([...twin.errorSignal()])
      expect([...layer.activationGradient()]).toEqual([...twin.activationGradient()])
      expect([...layer.preActivations()]).toEqual([...twin.preActivations()])
    })
  })

  test('float32 stays near float64 for a few steps', () => {
    const exact = train(workload, kernels.typescript(), 5).save().parameters
    const single = train(workload, kernels['wasm-f32'](), 5).save().parameters
    const size = Math.hypot(...exact)
    const distance = Math.hypot(...exact.map((value, index) => value - single[index]!))
    expect(distance / size).toBeGreaterThan(0)
    expect(distance / size).toBeLessThan(1e-6)
  })
})

test('a run that diverges goes the same way to NaN', () => {
  const wild = { ...workloads[2]!, learningRate: 1e6 }
  const hashes = (['typescript', 'wasm-f64'] as const).map((id) =>
    [1, 2, 3, 4, 6, 9].map((steps) =>
      parameterHash(train(wild, kernels[id](), steps).save().parameters),
    ),
  )
  expect(train(wild, kernels['wasm-f64'](), 9).hasFiniteParameters()).toBe(false)
  expect(hashes[1]).toEqual(hashes[0])
})

test('memory that another network used before leaves no trace', () => {
  const kernel = kernels['wasm-f64']()
  const fresh = parameterHash(train(workloads[5]!, kernel, 20).save().parameters)
  const large = train({ ...workloads[0]!, widths: [2, 40, 40, 1] }, kernel, 3)
  large.dispose()
  expect(parameterHash(train(workloads[5]!, kernel, 20).save().parameters)).toBe(fresh)
})

test('a network given back twice: the next two do not share its memory', () => {
  const kernel = kernels['wasm-f64']()
  const given = train(workloads[0]!, kernel, 1)
  given.dispose()
  given.dispose()
  const first = train(workloads[5]!, kernel, 5)
  const wanted = parameterHash(first.save().parameters)
  train(workloads[1]!, kernel, 5)
  expect(parameterHash(first.save().parameters)).toBe(wanted)
})
