import { formatFixed } from '../../formula/formatNumber.ts'
import type { PredictionOutcome } from '../parts/PredictionQuiz.tsx'
import type { ProgramInstance } from '../parts/program/createProgramInstance.ts'
import { mended } from '../parts/program/outline.ts'
import { programNumbers, programTrainings } from '../parts/program/programNumbers.ts'

/** What Python says first of a program with both lines that stop it. */
function predictFirst(instance: ProgramInstance): PredictionOutcome {
  const { settings } = instance.getState()
  instance.choose({ ...mended(settings), name: true, dim: 'count', twice: true })
  const { raises } = programNumbers(instance.getState().settings).python
  const answers = ['AttributeError', 'IndexError']
  const index = answers.indexOf(raises?.type ?? '')
  return {
    right: index < 0 ? answers.length : index,
    value: `결과 ${raises?.type ?? '오류 없음'}`,
    sentence: '신경망을 만들다 멈춰서, 데이터를 넣는 줄에는 가지도 못했어요.',
  }
}

/** What `dim=n_output` does where there is a single output. */
function predictSingle(instance: ProgramInstance): PredictionOutcome {
  const { settings } = instance.getState()
  const change = { dim: 'count', twice: true, outputs: 1, input: 'batch' } as const
  instance.choose({ ...mended(settings), ...change })
  const { python, pass } = programNumbers(instance.getState().settings)
  const stops = python.raises !== null
  const allOne = pass.y.every((value) => value === 1)
  return {
    right: stops ? 0 : allOne ? 2 : 1,
    value: stops ? '결과 오류' : allOne ? '결과 모두 1.0' : '결과 서로 다름',
    sentence: 'Python은 모양만 인쇄했어요. 1이 마침 있는 축의 번호라서요.',
  }
}

/** How far a network with two softmaxes gets in the steps of the program. */
function predictTwice(instance: ProgramInstance): PredictionOutcome {
  const { settings } = instance.getState()
  instance.choose({ ...mended(settings), outputs: 3, twice: true })
  const now = instance.getState().settings
  const { written, mended: right } = programTrainings(now)
  const loss = written?.losses.at(-1) ?? NaN
  const rightLoss = right.losses.at(-1) ?? NaN
  const learns = (written?.accuracy ?? 0) > 0.8
  return {
    right: !learns ? 0 : loss - rightLoss > 0.1 ? 1 : 2,
    value: `결과 손실 ${formatFixed(loss, 3)}`,
    sentence: `고친 코드의 손실은 ${formatFixed(rightLoss, 3)}까지 내려갔어요.`,
  }
}

export const predictions: Readonly<
  Record<string, (instance: ProgramInstance) => PredictionOutcome>
> = { first: predictFirst, single: predictSingle, twice: predictTwice }
