import { numberList, textList } from '../../store/settingConstructors.ts'
import { isAllowedWord } from '../../store/settingValues.ts'
import type { NumberListSetting, TextListSetting } from '../../store/settingsTable.ts'

/** Classes to tell apart: one score a class, and their names. */
export interface ClassList {
  readonly logits: readonly number[]
  /** Names from the first class on; classes without one take the next of `NAMES`. */
  readonly names: readonly string[]
}

export const FEWEST_CLASSES = 2
export const MOST_CLASSES = 10
const LONGEST_NAME = 10
const NAMES = '고양이 강아지 토끼 참새 여우 고래 나비 사슴 거북 다람쥐'.split(' ')

/** Settings that describe classes, with the scores they open with and the size of a score. */
export function classSettings(
  logits: readonly number[],
  limit: number,
): { readonly logits: NumberListSetting; readonly names: TextListSetting } {
  return {
    logits: numberList({
      label: '점수',
      default: logits,
      minimum: -limit,
      maximum: limit,
      minimumCount: FEWEST_CLASSES,
      maximumCount: MOST_CLASSES,
    }),
    names: textList({
      label: '클래스 이름',
      default: NAMES.slice(0, logits.length),
      minimumCount: 1,
      maximumCount: MOST_CLASSES,
      maximumLength: LONGEST_NAME,
    }),
  }
}

/** One name for every score. */
export function namesOf({ logits, names }: ClassList): readonly string[] {
  const used = names.slice(0, logits.length)
  const free = NAMES.filter((name) => !used.includes(name))
  return [...used, ...free.slice(0, logits.length - used.length)]
}

export function withScore(list: ClassList, index: number, score: number): ClassList {
  return { ...list, logits: list.logits.map((old, at) => (at === index ? score : old)) }
}

export function withName(list: ClassList, index: number, name: string): ClassList {
  const names = namesOf(list).map((old, at) => (at === index ? name : old))
  return { logits: list.logits, names }
}

/** One class more, with the score 0. */
export function withClass(list: ClassList): ClassList {
  if (list.logits.length >= MOST_CLASSES) return list
  const logits = [...list.logits, 0]
  return { logits, names: namesOf({ logits, names: namesOf(list) }) }
}

export function withoutClass(list: ClassList, index: number): ClassList {
  if (list.logits.length <= FEWEST_CLASSES) return list
  return {
    logits: list.logits.filter((_, at) => at !== index),
    names: namesOf(list).filter((_, at) => at !== index),
  }
}

/** Why a class cannot have this name, or null. */
export function nameProblem(list: ClassList, index: number, name: string): string | null {
  const example = `‘${NAMES[index] ?? ''}’처럼 적어 보세요.`
  if (name === '') return `클래스의 이름이 비어 있어요. ${example}`
  if (namesOf(list).some((other, at) => at !== index && other === name)) {
    return `‘${name}’ 클래스가 이미 있어요. 다른 이름을 적어 보세요.`
  }
  if (name.includes(',')) {
    return `이름에는 쉼표를 쓸 수 없어요. 링크에서 이름을 나누는 데 쓰기 때문이에요. ${example}`
  }
  if (Array.from(name).length > LONGEST_NAME) {
    return `이름은 ${LONGEST_NAME}자까지 쓸 수 있어요. ${example}`
  }
  const setting = { maximumLength: LONGEST_NAME }
  return isAllowedWord(setting, name) ? null : `이름에는 보이는 글자만 쓸 수 있어요. ${example}`
}
