import * as v from 'valibot'
import { names } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

export const curvesTag = defineTag({
  name: 'Curves',
  place: 'block',
  content: 'nothing',
  attributes: {
    /** `functions="sigmoid relu"`: up to four. */
    functions: v.pipe(
      names,
      v.minLength(1, 'functions 속성에 함수를 하나는 적어 주세요.'),
      v.maxLength(4, '함수는 넷까지 적어요. 더 많으면 곡선을 가릴 수 없어요.'),
    ),
    /** Where both curves are read. */
    s: v.optional(
      v.pipe(
        v.string(),
        v.transform((text) => (text.trim() === '' ? NaN : Number(text))),
        v.number('s는 −7부터 7까지의 수예요. 예: s="0"'),
        v.minValue(-7, 's는 −7부터 7까지의 수예요. 예: s="0"'),
        v.maxValue(7, 's는 −7부터 7까지의 수예요. 예: s="0"'),
      ),
      '0',
    ),
  },
  example: '<Curves functions="sigmoid relu" />',
})
