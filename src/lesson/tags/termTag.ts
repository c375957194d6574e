import { name } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

export const termTag = defineTag({
  name: 'Term',
  place: 'text',
  content: 'text',
  attributes: { id: name('id') },
  example: '<Term id="gradient">기울기</Term>',
})
