import { activations } from '../engine/activations/index.ts'
import type { ActivationId } from '../engine/activations/index.ts'
import type { InitializerId } from '../engine/initializers/index.ts'
import type { LossId } from '../engine/losses/index.ts'
import { hiddenLayersOf } from '../training/hiddenLayersOf.ts'
import { outputUnits } from '../training/outputUnits.ts'
import { pointData } from '../training/pointData.ts'
import type { DataSource, TrainingData } from '../training/TrainingData.ts'
import type { ParameterEdit, RunSettings } from '../training/TrainingConfiguration.ts'
import { pythonActivations } from './activations.ts'
import { pythonInitializers } from './initializers.ts'
import { pythonLosses } from './losses.ts'
import type { NamedNetwork, NetworkExport } from './NetworkExport.ts'
import { pythonOptimizer } from './optimizers.ts'
import { imagesSource, pythonData } from './pythonData.ts'
import { pythonNumber } from './pythonNumber.ts'
import { batchOrderSource, generatorSource } from './randomSource.ts'
import { wrapped } from './wrapped.ts'

/**
 * One runnable Python file that trains these networks in PyTorch: same architecture, first weights,
 * data, order of batches and optimizer, in float64. It prints one JSON object a line with the names
 * and numbers of `npm run simulate`; the last line is step `steps`. Works with PyTorch 1.13 and later.
 *
 * What is the same by which means: weights and the order of batches are drawn again by the engine's
 * generator, transcribed to Python; the data are literals. All three are the same bits. PyTorch adds
 * in an order of its own, so printed numbers agree up to rounding.
 *
 * Pure. Networks of one file share loss and optimizer, and only a softmax loss knows more than two
 * classes; throws a RangeError where it is otherwise.
 */
export function networkScript(request: NetworkExport, dataOf: DataSource = pointData): string {
  const { networks } = request
  const first = networks[0]
  if (first === undefined) throw new RangeError('no network to export')
  const { loss, optimizer } = first.settings
  if (networks.some(({ settings }) => settings.loss !== loss || settings.optimizer !== optimizer)) {
    throw new RangeError('networks of one file share loss and optimizer')
  }
  const sets = dataSets(networks, dataOf)
  const used = distinct(networks.flatMap(({ settings }) => hiddenLayersOf(settings).activations))
  const hasTest = sets.some(({ data }) => data.testSamples > 0)
  const parts: readonly string[] = [
    header(request, sets),
    'import json\nimport math\n\nimport torch\nimport torch.nn.functional as F\n\ntorch.set_default_dtype(torch.float64)\ntorch.set_num_threads(1)  # 작은 행렬은 코어 하나가 더 빨라요.\n',
    used.map(activationSource).join('\n\n'),
    distinct(networks.map(({ settings }) => settings.initializer))
      .map(initializerSource)
      .join('\n\n'),
    lossSource(first.settings),
    settingsSource(request, sets),
    netSource,
    measureSource(first.settings, used),
    ...(hasTest ? [testSource(first.settings)] : []),
    trainSource(networks, hasTest),
    mainSource(request, sets),
    generatorSource,
    batchOrderSource,
    ...sets.map(dataSource),
    "if __name__ == '__main__':\n    main()\n",
  ]
  return parts.join('\n\n')
}

interface DataSet {
  /** Name of the Python constant. */
  readonly name: string
  readonly key: string
  readonly data: TrainingData
  /** Units of the output layer. */
  readonly outputs: number
}

/** Networks with equal data share one constant. */
function dataSets(networks: readonly NamedNetwork[], dataOf: DataSource): readonly DataSet[] {
  const sets: DataSet[] = []
  for (const { settings } of networks) {
    const key = dataKey(settings)
    if (sets.some((set) => set.key === key)) continue
    const data = dataOf(settings)
    const outputs = outputUnits(settings.loss, data.classes)
    if (pythonLosses[settings.loss].targets === 'numbers' && outputs > 1) {
      throw new RangeError(`no file for ${settings.loss} of ${outputs} classes`)
    }
    sets.push({
      name: sets.length === 0 ? 'DATA' : `DATA_${sets.length + 1}`,
      key,
      data,
      outputs,
    })
  }
  return sets
}

