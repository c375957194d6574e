import { noScripts, type Item, type Mark, type Operand, type Weight } from './formulaItems.ts'
import { ItemCursor } from './ItemCursor.ts'
import { attach, readRelations } from './relations.ts'
import { bracketed, distribution, normName, readInterval } from './bracketWords.ts'
import { QUANTITIES } from './letters.ts'
import { CONNECTIVES, joinWords } from './joinWords.ts'
import { fraction } from './readFraction.ts'

/** A whole row: clauses, commas and the author's words. */
export function readClauses(items: readonly Item[], condition: boolean): string {
  return new RowReader(new ItemCursor(items)).row(condition)
}

/** A row that should be one operand, with the weight it has beside others. */
export function readOperand(items: readonly Item[]): Operand {
  const [only] = items
  if (items.length === 1 && only?.kind === 'operand') return only
  const cursor = new ItemCursor(items)
  const sum = new RowReader(cursor).sum()
  if (cursor.peek() === undefined) return sum
  return { text: readClauses(items, false), weight: 'composite' }
}

/**
 * The grammar of a row. Its parts call each other (a bracket holds sums, a factor may be a bracket),
 * so they stand in one class; every method takes the items that belong to it and moves on.
 */
class RowReader {
  private readonly cursor: ItemCursor

  constructor(cursor: ItemCursor) {
    this.cursor = cursor
  }

  /** Clauses joined by commas or by the words between them. */
  row(condition: boolean): string {
    let text = ''
    let asCondition = condition
    for (;;) {
      const item = this.cursor.peek()
      if (item === undefined || item.kind === 'close' || this.closesBar(item)) return text.trim()
      if (item.kind === 'comma') {
        this.cursor.take()
        text = `${text.replace(/[,\s]+$/, '')}, `
      } else if (item.kind === 'words' && !this.wordsAreOperand()) {
        this.cursor.take()
        const lead = /^\s*(if|for|when|where|otherwise|and|or)\s*$/i.exec(item.text)?.[1]
        asCondition = condition || /^(?:if|for|when|where)$/i.test(lead ?? '')
        text = joinWords(
          text,
          lead === undefined ? item.text : (CONNECTIVES[lead.toLowerCase()] ?? ''),
        )
      } else {
        text += this.clause(asCondition)
        asCondition = condition
      }
    }
  }

  private clause(condition: boolean): string {
    const sides: string[] = []
    const relations: string[] = []
    for (;;) {
      const item = this.cursor.peek()
      sides.push(item === undefined || item.kind === 'relation' ? '' : this.sum().text)
      const next = this.cursor.peek()
      if (next?.kind !== 'relation') break
      this.cursor.take()
      relations.push(next.name)
    }
    return readRelations(sides, relations, condition)
  }

  /** Terms with + and − between them. */
  sum(): Operand {
    let { text, weight } = this.signedTerm()
    for (;;) {
      const item = this.cursor.peek()
      if (item?.kind !== 'operator' || !SUM_SIGNS.has(item.name)) return { text, weight }
      this.cursor.take()
      text = `${text} ${item.text} ${this.signedTerm().text}`
      weight = 'composite'
    }
  }

  private signedTerm(): Operand {
    const item = this.cursor.peek()
    if (item?.kind !== 'operator' || !(item.name in SIGNS)) return this.term()
    this.cursor.take()
    const term = this.term()
    return { ...term, text: `${SIGNS[item.name] ?? ''} ${term.text}` }
  }

  /** Factors with an operator or nothing between them. */
  private term(): Operand {
    const first = this.cursor.peek()
    let { text, weight } = this.factor()
    let lastWeight = weight
    for (;;) {
      const item = this.cursor.peek()
      if (item?.kind === 'operator' && !SUM_SIGNS.has(item.name)) {
        this.cursor.take()
        const next = this.cursor.peek()
        const right = this.signedFactor()
        // 1/4 between numbers is a fraction.
        const numbers = item.name === '/' && isNumber(first) && isNumber(next) && weight === 'unit'
        if (numbers) {
          ;({ text, weight } = fraction({ text, weight }, right))
        } else {
          text = `${text} ${item.text} ${right.text}`
          weight = 'composite'
        }
        lastWeight = numbers ? weight : right.weight
      } else if (item !== undefined && this.startsFactor(item)) {
        const right = this.factor()
        const unclear = lastWeight === 'phrase' || right.weight === 'phrase'
        const glue = unclear ? ' 곱하기 ' : AFTER_NUMBERS.has(right.text) ? '' : ' '
        text = `${text}${glue}${right.text}`
        weight = 'composite'
        lastWeight = right.weight
      } else return { text, weight }
    }
  }

