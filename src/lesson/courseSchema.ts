import * as v from 'valibot'

const slug = v.pipe(
  v.string('slug를 글자로 적어 주세요.'),
  v.regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'slug는 영어 소문자, 숫자, 붙임표로 지어요. 예: vanishing-gradient',
  ),
)

/** `content/course.json`: the only place that knows the order of the chapters. */
export const courseSchema = v.strictObject({
  lessons: v.pipe(v.array(slug), v.nonEmpty('lessons에 수업이 하나는 있어야 해요.')),
  /** Chapters that the axis shows as not yet there. */
  planned: v.optional(
    v.array(v.strictObject({ slug, title: v.pipe(v.string(), v.nonEmpty()) })),
    [],
  ),
})

export type CourseFile = v.InferOutput<typeof courseSchema>
