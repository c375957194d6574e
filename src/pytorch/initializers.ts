import type { InitializerId } from '../engine/initializers/index.ts'

/** How an exported file draws the first weights of one layer. */
export interface PythonInitializer {
  /** Distribution in one Korean comment. */
  readonly comment: string
  /** Python lines that leave `weights` (a list of rows) and `biases`, drawn in the engine's order. */
  readonly lines: readonly string[]
}

const rows = (value: string): string =>
  `weights = [[${value} for _ in range(inputs)] for _ in range(outputs)]`
const NO_BIAS = 'biases = [0.0] * outputs'

function normal(distribution: string, deviation: string): PythonInitializer {
  return {
    comment: `가중치 ${distribution}, 편향 0`,
    lines: [`deviation = ${deviation}`, rows('deviation * random.normal()'), NO_BIAS],
  }
}

function uniform(distribution: string, bound: string): PythonInitializer {
  return {
    comment: `가중치 ${distribution}, 편향 0`,
    lines: [`bound = ${bound}`, rows('bound * (2 * random.uniform() - 1)'), NO_BIAS],
  }
}

/**
 * Every initializer of the engine. The table is total: an initializer without a line here does not
 * compile. The numbers come from the engine's own generator, so they are the same bits.
 */
export const pythonInitializers: Readonly<Record<InitializerId, PythonInitializer>> = {
  zeros: {
    comment: '가중치와 편향 모두 0',
    lines: [rows('0.0'), NO_BIAS],
  },
  uniformHalf: uniform('U(-0.5, 0.5)', '0.5'),
  normal: normal('N(0, scale²)', 'scale'),
  lecunUniform: uniform('U(±√(3/inputs))', 'math.sqrt(3 / inputs)'),
  lecunNormal: normal('N(0, 1/inputs)', 'math.sqrt(1 / inputs)'),
  xavierUniform: uniform('U(±√(6/(inputs + outputs)))', 'math.sqrt(6 / (inputs + outputs))'),
  xavierNormal: normal('N(0, 2/(inputs + outputs))', 'math.sqrt(2 / (inputs + outputs))'),
  heUniform: uniform('U(±√(6/inputs))', 'math.sqrt(6 / inputs)'),
  heNormal: normal('N(0, 2/inputs)', 'math.sqrt(2 / inputs)'),
  pytorchDefault: {
    comment: 'torch.nn.Linear의 기본값: 가중치와 편향 모두 U(±1/√inputs)',
    lines: [
      'bound = 1 / math.sqrt(inputs)',
      rows('bound * (2 * random.uniform() - 1)'),
      'biases = [bound * (2 * random.uniform() - 1) for _ in range(outputs)]',
    ],
  },
}
