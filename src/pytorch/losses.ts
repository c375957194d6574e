import type { LossId } from '../engine/losses/index.ts'

/** How an exported file computes the loss of a batch. */
export interface PythonLoss {
  /** Lines of a function of `s` (pre-activations of the output layer) and `t` that end in a return. */
  readonly lines: readonly string[]
  /** What `t` holds: a number per output [samples, 1], or the index of a class [samples]. */
  readonly targets: 'numbers' | 'classes'
}

const numbers = (...lines: readonly string[]): PythonLoss => ({ lines, targets: 'numbers' })
const classes = (...lines: readonly string[]): PythonLoss => ({ lines, targets: 'classes' })

/**
 * Every loss of the engine, reduced exactly as there. The table is total: a loss without a line here
 * does not compile.
 */
export const pythonLosses: Readonly<Record<LossId, PythonLoss>> = {
  halfSquaredErrorSum: numbers(
    '# PyTorch에는 ½이 붙은 제곱 오차가 없어서 그대로 써요.',
    'z = torch.sigmoid(s)',
    'return ((z - t) ** 2).sum() / 2',
  ),
  halfSquaredErrorBatchMean: numbers(
    '# PyTorch에는 ½이 붙은 제곱 오차가 없어서 그대로 써요.',
    'z = torch.sigmoid(s)',
    'return ((z - t) ** 2).sum() / (2 * len(t))',
  ),
  meanSquaredError: numbers('return F.mse_loss(torch.sigmoid(s), t)'),
  binaryCrossEntropy: numbers(
    '# 값은 확률 z에서 재요(BCELoss처럼 로그를 -100에서 잘라요). 기울기는 sigmoid와 약분된',
    '# z - t로 흘려요. BCELoss는 z가 0이나 1로 반올림되면 기울기를 0으로 만들어요.',
    'value = F.binary_cross_entropy(torch.sigmoid(s.detach()), t)',
    'path = F.binary_cross_entropy_with_logits(s, t)',
    'return value + (path - path.detach())',
  ),
  binaryCrossEntropyWithLogits: numbers('return F.binary_cross_entropy_with_logits(s, t)'),
  softmaxCrossEntropy: classes(
    '# softmax는 cross_entropy 안에 있어요. 로짓을 그대로 넘겨요.',
    'return F.cross_entropy(s, t)',
  ),
  softmaxCrossEntropySum: classes(
    '# softmax는 cross_entropy 안에 있어요. 로짓을 그대로 넘겨요.',
    "return F.cross_entropy(s, t, reduction='sum')",
  ),
}
