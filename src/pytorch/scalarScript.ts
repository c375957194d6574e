import type { ActivationId } from '../engine/activations/index.ts'
import type { ScalarLossId } from '../engine/scalar-graph/operationTex.ts'
import { pythonActivations } from './activations.ts'
import { pythonNumber } from './pythonNumber.ts'

/** One example of a small network of single numbers, walked through stop by stop. */
export interface ScalarExport {
  readonly labId: string
  readonly title: string
  readonly command: readonly string[]
  /** The stop of the last line. */
  readonly steps: number
  /** Inputs and target: quantities without a gradient. */
  readonly inputs: Readonly<Record<string, number>>
  readonly parameters: Readonly<Record<string, number>>
  readonly learningRate: number
  /** Units in the order in which they are computed. */
  readonly units: readonly ScalarUnit[]
  readonly loss: ScalarLossId
  /** Quantities found at each stop. */
  readonly stops: readonly (readonly string[])[]
}

/** s = Σ weight · input + bias, z = f(s), of the unit with this number (`s1`, `z1`). */
export interface ScalarUnit {
  readonly number: number
  readonly terms: readonly (readonly [weight: string, input: string])[]
  readonly bias: string
  readonly activation: ActivationId
}

const LOSSES: Readonly<Record<ScalarLossId, (output: string) => string>> = {
  halfSquaredError: (output) => `(${output} - t) ** 2 / 2`,
  binaryCrossEntropy: (output) => `F.binary_cross_entropy(${output}, t)`,
}

/**
 * One runnable Python file that goes through the example in PyTorch: forward, backward, one update.
 * It prints one JSON object a line with the names and numbers of `npm run simulate`, one line a
 * stop; the last line is stop `steps`. Pure.
 */
export function scalarScript(request: ScalarExport): string {
  const { labId, title, command, inputs, parameters, units, learningRate, stops } = request
  const steps = Math.min(request.steps, stops.length)
  const output = `z${units.at(-1)?.number ?? ''}`
  const nodes = units.flatMap(({ number }) => [`s${number}`, `z${number}`])
  const names = Object.keys(parameters)
  const lines = [
    `"""${title}: 화면의 계산을 PyTorch로 따라가요.`,
    '',
    '수도, 계산도 화면과 같아요. 모두 float64로 계산해요.',
    '단계마다 그때까지 알게 된 값을 JSON 한 줄로 찍어요. 이름과 값이 다음 명령과 같아요.',
    '',
    ...command.map((line) => `    ${line}`),
    '',
    '실행: python <이 파일>  (PyTorch 1.13 이상)',
    '"""',
    '',
    'import json',
    '',
    'import torch',
    ...(request.loss === 'binaryCrossEntropy' ? ['import torch.nn.functional as F'] : []),
    '',
    'torch.set_default_dtype(torch.float64)',
    '',
    `STEPS = ${steps}  # 마지막 단계`,
    '',
    '# 입력과 목푯값',
    ...Object.entries(inputs).map(([name, value]) => `${name} = ${tensor(value, '')}`),
    '',
    '# 매개변수: 미분할 수 있게 표시해 둬요.',
    ...Object.entries(parameters).map(
      ([name, value]) => `${name} = ${tensor(value, ', requires_grad=True')}`,
    ),
    `eta = ${pythonNumber(learningRate)}  # 학습률`,
    '',
    '',
    ...distinct(units.map(({ activation }) => activation)).flatMap((id) => [
      `def ${id}(s):`,
      `    return ${pythonActivations[id].expression}`,
      '',
      '',
    ]),
    '# 순전파: 가중합 s와 활성값 z',
    ...units.flatMap(({ number, terms, bias, activation }) => [
      `s${number} = ${terms.map(([weight, input]) => `${weight} * ${input}`).join(' + ')} + ${bias}`,
      `z${number} = ${activation}(s${number})`,
    ]),
    `C = ${LOSSES[request.loss](output)}`,
    '',
    '# 역전파: 중간값의 기울기도 남겨 두고, C에서 거꾸로 한 번에 구해요.',
    `for quantity in (${nodes.join(', ')}):`,
    '    quantity.retain_grad()',
    'C.backward()',
    '',
    'values = {',
    ...wrappedPairs([...Object.keys(inputs), ...names, ...nodes, 'C'], (name) => [name, name]),
    '    # C를 그 값으로 미분한 값',
    ...wrappedPairs([...names, ...nodes], (name) => [`d${name}`, `${name}.grad`]),
    '}',
    '',
    '# 활성화 함수의 도함수',
    ...units.flatMap(({ number, activation }) => [
      `s = s${number}.detach().requires_grad_()`,
      `values['d${number}'] = torch.autograd.grad(${activation}(s), s)[0]`,
    ]),
    '',
    '# 고치기: 기울기는 모두 고치기 전의 값으로 구했어요.',
    `for name, parameter in {${names.map((name) => `'${name}': ${name}`).join(', ')}}.items():`,
    "    values[name + 'new'] = parameter.detach() - eta * parameter.grad",
    '',
    '# 단계마다 알게 되는 값',
    'STOPS = [',
    ...stops.map((found) => `    [${found.map((name) => `'${name}'`).join(', ')}],`),
    ']',
    `given = [${[...Object.keys(inputs), ...names].map((name) => `'${name}'`).join(', ')}]`,
    'known = {name: float(values[name]) for name in given}',
    "known['eta'] = eta",
    'for step in range(STEPS + 1):',
    '    if step > 0:',
    '        known.update({name: float(values[name]) for name in STOPS[step - 1]})',
    `    print(json.dumps({'lab': '${labId}', 'step': step, 'values': known}))`,
    '',
  ]
  return lines.join('\n')
}

const tensor = (value: number, rest: string): string =>
  `torch.tensor(${Number.isInteger(value) ? `${value}.0` : pythonNumber(value)}${rest})`

function wrappedPairs(
  names: readonly string[],
  pairOf: (name: string) => readonly [string, string],
): readonly string[] {
  return names.map((name) => {
    const [key, value] = pairOf(name)
    return `    '${key}': ${value},`
  })
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}
