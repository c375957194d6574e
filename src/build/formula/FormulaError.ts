/** A fault in a formula, with its place inside the TeX and a Korean sentence that says what to do. */
export class FormulaError extends Error {
  /** Characters before the fault, or 0 where the fault concerns the whole formula. */
  readonly offset: number
  /** Lines before the fault; add to the line where the TeX starts. */
  readonly lineOffset: number
  /** Characters before the fault on its own line. */
  readonly columnOffset: number

  constructor(sentence: string, tex: string, offset: number) {
    super(sentence)
    this.name = 'FormulaError'
    this.offset = Math.max(0, Math.min(offset, tex.length))
    const before = tex.slice(0, this.offset).split('\n')
    this.lineOffset = before.length - 1
    this.columnOffset = before.at(-1)?.length ?? 0
  }

  /** Place in a file whose formula starts at this 1-based line and column. */
  placeIn(startLine: number, startColumn: number): { line: number; column: number } {
    return {
      line: startLine + this.lineOffset,
      column: this.lineOffset === 0 ? startColumn + this.columnOffset : this.columnOffset + 1,
    }
  }
}
