import type { ContentProblem } from '../ContentProblem.ts'
import type { LessonAttribute, LessonNode } from './LessonNode.ts'

/** Where a problem is: a node, an attribute, or an offset into the source. */
export type ProblemPlace = LessonNode | LessonAttribute | number

/** Problems of one lesson, in the order of the text. */
export class ProblemList {
  readonly #file: string
  readonly #source: string
  readonly #problems: ContentProblem[] = []

  constructor(file: string, source: string) {
    this.#file = file
    this.#source = source
  }

  report(place: ProblemPlace, sentence: string): void {
    const { line, column } =
      typeof place === 'number' ? this.#pointAt(place) : (place.position?.start ?? FILE_START)
    this.#problems.push({ file: this.#file, line, column, sentence })
  }

  inOrder(): readonly ContentProblem[] {
    return this.#problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
  }

  /** Offset of a text that lies at or after a place, or of the place itself. */
  offsetOf(place: LessonNode | LessonAttribute, text: string): number {
    const start = place.position?.start.offset ?? 0
    const end = place.position?.end.offset ?? this.#source.length
    const found = this.#source.indexOf(text, start)
    return found >= 0 && found < end ? found : start
  }

  #pointAt(offset: number): { line: number; column: number } {
    const before = this.#source.slice(0, offset)
    const lineStart = before.lastIndexOf('\n') + 1
    return { line: before.split('\n').length, column: offset - lineStart + 1 }
  }
}

const FILE_START = { line: 1, column: 1 }
