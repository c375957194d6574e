import * as v from 'valibot'

const sentence = (what: string) =>
  v.pipe(v.string(`${what} 글자로 적어 주세요.`), v.nonEmpty(`${what} 비워 둘 수 없어요.`))

/**
 * One work of `content/sources.json`; printed as authors, “title”, venue year, place, and below it
 * what this lesson takes from it.
 */
export const sourceRowSchema = v.strictObject({
  /** Letters and digits, e.g. `he2015`. */
  id: v.pipe(
    v.string('id를 글자로 적어 주세요.'),
    v.regex(/^[a-z][a-z0-9-]*$/, 'id는 영어 소문자, 숫자, 붙임표만 써요. 예: he2015'),
  ),
  authors: sentence('authors는'),
  title: sentence('title은'),
  venue: sentence('venue는'),
  year: v.pipe(v.number('year는 숫자로 적어 주세요. 예: 2015'), v.integer('year는 정수예요.')),
  /** Section, figure or table that is meant, e.g. `2.2절`. */
  place: v.optional(v.nullable(v.string()), null),
  /** What the work proves here, in a sentence or two; may hold `$…$`. */
  proves: sentence('proves는'),
  url: v.optional(
    v.nullable(v.pipe(v.string(), v.url('url은 https:// 로 시작하는 주소예요.'))),
    null,
  ),
})

export const sourcesSchema = v.array(sourceRowSchema)

export type SourceRow = v.InferOutput<typeof sourceRowSchema>

/** What is printed of a work. */
export type Work = Omit<SourceRow, 'proves'>
