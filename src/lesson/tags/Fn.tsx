import { activations } from '../../engine/activations/index.ts'

interface FnProps {
  readonly id: string
  /** Mentioned before in this section: colour is for the first mention. */
  readonly repeated: boolean
}

const CLASSES: Readonly<Record<string, string>> = {
  sigmoid: 'f-sigmoid',
  tanh: 'f-tanh',
  relu: 'f-relu',
  leakyRelu: 'f-leaky',
}

/** Name of a function, in the colour it has in every figure. */
export function Fn({ id, repeated }: FnProps) {
  const label = Object.hasOwn(activations, id)
    ? activations[id as keyof typeof activations].label
    : id
  return repeated ? label : <span className={`fn ${CLASSES[id] ?? 'f-other'}`}>{label}</span>
}
