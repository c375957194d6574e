import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { LineCounter, isNode, parseDocument } from 'yaml'
import { ContentError } from './ContentProblem.ts'

export interface ContentFile<Value> {
  readonly value: Value
  /** Problem of a part of the file (`[3, 'id']`), for checks that the schema cannot make. */
  problemAt(path: readonly (string | number)[], sentence: string): ContentError['problems'][number]
}

/**
 * A JSON file of the content, checked against its schema.
 *
 * @throws {ContentError} with file:line:column of every mistake
 */
export function readContentFile<Schema extends v.GenericSchema>(
  path: string,
  file: string,
  schema: Schema,
): ContentFile<v.InferOutput<Schema>> {
  // JSON is YAML, and the YAML parser knows where each value stands.
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const problem = (offset: number, sentence: string) => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col, sentence }
  }
  const problemAt = (keys: readonly (string | number)[], sentence: string) => {
    for (let length = keys.length; length >= 0; length -= 1) {
      const node: unknown = document.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range) return problem(node.range[0], sentence)
    }
    return problem(0, sentence)
  }
  const [error] = document.errors
  if (error !== undefined) {
    throw new ContentError([
      problem(
        error.pos[0],
        `JSON으로 읽을 수 없어요(${error.code}). 쉼표와 따옴표를 살펴봐 주세요.`,
      ),
    ])
  }
  const parsed = v.safeParse(schema, document.toJS(), { abortPipeEarly: true })
  if (!parsed.success) {
    throw new ContentError(
      parsed.issues.map((issue) => {
        const keys = (issue.path ?? []).map((item) => item.key as string | number)
        return problemAt(keys, describeIssue(issue, keys))
      }),
    )
  }
  return { value: parsed.output, problemAt }
}

function describeIssue(issue: v.BaseIssue<unknown>, keys: readonly (string | number)[]): string {
  if (issue.type !== 'strict_object') return issue.message
  const key = String(keys.at(-1) ?? '')
  return issue.expected === 'never'
    ? `모르는 이름이에요: ${key}. 지우거나 철자를 고쳐 주세요.`
    : `이름이 빠졌어요: ${key}. 값을 적어 주세요.`
}
