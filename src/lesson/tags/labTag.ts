import * as v from 'valibot'
import { name } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

export const labTag = defineTag({
  name: 'Lab',
  place: 'section',
  content: 'caption',
  attributes: { id: name('id'), part: v.optional(name('part')) },
  takesSettings: true,
  example: '<Lab id="vanishing-gradient" depth="12" />',
})