  private signedFactor(): Operand {
    const item = this.cursor.peek()
    if (item?.kind !== 'operator' || !(item.name in SIGNS)) return this.factor()
    this.cursor.take()
    const factor = this.factor()
    return { ...factor, text: `${SIGNS[item.name] ?? ''} ${factor.text}` }
  }

  private factor(): Operand {
    const item = this.cursor.peek()
    if (item === undefined || !this.belongsToFactor(item)) return { text: '', weight: 'unit' }
    this.cursor.take()
    switch (item.kind) {
      case 'operand':
        return item.takesArgument && this.opensRound() ? this.application(item.text) : item
      case 'function': {
        const compares = item.extreme !== undefined && this.opens()
        return compares ? this.extreme(item.extreme, item.text) : this.application(item.text)
      }
      case 'big': {
        const next = this.cursor.peek()
        const body = next && this.startsFactor(next) ? this.term().text : ''
        return { text: item.read(body).trim(), weight: 'phrase' }
      }
      case 'open':
        return this.group(item.mark)
      case 'bar':
        return this.barred(item.mark)
      default:
        // Words of the author, or a lone sign as in f(·).
        return { text: item.text === '곱하기' ? '점' : item.text.trim(), weight: 'unit' }
    }
  }

  private belongsToFactor(
    item: Item,
  ): item is Exclude<Item, { kind: 'comma' | 'close' | 'relation' }> {
    return !['comma', 'close', 'relation'].includes(item.kind) && !this.closesBar(item)
  }

  /** `f(s)` “f s”; with operators inside “f 괄호 열고 … 괄호 닫고”; `\log y` “로그 y”. */
  private application(name: string): Operand {
    const next = this.cursor.peek()
    if (next?.kind === 'open' && next.mark === 'round') {
      this.cursor.take()
      const { parts, weights, scripts } = this.list()
      const known = distribution(name, parts)
      if (known !== null) return scripts({ text: known, weight: 'phrase' })
      const simple = parts.length === 1 && weights[0] === 'unit'
      if (simple && QUANTITIES.has(name)) {
        return scripts({ text: `${attach(parts[0] as string, '의')} ${name}`, weight: 'phrase' })
      }
      const argument = simple ? (parts[0] as string) : bracketed('round', parts)
      return scripts({ text: `${name} ${argument}`, weight: 'unit' })
    }
    if (next === undefined || !this.startsFactor(next) || next.kind === 'open') {
      return { text: name, weight: 'unit' }
    }
    const argument = this.factor()
    return { text: `${name} ${argument.text}`, weight: argument.weight }
  }

  /** `\max(0, s)` → “0과 s 가운데 큰 값”. */
  private extreme(size: '큰' | '작은', name: string): Operand {
    this.cursor.take()
    const { parts, scripts } = this.list()
    if (parts.some((part) => OPERATOR_WORDS.test(part))) {
      return scripts({ text: `${name} ${bracketed('round', parts)}`, weight: 'unit' })
    }
    const [first = '', second = ''] = parts
    const among = parts.length === 2 ? `${attach(first, '과/와')} ${second}` : parts.join(', ')
    const most = parts.length === 2 ? '' : '가장 '
    return scripts({ text: `${among} 가운데 ${most}${size} 값`, weight: 'phrase' })
  }

  private group(mark: Mark): Operand {
    const before = this.cursor.peek(-2)
    const { parts, scripts, close } = this.list()
    const inSet = before?.kind === 'relation' && before.name === '\\in'
    const interval = parts.length === 2 ? readInterval(mark, close, parts, inSet) : null
    if (interval !== null) return scripts({ text: interval, weight: 'phrase' })
    return scripts({ text: bracketed(mark, parts), weight: 'unit' })
  }

