import { formatFixed } from '../../../formula/formatNumber.ts'
import { withJosa } from '../../../formula/josa.ts'
import type { ProgramSettings } from './outline.ts'
import type { MistakeKind, Problem } from './problems.ts'
import type { ProgramNumbers, ProgramTrainings } from './programNumbers.ts'

export const KIND_NAMES: Readonly<Record<MistakeKind, string>> = {
  error: '오류',
  warning: '경고',
  silent: '오류 없음',
  harmless: '탈 없음',
}

/** When Python meets a mistake. */
export const STAGE_NAMES: Readonly<Record<Problem['stage'], string>> = {
  parse: '파일을 읽을 때',
  'Net(...)': '신경망을 만들 때',
  'net(x)': '데이터를 넣을 때',
  'net.softmax(...)': '확률을 구할 때',
  'loss.backward()': '기울기를 구할 때',
  'print(y)': '확률을 구할 때',
  loss: '손실을 구할 때',
  'optimizer.step()': '매개변수를 고칠 때',
}

/** Step, counted from 0, at which gradients that add up are compared. */
export const COMPARED_STEP = 2

/** What is wrong and how to mend it, with the numbers of this very program. */
export function problemSentence(
  { id, kind }: Problem,
  settings: ProgramSettings,
  numbers: ProgramNumbers,
  trainings: () => ProgramTrainings,
): string {
  switch (id) {
    case 'prompt':
      return '주피터 노트북이 칸 앞에 보여 주는 표시예요. 코드가 아니니 지워요.'
    case 'name':
      return '이름의 끝 글자도 대문자예요. ReLU로 고쳐요.'
    case 'dim':
      return dimSentence(kind, settings, numbers)
    case 'inplace':
      return kind === 'error'
        ? 'sigmoid는 뒤로 갈 때 자기 출력을 다시 쓰는데, relu가 그 값을 제자리에서 바꾸었어요. inplace=True를 빼요.'
        : `relu가 s를 제자리에서 바꾸어 s의 음수 ${numbers.negative}개가 0이 돼요. 여기서는 뒤로 갈 때 s가 필요 없어 탈이 없어요.`
    case 'twice': {
      const floor = formatFixed(numbers.floor, 4)
      return settings.outputs === 1
        ? 'CrossEntropyLoss 안에 소프트맥스가 이미 있어요. 클래스가 하나면 손실은 늘 0이에요.'
        : `CrossEntropyLoss 안에 소프트맥스가 이미 있어요. 두 번 거치면 손실이 ${floor} 아래로 내려가지 못해요. 로짓을 그대로 내보내요.`
    }
    case 'accumulate': {
      const { written, mended } = trainings()
      const rule = 'backward()는 기울기를 새로 쓰지 않고 더해요.'
      if (written === null) return `${rule} 걸음마다 zero_grad()로 지워요.`
      const size = formatFixed(written.norms[COMPARED_STEP] ?? NaN, 3)
      const right = formatFixed(mended.norms[COMPARED_STEP] ?? NaN, 3)
      return `${rule} ${COMPARED_STEP + 1}번째 걸음의 기울기 크기가 ${size}, 고친 코드에서는 ${right}. 걸음마다 지워요.`
    }
  }
}

function dimSentence(
  kind: MistakeKind,
  settings: ProgramSettings,
  { python, rowSums }: ProgramNumbers,
): string {
  const { dim, outputs } = settings
  if (kind === 'error') {
    return dim === 'count'
      ? 'dim에는 클래스의 개수가 아니라 축의 번호를 적어요. 마지막 축은 dim=-1이에요.'
      : '이 텐서에는 1번 축이 없어요. 마지막 축을 가리키게 dim=-1로 고쳐요.'
  }
  if (kind === 'warning') {
    const guess = python.axis === null ? '' : ` 이번에는 ${python.axis}번 축이에요.`
    return `축을 적지 않으면 PyTorch가 짐작해요.${guess} dim=-1로 고쳐요.`
  }
  if (kind === 'harmless') {
    return '지금 모양에서는 마침 마지막 축이라 값이 맞아요. 모양이 바뀌면 달라지니 dim=-1로 고쳐요.'
  }
  if (outputs === 1 && dim === 'count') {
    return '오류는 없지만 출력이 하나뿐이라 확률이 모두 1.0이에요. 1은 클래스의 개수가 아니라 1번 축으로 읽혀요.'
  }
  const sum = formatFixed(rowSums?.[0] ?? NaN, 3)
  return rowSums === null
    ? '오류는 없지만 다른 축을 따라 더해야 1이 돼요. dim=-1로 고쳐요.'
    : `오류는 없지만 ${python.axis ?? 0}번 축을 따라 더해야 1이에요. 첫 데이터의 확률은 모두 더해도 ${withJosa(sum, '이에요/예요')}. dim=-1로 고쳐요.`
}

/** The finding of the figure, by the first mistake that is left. */
export function programTitle(first: Problem | undefined): string {
  if (first === undefined) return '코드 한 줄이 층 하나를 만들고, forward의 한 줄이 그 층을 지나요'
  const line = `${first.line + 1}번째 줄`
  const stage = STAGE_NAMES[first.stage]
  if (first.kind === 'error') return `Python은 ${stage} ${line}에서 멈춰요`
  if (first.kind === 'warning') return `Python은 멈추지 않고 경고만 해요: ${line}`
  if (first.kind === 'silent')
    return `${line} 때문에 수가 달라지지만 Python은 아무 말도 하지 않아요`
  return `${line}은 지금은 탈이 없어요`
}
