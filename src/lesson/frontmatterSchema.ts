import * as v from 'valibot'

const sentence = (key: string) =>
  v.pipe(
    v.string(`${key}: 글자로 적어 주세요.`),
    v.trim(),
    v.nonEmpty(`${key}: 비어 있어요. 한 문장을 적어 주세요.`),
  )

/** The lines between `---` and `---` at the head of a lesson. */
export const frontmatterSchema = v.strictObject({
  /** Name on the chapter axis, e.g. `켜고 끄기`. */
  title: sentence('title'),
  /** Display heading; ` / ` marks the line break. */
  question: sentence('question'),
  /** One or two sentences; may hold `$…$`. */
  lead: sentence('lead'),
  /** What a search engine shows. */
  description: sentence('description'),
  minutes: v.pipe(
    v.number('minutes: 읽는 데 걸리는 시간을 분 단위 숫자로 적어 주세요. 예: minutes: 15'),
    v.integer('minutes: 정수로 적어 주세요. 예: minutes: 15'),
    v.minValue(1, 'minutes: 1 이상이어야 해요. 예: minutes: 15'),
  ),
})

/** The lines at the head of `content/summary.mdx`. */
export const summaryFrontmatterSchema = v.strictObject({
  title: sentence('title'),
  lead: sentence('lead'),
  description: sentence('description'),
})