/** Training and test part, each a pair of rows and classes. */
function dataSource({ name, data }: DataSet): string {
  const { samples, testSamples, inputs } = data
  const training = `${name} = ${pythonData(data, 0, samples)}\n`
  if (testSamples === 0) return training
  return `${imagesSource(inputs)}\n\n${training}\n${name}_TEST = ${pythonData(data, samples, testSamples)}\n`
}

function dataKey({ dataset, seed, images, samples, noise }: RunSettings): string {
  return JSON.stringify([dataset, seed, images, samples, noise])
}

const dataSetOf = (settings: RunSettings, sets: readonly DataSet[]): DataSet =>
  sets.find(({ key }) => key === dataKey(settings)) as DataSet

function header(request: NetworkExport, sets: readonly DataSet[]): string {
  const { title, command, notes = [] } = request
  const samples = distinct(sets.map(({ data }) => `${data.samples}개`)).join(', ')
  const edits = request.networks.some(({ settings }) => (settings.edits ?? []).length > 0)
  const lines = [
    `${title}: 화면의 신경망을 PyTorch로 학습해요.`,
    '',
    '구조, 처음 가중치, 데이터, 배치 순서, 옵티마이저가 화면과 같아요. 모두 float64로 계산해요.',
    '걸음마다 JSON 한 줄을 찍어요. 학습 데이터 전체에서 잰 손실, 정확도, 층마다의 기울기예요.',
    ...(command === null
      ? []
      : ['이름과 값이 다음 명령과 같아요.', '', ...command.map((line) => `    ${line}`)]),
    '',
    '실행: python <이 파일>  (PyTorch 1.13 이상)',
    '',
    '- 처음 가중치: 실험실의 정수 난수 생성기를 옮겨 적어 다시 뽑아요. 비트까지 같아요.',
    '- 배치 순서: 같은 생성기로 섞어요. 비트까지 같아요.',
    `- 데이터 ${samples}: 파일 끝에 그대로 담았어요. 비트까지 같아요.`,
    ...(edits ? ['- 손으로 바꾼 매개변수: 설정의 edits에 담았어요.'] : []),
    '- PyTorch는 더하는 차례가 달라, 찍힌 수의 끝자리 몇 개는 다를 수 있어요.',
    ...notes.map((note) => `- ${note}`),
  ]
  return `"""${lines.join('\n')}\n"""`
}

function activationSource(id: ActivationId): string {
  const { expression, comment } = pythonActivations[id]
  return [
    `def ${snakeCase(id)}(s):`,
    ...(comment === '' ? [] : [`    # ${comment}`]),
    `    return ${expression}`,
    '',
  ].join('\n')
}

function initializerSource(id: InitializerId): string {
  const { comment, lines } = pythonInitializers[id]
  return [
    `def ${initializerName(id)}(random, inputs, outputs, scale):`,
    `    """${comment}"""`,
    ...lines.map((line) => `    ${line}`),
    '    return weights, biases',
    '',
  ].join('\n')
}

/** `normal` alone would hide what it does. */
const initializerName = (id: InitializerId): string => `draw_${snakeCase(id)}`

