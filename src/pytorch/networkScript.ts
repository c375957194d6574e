import { hiddenLayersOf } from '../training/hiddenLayersOf.ts'
import { pointData } from '../training/pointData.ts'
import type { DataSource } from '../training/TrainingData.ts'
import { dataNames, dataSetOf, dataSets, dataSource } from './dataSets.ts'
import type { DataSet } from './dataSets.ts'
import { activationSource, initializerSource, lossSource } from './functionSources.ts'
import { measureSource, testSource } from './measureSource.ts'
import type { NetworkExport } from './NetworkExport.ts'
import { batchOrderSource, generatorSource } from './randomSource.ts'
import { settingsSource } from './settingsSource.ts'
import { netSource, trainSource } from './trainSource.ts'

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

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}
