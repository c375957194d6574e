import { tex } from '../../formula/tex.ts'
import type { RichText } from '../Lab.ts'

const START: RichText = ['두 입력과 가중치, 편향이 출발을 기다려요']

const titles: Readonly<Record<string, RichText>> = {
  s3: ['입력에 가중치를 곱해 더하면 가중합 ', tex`s_3`, '이에요'],
  z3: ['양수면 그대로, 아니면 0을 내보내요'],
  C: ['출력이 목푯값과 다른 만큼 손실이 생겨요'],
  dz3: ['출력을 어느 쪽으로 고칠지 손실이 알려 줘요'],
  d3: ['켜져 있어서 도함수가 정확히 1이에요'],
  ds3: ['켜진 뉴런은 신호를 줄이지 않고 통과시켜요'],
  dw1: ['오차 신호에 ', tex`z_1`, '을 곱하면 ', tex`w_1`, '의 기울기예요'],
  dw2: ['같은 오차 신호를 ', tex`w_2`, '에도 그대로 써요'],
  db3: ['편향의 기울기는 오차 신호와 같아요'],
  update: ['기울기의 반대쪽으로 조금 움직여요'],
}

/** The same stops where s₃ ≤ 0: from the slope on, everything is exactly 0. */
const offTitles: Readonly<Record<string, RichText>> = {
  z3: [tex`s_3`, '이 0 이하라서 0을 내보내요'],
  d3: ['꺼져 있어서 도함수가 정확히 0이에요'],
  ds3: ['0을 곱하니 신호가 여기서 끊겨요'],
  dw1: [tex`w_1`, '의 기울기는 작은 것이 아니라 정확히 0이에요'],
  dw2: [tex`w_2`, '의 기울기도 정확히 0이에요'],
  db3: ['편향의 기울기도 정확히 0이에요'],
  update: ['기울기가 모두 0이라 아무것도 고쳐지지 않아요'],
}

export function titleOf(stop: string | null, off: boolean): RichText {
  if (stop === null) return START
  return (off ? offTitles[stop] : undefined) ?? titles[stop] ?? START
}

export const phases = [
  { name: '앞으로', stops: 3 },
  { name: '뒤로', stops: 6 },
  { name: '고치기', stops: 1 },
] as const
