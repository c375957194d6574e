import type { LabInstance, LabModule } from './Lab.ts'

/**
 * The pictures of every lab, loaded when one comes near the viewport. The module's own exports
 * `createInstance` and `places` are the lab.
 */
export const labs: Readonly<Record<string, () => Promise<LabModule>>> = {
  'twin-training': lazy(() => import('./twin-training/Lab.tsx')),
  'activation-explorer': lazy(() => import('./activation-explorer/Lab.tsx')),
  'relu-neuron': lazy(() => import('./relu-neuron/Lab.tsx')),
  'chain-rule': lazy(() => import('./chain-rule/Lab.tsx')),
  'vanishing-gradient': lazy(() => import('./vanishing-gradient/Lab.tsx')),
  'initialization-map': lazy(() => import('./initialization-map/Lab.tsx')),
  'dying-relu': lazy(() => import('./dying-relu/Lab.tsx')),
  'speed-race': lazy(() => import('./speed-race/Lab.tsx')),
  softmax: lazy(() => import('./softmax/Lab.tsx')),
  'softmax-loss': lazy(() => import('./softmax-loss/Lab.tsx')),
  digits: lazy(() => import('./digits/Lab.tsx')),
  playground: lazy(() => import('./playground/Lab.tsx')),
  'pytorch-code': lazy(() => import('./pytorch-code/Lab.tsx')),
  'pytorch-mistakes': lazy(() => import('./pytorch-mistakes/Lab.tsx')),
  'self-check': lazy(() => import('./self-check/Lab.tsx')),
  'pytorch-export': lazy(() => import('./pytorch-export/Lab.tsx')),
}

/** The page hands a module's instances back to that module only, so their exact type can rest. */
function lazy<Instance extends LabInstance>(
  load: () => Promise<LabModule<Instance>>,
): () => Promise<LabModule> {
  return load as unknown as () => Promise<LabModule>
}
