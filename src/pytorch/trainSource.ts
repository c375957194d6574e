import { pythonLosses } from './losses.ts'
import type { NamedNetwork } from './NetworkExport.ts'
import { pythonOptimizer } from './optimizers.ts'

/** The network: pre-activations and activations stay readable. */
export const netSource = `class Net(torch.nn.Module):
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

/** One network from its first weights to the last step. */
export function trainSource(networks: readonly NamedNetwork[], hasTest: boolean): string {
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
