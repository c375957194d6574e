import * as v from 'valibot'

const sentence = (what: string) =>
  v.pipe(v.string(`${what} 글자로 적어 주세요.`), v.nonEmpty(`${what} 비워 둘 수 없어요.`))
/** Missing, null and empty are the same. */
const optionalText = v.pipe(
  v.optional(v.nullable(v.string()), null),
  v.transform((text) => (text === '' ? null : text)),
)

/** One term of `content/glossary.json`. */
export const glossaryRowSchema = v.strictObject({
  /** Kebab-case; anchor on the glossary page and `id` of a `<Term>`. */
  id: v.pipe(
    v.string('id를 글자로 적어 주세요.'),
    v.regex(/^[a-z][a-z0-9-]*$/, 'id는 영어 소문자, 숫자, 붙임표만 써요. 예: error-signal'),
  ),
  korean: sentence('korean은'),
  english: sentence('english는'),
  /** Symbol in TeX, where the term has one. */
  tex: optionalText,
  /** How the symbol is read aloud. */
  spoken: optionalText,
  /** Name in PyTorch. */
  pytorch: optionalText,
  /** One sentence; may hold `$…$`. */
  definition: sentence('definition은'),
  synonyms: v.optional(v.array(v.string()), []),
})

export const glossarySchema = v.array(glossaryRowSchema)

export type GlossaryRow = v.InferOutput<typeof glossaryRowSchema>
