import { activations } from '../engine/activations/index.ts'
import type { ActivationId } from '../engine/activations/index.ts'
import type { LossId } from '../engine/losses/index.ts'
import type { RunSettings } from '../training/TrainingConfiguration.ts'
import { pythonLosses } from './losses.ts'
import { pythonNumber } from './pythonNumber.ts'
import { snakeCase } from './snakeCase.ts'

/** What is measured of the whole training set at a step, as `simulateTraining` measures it. */
export function measureSource({ loss }: RunSettings, used: readonly ActivationId[]): string {
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

export function testSource({ loss }: RunSettings): string {
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
