import { tex } from '../../formula/tex.ts'
import type { RichText } from '../Lab.ts'

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

export function titleOf(stop: string | null): RichText {
  return (stop === null ? undefined : titles[stop]) ?? ['두 입력과 가중치, 편향이 출발을 기다려요']
}

export const phases = [
  { name: '앞으로', stops: 7 },
  { name: '뒤로', stops: 18 },
  { name: '고치기', stops: 1 },
] as const
