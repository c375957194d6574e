import type { ActivationId } from '../engine/activations/index.ts'

/** How an exported file computes one activation function. */
export interface PythonActivation {
  /** z = f(s) of a tensor `s`, as one Python expression. */
  readonly expression: string
  /** Why this spelling and not PyTorch's own function, as a Korean comment; empty where it is that. */
  readonly comment: string
}

/**
 * Every activation of the engine in PyTorch. The table is total: an activation without a line here
 * does not compile. Where PyTorch's own function is defined otherwise, or loses digits, the line is
 * the engine's definition as arithmetic, whose derivative autograd finds.
 */
export const pythonActivations: Readonly<Record<ActivationId, PythonActivation>> = {
  identity: { expression: 's', comment: '' },
  sigmoid: { expression: 'torch.sigmoid(s)', comment: '' },
  tanh: { expression: 'torch.tanh(s)', comment: '' },
  relu: { expression: 'torch.relu(s)', comment: '' },
  leakyRelu: { expression: 'F.leaky_relu(s, negative_slope=0.01)', comment: '' },
  elu: { expression: 'F.elu(s)', comment: '' },
  selu: { expression: 'F.selu(s)', comment: '' },
  gelu: {
    expression: '0.5 * s * torch.erfc(-s / math.sqrt(2))',
    comment: 'F.gelu와 같은 함수예요. 1 + erf 대신 erfc를 쓰면 s가 아주 작을 때도 자릿수가 남아요.',
  },
  geluTanh: {
    expression: 's * torch.sigmoid(1.5957691216057308 * s * (1 + 0.044715 * s * s))',
    comment:
      "F.gelu(s, approximate='tanh')와 같은 함수예요. (1 + tanh u)/2 = sigmoid(2u)라서 이렇게 써요.",
  },
  silu: { expression: 'F.silu(s)', comment: '' },
  mish: { expression: 'F.mish(s)', comment: '' },
  softplus: {
    expression: '-F.logsigmoid(-s)',
    comment: 'F.softplus는 20을 넘으면 s를 그대로 내요. 이 식은 끝까지 ln(1 + e^s)예요.',
  },
  softsign: { expression: 'F.softsign(s)', comment: '' },
  hardSigmoid: {
    expression: 'F.relu6(s + 3) / 6',
    comment: 'F.hardsigmoid의 기울기는 float32로 반올림한 1/6이라, 정의대로 풀어 써요.',
  },
}
