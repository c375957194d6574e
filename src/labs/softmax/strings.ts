import type { RichText } from '../Lab.ts'
import type { SoftmaxReading, SoftmaxSettings } from './lab.ts'

/** What one learns from the numbers on screen: the title of the figure. */
export function titleOf({ temperature }: SoftmaxSettings, reading: SoftmaxReading): RichText {
  const { exponentials, sum, probabilities } = reading
  if (exponentials.includes(Infinity)) {
    return ['지수가 너무 커서 컴퓨터가 담지 못하고, 확률을 계산할 수 없어요']
  }
  if (sum === Infinity) return ['지수는 담았지만 합이 넘쳐서, 확률이 모두 0이 됐어요']
  if (probabilities.some(Number.isNaN)) {
    return ['지수가 너무 작아 모두 0이 되었고, 0을 0으로 나눌 수 없어요']
  }
  if (temperature <= 0.3) return ['온도가 낮으면 가장 높은 점수가 확률을 거의 다 가져가요']
  if (temperature >= 5) return ['온도가 높으면 점수가 달라도 확률은 서로 비슷해져요']
  return ['점수를 지수로 바꾸어 그 합으로 나누면, 모두 더해 1인 확률이 돼요']
}
