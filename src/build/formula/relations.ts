import { josa, type Josa } from '../../formula/josa.ts'

/** `a … b` as a clause; `subject` is 은/는 in a statement and 이/가 in a condition. */
interface Relation {
  /** Statement, ends in a noun so that a particle may follow. */
  readonly says: (left: string, right: string, subject: '은/는' | '이/가') => string
  /** Condition that ends in 때; default: the statement + 일 때. */
  readonly when?: (left: string, right: string) => string
  /** For a < m < b: the half that stands before 이하, 미만, … */
  readonly bound?: {
    readonly direction: 'up' | 'down'
    readonly left: string
    readonly right: string
  }
}

const is = (left: string, right: string, subject: '은/는' | '이/가', rest: string) =>
  `${attach(left, subject)} ${right}${rest}`

const RELATIONS: Readonly<Record<string, Relation>> = {
  '=': { says: (left, right, subject) => is(left, right, subject, '') },
  '\\ne': {
    says: (left, right, subject) => `${attach(left, subject)} ${attach(right, '이/가')} 아닌 값`,
    when: (left, right) => `${attach(left, '이/가')} ${attach(right, '이/가')} 아닐 때`,
  },
  '<': {
    says: (left, right, subject) => is(left, right, subject, ' 미만'),
    bound: { direction: 'up', left: '초과', right: '미만' },
  },
  '\\leq': {
    says: (left, right, subject) => is(left, right, subject, ' 이하'),
    bound: { direction: 'up', left: '이상', right: '이하' },
  },
  '>': {
    says: (left, right, subject) => is(left, right, subject, ' 초과'),
    bound: { direction: 'down', left: '미만', right: '초과' },
  },
  '\\geq': {
    says: (left, right, subject) => is(left, right, subject, ' 이상'),
    bound: { direction: 'down', left: '이하', right: '이상' },
  },
  '\\ll': { says: (left, right, subject) => is(left, right, subject, '보다 훨씬 작은 값') },
  '\\gg': { says: (left, right, subject) => is(left, right, subject, '보다 훨씬 큰 값') },
  '\\approx': { says: (left, right, subject) => `${attach(left, subject)} 약 ${right}` },
  '\\equiv': { says: (left, right, subject) => `${attach(left, subject)} 항상 ${right}` },
  '\\propto': { says: (left, right, subject) => is(left, right, subject, '에 비례하는 값') },
  '\\in': { says: (left, right, subject) => is(left, right, subject, '의 원소') },
  '\\subset': { says: (left, right, subject) => is(left, right, subject, '의 부분집합') },
  '\\sim': {
    says: (left, right) => `${attach(left, '이/가')} 따르는 분포는 ${right}`,
    when: (left, right) => `${attach(left, '이/가')} ${attach(right, '을/를')} 따를 때`,
  },
  '\\to': {
    says: (left, right) =>
      right.endsWith('무한대')
        ? `${attach(left, '이/가')} ${right}로 감`
        : `${left}에서 ${attach(right, '으로/로')}`,
    when: (left, right) => `${attach(left, '이/가')} ${attach(right, '으로/로')} 갈 때`,
  },
  '\\gets': { says: (left, right) => `${left}의 새 값은 ${right}` },
  '\\Rightarrow': { says: (left, right) => `${attach(left, '이면/면')} ${right}` },
  '\\Leftrightarrow': {
    says: (left, right) => `${attach(left, '과/와')} ${attach(right, '은/는')} 같은 뜻`,
  },
  '\\mid': { says: (left, right) => `${right}일 때의 ${left}` },
}

const ALIASES: Readonly<Record<string, string>> = {
  '\\neq': '\\ne',
  '\\le': '\\leq',
  '\\leqslant': '\\leq',
  '\\ge': '\\geq',
  '\\geqslant': '\\geq',
  '\\lt': '<',
  '\\gt': '>',
  '\\simeq': '\\approx',
  '\\cong': '\\approx',
  '\\subseteq': '\\subset',
  '\\rightarrow': '\\to',
  '\\longrightarrow': '\\to',
  '\\mapsto': '\\to',
  '\\leftarrow': '\\gets',
  '\\longleftarrow': '\\gets',
  '\\implies': '\\Rightarrow',
  '\\Longrightarrow': '\\Rightarrow',
  '\\iff': '\\Leftrightarrow',
  '\\Longleftrightarrow': '\\Leftrightarrow',
  '\\coloneqq': '=',
  ':=': '=',
  '\\triangleq': '=',
}

export function relationName(tex: string): string | undefined {
  const name = ALIASES[tex] ?? tex
  return name in RELATIONS ? name : undefined
}

/**
 * `a = b = c` → “a는 b, 이것은 c”; `0 < x ≤ 1` → “x는 0 초과 1 이하”. With `condition` the subject
 * takes 이/가 and the clause ends in 때.
 */
export function readRelations(
  sides: readonly string[],
  relations: readonly string[],
  condition: boolean,
): string {
  const range = readRange(sides, relations, condition ? '이/가' : '은/는')
  if (range !== null) return condition ? `${range}일 때` : range
  let text = sides[0] ?? ''
  relations.forEach((name, index) => {
    const relation = RELATIONS[name] as Relation
    const right = sides[index + 1] ?? ''
    if (index > 0 && name === '\\to') {
      text = `${text}, ${relation.says(sides[index] ?? '', right, '은/는')}`
    } else if (index > 0 || text === '') {
      const continued = relation.says('이것', right, '은/는')
      text = text === '' ? continued : `${text}, ${continued}`
    } else if (condition && relations.length === 1) {
      text = relation.when?.(text, right) ?? `${relation.says(text, right, '이/가')}일 때`
    } else text = relation.says(text, right, condition ? '이/가' : '은/는')
  })
  return text
}

function readRange(
  sides: readonly string[],
  relations: readonly string[],
  subject: '은/는' | '이/가',
): string | null {
  const [first, second] = relations.map((name) => RELATIONS[name]?.bound)
  if (relations.length !== 2 || !first || !second || first.direction !== second.direction)
    return null
  const [low, middle, high] = sides as [string, string, string]
  return `${attach(middle, subject)} ${low} ${first.left} ${high} ${second.right}`
}

/** Adds a particle; a text that ends in “괄호 닫고” needs a noun first. */
export function attach(text: string, particle: Josa | '의' | '에' | '인' | '이고'): string {
  const noun = text.endsWith('닫고') ? `${text} 전체` : text
  return noun + (isVariable(particle) ? josa(noun, particle) : particle)
}

function isVariable(particle: string): particle is Josa {
  return particle.includes('/')
}
