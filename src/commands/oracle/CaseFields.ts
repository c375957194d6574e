import { decodeNumbers, type NumberTree } from './NumberTree.ts'
import { OracleProblem } from './OracleProblem.ts'

/**
 * A JSON object that knows which of its fields have been read, so that nothing is skipped in
 * silence: a field nobody asked for is one the engine does not know.
 */
export class CaseFields {
  readonly #record: Readonly<Record<string, unknown>>
  readonly #name: string
  readonly #read = new Set<string>()
  readonly #children: CaseFields[] = []

  constructor(value: unknown, name: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new OracleProblem(`${name}: 이름과 값의 묶음({…})이 있어야 해요.`)
    }
    this.#record = value as Readonly<Record<string, unknown>>
    this.#name = name
  }

  names(): readonly string[] {
    return Object.keys(this.#record)
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#record, name)
  }

  /** Remarks for people: known, and without influence on the numbers. */
  remarks(...names: readonly string[]): void {
    for (const name of names) this.#read.add(name)
  }

  /** Fields of this object that nobody has read yet. */
  unread(): readonly string[] {
    return this.names().filter((name) => !this.#read.has(name))
  }

  /** The same with the objects inside, by their full names. */
  unreadInside(): readonly string[] {
    const own = this.unread().map((name) => this.#full(name))
    return [...own, ...this.#children.flatMap((child) => child.unreadInside())]
  }

  text(name: string): string {
    const value = this.#take(name)
    if (typeof value !== 'string') throw this.#wrong(name, '글자여야 해요')
    return value
  }

  number(name: string): number {
    const value = this.numbers(name)
    if (typeof value !== 'number') throw this.#wrong(name, '수 하나여야 해요')
    return value
  }

  /** A whole number, at least `minimum`. */
  integer(name: string, minimum: number): number {
    const value = this.number(name)
    if (!Number.isInteger(value) || value < minimum) {
      throw this.#wrong(name, `${minimum} 이상의 정수여야 해요`)
    }
    return value
  }

  flag(name: string): boolean {
    const value = this.#take(name)
    if (typeof value !== 'boolean') throw this.#wrong(name, 'true나 false여야 해요')
    return value
  }

  numbers(name: string): NumberTree {
    return decodeNumbers(this.#take(name), this.#full(name))
  }

  /** A list of numbers or of lists of numbers. */
  list(name: string): readonly NumberTree[] {
    const value = this.numbers(name)
    if (typeof value === 'number') throw this.#wrong(name, '목록이어야 해요')
    return value
  }

  fields(name: string): CaseFields {
    return this.#child(this.#take(name), this.#full(name))
  }

  fieldsList(name: string): readonly CaseFields[] {
    const value = this.#take(name)
    if (!Array.isArray(value)) throw this.#wrong(name, '목록이어야 해요')
    return value.map((entry, index) => this.#child(entry, `${this.#full(name)}[${index}]`))
  }

  #child(value: unknown, name: string): CaseFields {
    const child = new CaseFields(value, name)
    this.#children.push(child)
    return child
  }

  /** For sentences: `expected.step`. */
  #full(name: string): string {
    return this.#name === '' ? name : `${this.#name}.${name}`
  }

  #take(name: string): unknown {
    if (!this.has(name)) throw this.#wrong(name, '있어야 하는데 없어요')
    this.#read.add(name)
    return this.#record[name]
  }

  #wrong(name: string, must: string): OracleProblem {
    return new OracleProblem(`${this.#full(name)}: ${must}.`)
  }
}
