import * as v from 'valibot'

/** Fragment of an address: English, so that links stay readable when they are shared. */
export const fragmentId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'id는 영어 소문자, 숫자, 붙임표로 지어요. 예: id="error-signal"',
  ),
)

export const name = (attribute: string) =>
  v.pipe(v.string(), v.nonEmpty(`${attribute} 속성이 비어 있어요. 이름을 적어 주세요.`))

/** `sources="he2015 hanin2018"` */
export const names = v.pipe(
  v.string(),
  v.transform((text) => text.split(/\s+/).filter((part) => part !== '')),
)

/** An attribute without a value: it is there or not. */
export const flag = (attribute: string) =>
  v.optional(v.boolean(`${attribute}는 값 없이 이름만 적어요.`), false)

export const texSource = v.pipe(
  v.string(),
  v.nonEmpty('tex 속성이 비어 있어요. 수식을 적어 주세요.'),
)
