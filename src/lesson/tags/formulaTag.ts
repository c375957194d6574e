import * as v from 'valibot'
import { name, texSource } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

/** A formula on a line of its own with an authored reading. */
export const formulaTag = defineTag({
  name: 'Formula',
  place: 'block',
  content: 'nothing',
  attributes: { tex: texSource, reading: v.optional(name('reading')) },
  example: '<Formula tex="f(s)=\\max(0,s)" reading="에프 에스는 0과 에스 가운데 큰 값" />',
})
