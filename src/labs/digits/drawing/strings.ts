import type { DrawingState } from '../../../engine/images/drawingState.ts'
import type { ImageProblem } from '../../../engine/images/inkOfImage.ts'
import type { PreprocessedDigit } from '../../../engine/images/preprocessDigit.ts'
import { formatFixed, formatProbability } from '../../../formula/formatNumber.ts'
import { withJosa } from '../../../formula/josa.ts'
import { isUnsure, SURE_FROM } from './readDrawing.ts'
import type { Reading } from './readDrawing.ts'

/** What one learns from this drawing: the title of the figure. */
export function titleOf(reading: Reading, step: number): string {
  const [first, second] = reading.order
  if (first === undefined) return '가중치가 너무 커져 확률을 계산할 수 없어요'
  const answer = withJosa(String(first), '이라고/라고')
  if (reading.state === 'blank') {
    return `빈 판에도 망은 ${answer} 답해요`
  }
  if (step === 0) return '아직 배우지 않은 망의 답이에요'
  if (second !== undefined && isUnsure(reading)) {
    return `망이 ${withJosa(String(first), '과/와')} ${second} 사이에서 망설여요`
  }
  return `망은 이 그림을 ${answer} 읽었어요`
}

/** The answer in one line, with the rule by which the network is not sure. */
export function verdictOf(reading: Reading): string {
  const [first, second] = reading.order
  if (first === undefined) return '확률을 계산할 수 없어요.'
  const text = (digit: number): string => probabilityText(reading.pass.probabilities[digit] ?? NaN)
  if (second !== undefined && isUnsure(reading)) {
    return `${first}일 수도, ${second}일 수도 있어요. 두 확률(${text(first)}, ${text(second)})의 차이가 ${SURE_FROM}보다 작아요.`
  }
  return `${withJosa(String(first), '이에요/예요')}. 확률 ${text(first)}.`
}

/** What a reader should know about the drawing, or null. */
export function stateText(state: DrawingState): string | null {
  return STATES[state]
}

const STATES: Readonly<Record<DrawingState, string | null>> = {
  blank: '판이 비어 있어요. 망은 0만 64개를 받아요.',
  dot: '점 하나뿐이라 크게 늘리면 덩어리가 돼요. 숫자를 더 크게 써 보세요.',
  full: '판이 거의 다 칠해져 숫자의 모양이 남지 않았어요. 지우고 가운데에 다시 써 보세요.',
  flat: '높이보다 너비가 훨씬 커서 위아래로 늘어나요. 숫자 하나만 세로로 길게 써 보세요.',
  thin: '획이 아주 가늘어서 두 번 굵게 했어요.',
  thick: '획이 아주 굵어서 두 번 가늘게 했어요. 구멍이 막혔으면 더 크게 써 보세요.',
  usual: null,
}

/** What each step of preprocessing did. */
export function stepNotes(digit: PreprocessedDigit): readonly [string, string, string, string] {
  const { bounds, evened, straightened } = digit
  if (bounds === null) return ['잉크가 없어요', '그대로', '그대로', '모두 0']
  return [
    '높이 32칸에 맞춰요',
    evened.rounds === 0
      ? '그대로'
      : `${Math.abs(evened.rounds)}번 ${evened.rounds > 0 ? '굵게' : '가늘게'}`,
    straightened.slant === 0
      ? '그대로'
      : `한 줄에 ${formatFixed(Math.abs(straightened.slant), 2)}칸씩 밀어요`,
    '0부터 16까지',
  ]
}

/** The way of preprocessing in one sentence, for those who do not see it. */
export function stepsLabel(digit: PreprocessedDigit): string {
  const rows = Array.from({ length: 8 }, (_, row) =>
    Array.from(digit.counts.subarray(row * 8, row * 8 + 8)).join(' '),
  )
  return `쓴 그림을 네 단계로 다듬어 8×8칸의 수로 만들어요. 위에서부터 ${rows.join(', ')}.`
}

/** The table of ten digits in one sentence. */
export function scoresLabel(reading: Reading, step: number): string {
  const listed = reading.order
    .slice(0, 3)
    .map((digit) => `${digit} ${probabilityText(reading.pass.probabilities[digit] ?? NaN)}`)
  return `${titleOf(reading, step)}. 확률이 큰 숫자부터 ${listed.join(', ')}.`
}

export function probabilityText(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  return value === 0 ? '0' : formatProbability(value)
}

export function scoreText(value: number): string {
  return Number.isNaN(value) ? 'NaN' : formatFixed(value, 1)
}

/** Why a picture could not be taken, and what works; what stood on the pad stays. */
export const IMAGE_PROBLEMS: Readonly<Record<ImageProblem, string>> = {
  transparent:
    '그림이 모두 투명해서 글씨를 찾지 못했어요. 배경과 다른 색으로 숫자를 쓴 그림을 넣어 보세요. 판은 그대로예요.',
  plain:
    '그림이 거의 한 가지 색이라 글씨를 찾지 못했어요. 종이와 글씨의 밝기가 많이 다른 그림을 넣어 보세요. 판은 그대로예요.',
  busy: '글씨와 배경을 나누지 못했어요. 빈 종이에 숫자 하나만 쓴 그림을 넣어 보세요. 판은 그대로예요.',
}

export const FILE_PROBLEMS = {
  empty: '파일이 비어 있어요. 내용이 있는 PNG나 JPEG 파일을 골라 보세요. 판은 그대로예요.',
  kind: '그림 파일이 아니에요. PNG나 JPEG, WebP 파일을 넣어 보세요. 판은 그대로예요.',
  large:
    '그림이 너무 커요. 20MB, 4,000만 화소까지 읽어요. 숫자가 있는 곳만 잘라 넣어 보세요. 판은 그대로예요.',
  corrupt:
    '그림을 열지 못했어요. 파일이 깨졌거나 브라우저가 모르는 형식이에요. PNG나 JPEG로 다시 저장해 넣어 보세요. 판은 그대로예요.',
  nothing: '붙여 넣은 것에 그림이 없어요. 그림을 복사한 뒤 다시 붙여 넣어 보세요. 판은 그대로예요.',
} as const