function lossSource({ loss, penalty }: RunSettings): string {
  const { lines } = pythonLosses[loss]
  const source = [
    'def loss_of(s, t):',
    '    """출력층의 가중합 s와 정답 t에서 손실 C를 구해요."""',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n')
  if (penalty === undefined) return source
  const rate = pythonNumber(penalty.rate)
  const term =
    penalty.kind === 'l2'
      ? `${rate} / 2 * sum((layer.weight ** 2).sum() for layer in net.layers)`
      : `${rate} * sum(layer.weight.abs().sum() for layer in net.layers)`
  return `${source}\n\ndef penalty_of(net):\n    """고칠 때만 손실에 더하는 벌점(${penalty.kind.toUpperCase()}). 편향은 빼요."""\n    return ${term}\n`
}

/** Every network's settings as keyword arguments of `train`. */
function settingsSource(
  { networks, grouping, steps }: NetworkExport,
  sets: readonly DataSet[],
): string {
  const head = `STEPS = ${steps}  # 마지막 걸음\nPRINT_EVERY = 1  # 이만큼 걸을 때마다 한 줄을 찍어요.\n`
  const dictionary = ({ settings }: NamedNetwork, indent: string): string =>
    [
      'dict(',
      ...argumentsOf(settings, sets).map((line) => `${indent}    ${line}`),
      `${indent})`,
    ].join('\n')
  if (grouping === null) return `${head}NETWORK = ${dictionary(networks[0] as NamedNetwork, '')}\n`
  const entries = networks.map(
    (network) => `    '${network.name}': ${dictionary(network, '    ')},`,
  )
  return `${head}NETWORKS = {\n${entries.join('\n')}\n}\n`
}

function argumentsOf(settings: RunSettings, sets: readonly DataSet[]): readonly string[] {
  const { widths, activations: functions } = hiddenLayersOf(settings)
  const set = dataSetOf(settings, sets)
  const { edits = [], initialBias = 0 } = settings
  return [
    `widths=${concatenated([`[${set.data.inputs}]`, repeated(widths.map(String)), `[${set.outputs}]`])},  # 입력, 은닉층마다, 출력`,
    `activations=${repeated(functions.map(snakeCase))},  # 은닉층마다`,
    `initialize=${initializerName(settings.initializer)},`,
    ...(settings.initializer === 'normal'
      ? [`scale=${pythonNumber(settings.weightScale)},  # 가중치를 뽑을 σ`]
      : []),
    ...(initialBias === 0
      ? []
      : [`hidden_bias=${pythonNumber(initialBias)},  # 은닉층의 처음 편향에 더할 값`]),
    `learning_rate=${pythonNumber(settings.learningRate)},`,
    `batch=${settings.batchSize},`,
    `seed=${settings.seed},`,
    ...(edits.length === 0 ? [] : editLines(edits)),
  ]
}

/** (step, layer, output, input or None for the bias, value) */
function editLines(edits: readonly ParameterEdit[]): readonly string[] {
  const entries = edits.map(
    ({ step, layer, output, input, value }) =>
      `(${step}, ${layer}, ${output}, ${input ?? 'None'}, ${pythonNumber(value)})`,
  )
  return [
    '# (걸음, 층, 뉴런, 입력(편향이면 None), 값). 그만큼 걸은 뒤에 이 값으로 바꿔요.',
    'edits=[',
    ...wrapped(entries, 90).map((line) => `    ${line}`),
    '],',
  ]
}

const netSource = `class Net(torch.nn.Module):
    """은닉층마다 가중합 s = z @ W.T + b와 활성값 z = f(s)를 남겨, 층마다 기울기를 볼 수 있어요."""

    def __init__(self, widths, activations):
        super().__init__()
        self.layers = torch.nn.ModuleList(
            torch.nn.Linear(inputs, outputs) for inputs, outputs in zip(widths, widths[1:])
        )
        self.activations = activations

    def forward(self, x):
        self.s, self.z = [], []
        z = x
        for layer, activation in zip(self.layers, self.activations):
            s = layer(z)
            z = activation(s)
            self.s.append(s)
            self.z.append(z)
        s = self.layers[-1](z)  # 출력층: 여기서 나온 s를 손실에 넘겨요.
        self.s.append(s)
        return s
`

function measureSource({ loss }: RunSettings, used: readonly ActivationId[]): string {
  const saturation = used.map((id) => {
    const { below, above } = activations[id].saturation
    const end = (limit: number | null, sign: string): string =>
      limit === null ? `${sign}math.inf` : limit === 0 ? '0' : `${sign}${pythonNumber(limit)}`
    return `    ${snakeCase(id)}: (${end(below, '-')}, ${end(above, '')}),`
  })
  return `# 활성화 함수마다 포화 구간이 시작되는 s(아래, 위). 그 밖에서는 기울기가 가장 큰 값의 1%보다 작아요.
SATURATION = {
${saturation.join('\n')}
}


def number(tensor):
    """JSON에는 nan과 inf가 없어서 null로 적어요."""
    value = float(tensor)
    return value if math.isfinite(value) else None


def norm(gradient):
    """크기 ‖g‖. 먼저 가장 큰 값으로 나누면, 아주 작은 기울기도 제곱할 때 0이 되지 않아요."""
    largest = gradient.abs().max()
    if not 0 < largest < math.inf:
        return largest
    return largest * (gradient / largest).pow(2).sum().sqrt()


def measure(net, x, t):
    """학습 데이터 전체에서 재기만 하고, 매개변수는 고치지 않아요."""
    net.zero_grad()
    s = net(x)
    for tensor in net.s + net.z:
        tensor.retain_grad()
    loss = loss_of(s, t)
    loss.backward()
    right = ${rightSource(loss)}
    layers = []
    for index, layer in enumerate(net.layers):
        record = {
            'layer': index + 1,
            'weightGradientNorm': number(norm(layer.weight.grad)),  # ‖∂C/∂W‖
            'errorSignalNorm': number(norm(net.s[index].grad)),  # ‖∂C/∂s‖
        }
        record.update(hidden_record(net, index) if index < len(net.z) else OUTPUT_RECORD)
        layers.append(record)
    return {
        'loss': number(loss.detach()),
        'accuracy': number(right.double().mean()),
        'layers': layers,
    }


def hidden_record(net, index):
    """오차 신호가 이 층으로 오며 곱해진 두 배율과, 포화되거나 꺼진 뉴런"""
    activation = net.activations[index]
    s = net.s[index].detach().requires_grad_()
    slope = torch.autograd.grad(activation(s).sum(), s)[0]
    arrived = norm(net.z[index].grad)
    below, above = SATURATION[activation]
    return {
        'weightFactor': number(arrived / norm(net.s[index + 1].grad)),
        'derivativeFactor': number(norm(net.s[index].grad) / arrived),
        'saturatedShare': number(((s < below) | (s > above)).double().mean()),
        'offShare': number((slope == 0).double().mean()),
        'deadUnits': int((slope == 0).all(dim=0).sum()),
    }


OUTPUT_RECORD = {
    'weightFactor': None,
    'derivativeFactor': None,
    'saturatedShare': 0,
    'offShare': 0,
    'deadUnits': 0,
}
`
}

function testSource({ loss }: RunSettings): string {
  return `def measure_test(net, x, t):
    """학습에 쓰지 않은 데이터에서 잰 손실과 정확도"""
    with torch.no_grad():
        s = net(x)
        right = ${rightSource(loss)}
        return {
            'testLoss': number(loss_of(s, t)),
            'testAccuracy': number(right.double().mean()),
        }
`
}

/** Which samples are on the right side. */
function rightSource(loss: LossId): string {
  return pythonLosses[loss].targets === 'classes'
    ? 'torch.softmax(s, dim=1).argmax(dim=1) == t'
    : '(torch.sigmoid(s) >= 0.5) == (t >= 0.5)'
}

function trainSource(networks: readonly NamedNetwork[], hasTest: boolean): string {
  const { loss, optimizer } = (networks[0] as NamedNetwork).settings
  const hasEdits = networks.some(({ settings }) => (settings.edits ?? []).length > 0)
  const hasPenalty = networks.some(({ settings }) => settings.penalty !== undefined)
  const parameters = [
    `data, ${hasTest ? 'test, ' : ''}widths, activations, initialize, learning_rate, batch, seed,`,
    `scale=1, hidden_bias=0,${hasEdits ? ' edits=(),' : ''}`,
  ]
  const isClasses = pythonLosses[loss].targets === 'classes'
  return `def tensors(data):
    """입력 x와 정답 t"""
    rows, classes = data
    x = torch.tensor(rows, dtype=torch.float64)
${
  isClasses
    ? '    return x, torch.tensor(classes)  # 정답의 번호'
    : '    return x, torch.tensor(classes, dtype=torch.float64).reshape(-1, 1)  # 0 또는 1'
}


def train(
${parameters.map((line) => `    ${line}`).join('\n')}
):
    """걸음마다 잰 것을 하나씩 내놓아요."""
    x, t = tensors(data)
${hasTest ? '    x_test, t_test = tensors(test)\n' : ''}    net = Net(widths, activations)
    random = Random(seed, 1)
    with torch.no_grad():
        for index, layer in enumerate(net.layers):
            weights, biases = initialize(random, layer.in_features, layer.out_features, scale)
            layer.weight.copy_(torch.tensor(weights))
            layer.bias.copy_(torch.tensor(biases))
            if index < len(net.layers) - 1:
                layer.bias += hidden_bias
    optimizer = ${pythonOptimizer(optimizer)}
    order = batch_order(len(x), batch, seed)

    for step in range(STEPS + 1):
${
  hasEdits
    ? `        with torch.no_grad():
            for at, index, output, source, value in edits:
                if at == step and source is None:
                    net.layers[index].bias[output] = value
                elif at == step:
                    net.layers[index].weight[output, source] = value
`
    : ''
}        if step % PRINT_EVERY == 0 or step == STEPS:
            record = ${hasTest ? '{**measure(net, x, t), **measure_test(net, x_test, t_test)}' : 'measure(net, x, t)'}
            if record['loss'] is None:
                yield {'step': step, 'divergedAt': step, **record}
                return
            yield {'step': step, **record}
        chosen = next(order)
        optimizer.zero_grad()
        loss = loss_of(net(x[chosen]), t[chosen])
        ${hasPenalty ? '(loss + penalty_of(net)).backward()' : 'loss.backward()'}
        optimizer.step()
`
}

/** Names of the constants a network trains on and is tested with. */
function dataNames({ name, data }: DataSet): string {
  return data.testSamples === 0 ? name : `${name}, ${name}_TEST`
}

function mainSource(
  { labId, networks, grouping }: NetworkExport,
  sets: readonly DataSet[],
): string {
  if (grouping === null) {
    return `def main():
    for record in train(${sets.map(dataNames).join('')}, **NETWORK):
        print(json.dumps({'lab': '${labId}', **record}))
`
  }
  const { list, name: key } = grouping
  const runs = networks.map(
    ({ name, settings }) =>
      `        '${name}': train(${dataNames(dataSetOf(settings, sets))}, **NETWORKS['${name}']),`,
  )
  return `def main():
    """망들을 나란히 학습해요."""
    runs = {
${runs.join('\n')}
    }
    for records in zip(*runs.values()):
        ${list} = [{'${key}': name, **record} for name, record in zip(runs, records)]
        print(json.dumps({'lab': '${labId}', 'step': records[0]['step'], '${list}': ${list}}))
`
}

/** `['16', '16']` as `[16] * 2`. */
function repeated(items: readonly string[]): string {
  const [first] = items
  const isUniform = items.length > 1 && items.every((item) => item === first)
  return isUniform ? `[${first ?? ''}] * ${items.length}` : `[${items.join(', ')}]`
}

const concatenated = (lists: readonly string[]): string =>
  lists.filter((list) => list !== '[]').join(' + ')

function snakeCase(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}
