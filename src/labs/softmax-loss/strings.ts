import { tex } from '../../formula/tex.ts'
import type { RichText } from '../Lab.ts'
import { backwardStops, forwardStops } from './lab.ts'
import type { StopKind, WalkPlace } from './walk.ts'

const titles: Readonly<Record<StopKind, (name: string) => RichText>> = {
  e: (name) => [`${name}의 점수를 지수로 바꾸어요`],
  S: () => ['지수를 모두 더해요'],
  y: (name) => [`합으로 나누면 ${name}의 확률이에요`],
  C: () => ['정답의 확률이 낮을수록 손실이 커요'],
  dyc: () => ['손실이 정답의 확률에게 고칠 방향을 알려 줘요'],
  j: (name) => [`${name}의 점수를 건드리면 정답의 확률이 이만큼 움직여요`],
  p: (name) => [`둘을 곱하면 ${name} 점수의 기울기예요`],
  da: (name) => [`약분하고 나면 ${name}에는 `, tex`y_k - t_k`, '만 남아요'],
  update: () => ['기울기의 반대쪽으로 가면 정답의 점수는 오르고 나머지는 내려가요'],
}

/** What one learns at a stop; the finished way back has the chapter's own sentence. */
export function titleOf({ kind, row }: WalkPlace, names: readonly string[]): RichText {
  if (kind === null) return ['점수와 정답이 출발을 기다려요']
  if (kind === 'da' && row === names.length - 1) {
    return ['긴 곱셈이 모두 약분되고, 기울기는 확률에서 정답을 뺀 값이 돼요']
  }
  return titles[kind](names[row] ?? '')
}

/** Title while two softmaxes are compared. */
export const doubleTitle: RichText = ['소프트맥스를 두 번 거치면 손실도 기울기도 달라져요']

export function phasesOf(classes: number) {
  return [
    { name: '앞으로', stops: forwardStops(classes) },
    { name: '뒤로', stops: backwardStops(classes) },
    { name: '고치기', stops: 1 },
  ] as const
}