  /** What stands between brackets, up to and with the closing one. */
  private list(): {
    parts: readonly string[]
    weights: readonly Weight[]
    scripts: typeof noScripts
    close: Mark | undefined
  } {
    const parts: string[] = []
    const weights: Weight[] = []
    for (;;) {
      const item = this.cursor.peek()
      if (item === undefined || item.kind === 'close' || this.closesBar(item)) {
        if (item?.kind === 'close') this.cursor.take()
        const closing = item?.kind === 'close' ? item : undefined
        return { parts, weights, scripts: closing?.scripts ?? noScripts, close: closing?.mark }
      }
      if (item.kind === 'comma') this.cursor.take()
      else {
        const operand = this.sum()
        const next = this.cursor.peek()
        const ends =
          next === undefined ||
          next.kind === 'comma' ||
          next.kind === 'close' ||
          this.closesBar(next)
        const rest = ends ? '' : this.restOfClause(operand.text)
        parts.push(rest === '' ? operand.text : rest)
        weights.push(rest === '' ? operand.weight : 'composite')
      }
    }
  }

  /** A clause inside brackets whose first side has been read: `P(y \mid x)`. */
  private restOfClause(first: string): string {
    const sides = [first]
    const relations: string[] = []
    for (let item = this.cursor.peek(); item?.kind === 'relation'; item = this.cursor.peek()) {
      this.cursor.take()
      relations.push(item.name)
      sides.push(this.sum().text)
    }
    if (relations.length > 0) return readRelations(sides, relations, false)
    const words = this.cursor.take()
    return joinWords(first, words?.kind === 'words' ? words.text : '')
  }

  private barred(mark: 'abs' | 'norm'): Operand {
    this.cursor.bars.push(mark)
    const inner = this.sum()
    this.cursor.bars.pop()
    const close = this.cursor.take()
    const scripts = close?.kind === 'bar' ? close.scripts : noScripts
    // The index belongs to the name: ‖W‖_F is the 프로베니우스 노름 of W.
    const plain = mark === 'abs' ? '절댓값' : '노름'
    const scripted = scripts({ text: plain, weight: 'unit' }).text
    const [name, rest] = normName(scripted, plain)
    const text =
      inner.weight === 'unit'
        ? `${attach(inner.text, '의')} ${name}`
        : `${name} 열고 ${inner.text} ${plain} 닫고`
    return { text: text + rest, weight: 'unit' }
  }

  private closesBar(item: Item): boolean {
    return item.kind === 'bar' && this.cursor.bars.at(-1) === item.mark
  }

  private startsFactor(item: Item): boolean {
    switch (item.kind) {
      case 'operand':
      case 'function':
      case 'big':
      case 'open':
        return true
      case 'bar':
        return !this.closesBar(item)
      default:
        return false
    }
  }

  private opens(): boolean {
    return this.cursor.peek()?.kind === 'open'
  }

  private opensRound(): boolean {
    const next = this.cursor.peek()
    return next?.kind === 'open' && next.mark === 'round'
  }

  /** “손실 = …”: words that begin a clause and are followed by a sign stand for a quantity. */
  private wordsAreOperand(): boolean {
    const before = this.cursor.peek(-1)
    const after = this.cursor.peek(1)
    const starts = before === undefined || before.kind === 'comma' || before.kind === 'open'
    const goesOn = after?.kind === 'relation' || after?.kind === 'operator'
    return starts && goesOn
  }
}

/** An argument with these in it needs its brackets said. */
const OPERATOR_WORDS = /더하기|빼기|곱하기|나누기|닫고|가운데/

/** Written and said without a space: 99퍼센트. */
const AFTER_NUMBERS = new Set(['퍼센트', '도', '팩토리얼'])

const SUM_SIGNS = new Set(['+', '-', '\\pm', '\\mp'])
const SIGNS: Readonly<Record<string, string>> = {
  '+': '플러스',
  '-': '마이너스',
  '\\pm': '플러스마이너스',
  '\\mp': '마이너스플러스',
}

function isNumber(item: Item | undefined): boolean {
  return item?.kind === 'operand' && item.number === true
}
