/** A mistake in the content: where it is, and a Korean sentence that says what to do. */
export interface ContentProblem {
  /** Path as the author knows it, e.g. `content/lessons/relu/lesson.mdx`. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly sentence: string
}

/** Stops the build. Its message is the whole list, one problem a line, ready to print. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[]

  constructor(problems: readonly ContentProblem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.name = 'ContentError'
    this.problems = problems
    // The author needs the place in the lesson, not the place in the compiler.
    this.stack = this.message
  }
}

/** `content/lessons/relu/lesson.mdx:12:3 …` */
export function describeProblem({ file, line, column, sentence }: ContentProblem): string {
  return `${file}:${line}:${column} ${sentence}`
}
