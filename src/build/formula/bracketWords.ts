import type { Mark } from './formulaItems.ts'
import { attach } from './relations.ts'

export function bracketed(mark: Mark, parts: readonly string[]): string {
  const list = parts.join(', ')
  switch (mark) {
    case 'curly':
      return `원소가 ${attach(list, '인')} 집합`
    case 'floor':
      return `${attach(list, '의')} 내림`
    case 'ceil':
      return `${attach(list, '의')} 올림`
    default:
      return `${BRACKETS[mark] ?? '괄호'} 열고 ${list} ${BRACKETS[mark] ?? '괄호'} 닫고`
  }
}

const BRACKETS: Partial<Record<Mark, string>> = {
  round: '괄호',
  square: '대괄호',
  angle: '꺾쇠괄호',
}

/** `[0, 1]` “닫힌구간 0, 1”; `(0, 1)` is an interval only after ∈; `[0, 1)` “0 이상 1 미만인 구간”. */
export function readInterval(
  open: Mark,
  close: Mark | undefined,
  [from = '', to = '']: readonly string[],
  inSet: boolean,
): string | null {
  const ends = `${open} ${close ?? ''}`
  if (ends === 'square square') return `닫힌구간 ${from}, ${to}`
  if (ends === 'round round') return inSet ? `열린구간 ${from}, ${to}` : null
  if (ends === 'square round') return `${from} 이상 ${to} 미만인 구간`
  return ends === 'round square' ? `${from} 초과 ${to} 이하인 구간` : null
}

/** “노름 F 제곱” → 프로베니우스 노름 + 제곱; “노름 2” → 2노름. */
export function normName(scripted: string, plain: string): readonly [name: string, rest: string] {
  const index = /^노름 (F|\d+|무한대)(?= |$)/.exec(scripted)
  if (!index) return [plain, scripted.slice(plain.length)]
  const name = index[1] === 'F' ? '프로베니우스 노름' : `${index[1] ?? ''}노름`
  return [name, scripted.slice(index[0].length)]
}

/** `\mathcal{N}(0, 1)` → “평균 0, 분산 1인 정규분포”. */
export function distribution(
  name: string,
  [first, second, ...more]: readonly string[],
): string | null {
  if (first === undefined || second === undefined || more.length > 0) return null
  if (name === '정규분포') return `평균 ${first}, 분산 ${attach(second, '인')} 정규분포`
  return name === '균등분포' ? `${first}부터 ${second}까지의 균등분포` : null
}
