/** @import { Engine } from '../Engine.mjs' */

/** Every engine by the name `--engines` takes; loaded only in the process that runs it. */
export const engines = /** @type {Record<string, () => Promise<Engine>>} */ ({
  'wasm-f32': async () => (await import('./ourEngine.mjs')).ourEngine('wasm-f32'),
  'wasm-f64': async () => (await import('./ourEngine.mjs')).ourEngine('wasm-f64'),
  typescript: async () => (await import('./ourEngine.mjs')).ourEngine('typescript'),
  convnetjs: async () => (await import('./convnetjs.mjs')).engine,
  'brain.js': async () => (await import('./brainJs.mjs')).engine,
  synaptic: async () => (await import('./synaptic.mjs')).engine,
  'tfjs-cpu': async () => (await import('./tensorflowJs.mjs')).tensorflowJs('cpu'),
  'tfjs-wasm': async () => (await import('./tensorflowJs.mjs')).tensorflowJs('wasm'),
  'jax-js': async () => (await import('./jaxJs.mjs')).engine,
  pytorch: async () => (await import('./pytorch.mjs')).pytorch({ keepsMemory: false }),
  'pytorch-memory-kept': async () => (await import('./pytorch.mjs')).pytorch({ keepsMemory: true }),
  c: async () => (await import('./plainC.mjs')).engine,
})

/** The engine the others are compared with. */
export const YARDSTICK = 'wasm-f32'

/** Left out of `--quick` unless named. */
export const SECONDARY = ['pytorch-memory-kept']
