import { tex } from '../../formula/tex.ts'
import type { RichText } from '../Lab.ts'

const START: RichText = ['두 입력과 가중치, 편향이 출발을 기다려요']

/** What one learns at a stop: the title of the figure there. */
const titles: Readonly<Record<string, RichText>> = {
  s1: ['첫째 은닉 뉴런이 입력에 가중치를 곱해 더해요'],
  z1: [tex`s_1`, '이 활성화 함수를 지나 ', tex`z_1`, '이 돼요'],
  s2: ['둘째 은닉 뉴런도 같은 일을 해요'],
  z2: [tex`s_2`, '가 활성화 함수를 지나 ', tex`z_2`, '가 돼요'],
  s3: ['두 활성값이 출력 뉴런에서 만나요'],
  z3: [tex`s_3`, '이 활성화 함수를 지나 출력 ', tex`z_3`, '이 돼요'],
  C: ['출력이 목푯값과 다른 만큼 손실이 생겨요'],
  dz3: ['출력을 어느 쪽으로 고칠지 손실이 알려 줘요'],
  d3: ['출력 뉴런의 도함수는 앞에서 구한 값으로 얻어요'],
  ds3: ['두 값을 곱하면 ', tex`s_3`, '의 오차 신호예요'],
  dw1: ['오차 신호에 ', tex`z_1`, '을 곱하면 ', tex`w_1`, '의 기울기예요'],
  dw2: ['같은 오차 신호를 ', tex`w_2`, '에도 그대로 써요'],
  db3: ['편향의 기울기는 오차 신호와 같아요'],
  dz1: [tex`s_3`, '의 신호가 ', tex`w_1`, '을 거슬러 ', tex`z_1`, '에 닿아요'],
  d1: ['첫째 은닉 뉴런의 도함수를 구해요'],
  ds1: [tex`s_3`, '의 신호가 ', tex`w_1`, '을 거슬러 ', tex`s_1`, '에 닿아요'],
  dw11: [tex`s_1`, '의 신호에 ', tex`x_1`, '을 곱하면 ', tex`w_{11}`, '의 기울기예요'],
  dw21: [tex`s_1`, '의 신호를 ', tex`w_{21}`, '에도 그대로 써요'],
  db1: [tex`b_1`, '의 기울기는 ', tex`s_1`, '의 신호와 같아요'],
  dz2: [tex`s_3`, '의 신호를 다시 꺼내 ', tex`w_2`, '로 거슬러 보내요'],
  d2: ['둘째 은닉 뉴런의 도함수를 구해요'],
  ds2: [tex`s_3`, '의 신호가 ', tex`w_2`, '를 거슬러 ', tex`s_2`, '에 닿아요'],
  dw12: [tex`s_2`, '의 신호에 ', tex`x_1`, '을 곱하면 ', tex`w_{12}`, '의 기울기예요'],
  dw22: [tex`s_2`, '의 신호를 ', tex`w_{22}`, '에도 그대로 써요'],
  db2: [tex`b_2`, '의 기울기는 ', tex`s_2`, '의 신호와 같아요'],
  update: ['기울기를 모두 구한 뒤에 한꺼번에 고쳐요'],
}

/** The same stops where what is found is exactly 0: nothing is sent on, nothing is learned. */
const zeroTitles: Readonly<Record<string, RichText>> = {
  C: ['출력이 목푯값과 같아서 손실이 정확히 0이에요'],
  dz3: ['손실의 도함수가 정확히 0이라 돌려보낼 신호가 없어요'],
  d3: ['출력 뉴런의 도함수가 정확히 0이에요'],
  ds3: [tex`s_3`, '의 오차 신호가 0이라 아래로 보낼 것이 없어요'],
  dw1: [tex`w_1`, '의 기울기가 정확히 0이에요'],
  dw2: [tex`w_2`, '의 기울기도 정확히 0이에요'],
  db3: ['편향의 기울기도 정확히 0이에요'],
  dz1: [tex`z_1`, '에 닿는 신호가 정확히 0이에요'],
  d1: ['첫째 은닉 뉴런의 도함수가 정확히 0이에요'],
  ds1: [tex`s_1`, '에 닿는 신호가 정확히 0이에요'],
  dw11: [tex`w_{11}`, '의 기울기가 정확히 0이에요'],
  dw21: [tex`w_{21}`, '의 기울기가 정확히 0이에요'],
  db1: [tex`b_1`, '의 기울기가 정확히 0이에요'],
  dz2: [tex`z_2`, '에 닿는 신호가 정확히 0이에요'],
  d2: ['둘째 은닉 뉴런의 도함수가 정확히 0이에요'],
  ds2: [tex`s_2`, '에 닿는 신호가 정확히 0이에요'],
  dw12: [tex`w_{12}`, '의 기울기가 정확히 0이에요'],
  dw22: [tex`w_{22}`, '의 기울기가 정확히 0이에요'],
  db2: [tex`b_2`, '의 기울기가 정확히 0이에요'],
  update: ['기울기가 모두 0이라 아무것도 배우지 않아요'],
}

/** A ReLU that is off for this example, at its z and its slope. */
const offTitles: Readonly<Record<string, RichText>> = {
  z1: [tex`s_1`, '이 0 이하라서 첫째 뉴런이 0을 내보내요'],
  d1: ['첫째 은닉 뉴런은 꺼져 있어서 도함수가 0이에요'],
  z2: [tex`s_2`, '가 0 이하라서 둘째 뉴런이 0을 내보내요'],
  d2: ['둘째 은닉 뉴런은 꺼져 있어서 도함수가 0이에요'],
  z3: [tex`s_3`, '이 0 이하라서 출력이 0이에요'],
  d3: ['출력 뉴런은 꺼져 있어서 도함수가 0이에요'],
}

export interface TitleState {
  readonly stop: string | null
  /** The value found at the stop is exactly 0; at the update, every gradient is. */
  readonly isZero: boolean
  /** The unit of the stop is a ReLU that is off. */
  readonly isOff: boolean
}

export function titleOf({ stop, isZero, isOff }: TitleState): RichText {
  if (stop === null) return START
  const zero = isZero ? zeroTitles[stop] : undefined
  return (isOff ? offTitles[stop] : undefined) ?? zero ?? titles[stop] ?? START
}

export const phases = [
  { name: '앞으로', stops: 7 },
  { name: '뒤로', stops: 18 },
  { name: '고치기', stops: 1 },
] as const
