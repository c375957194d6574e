import { name } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

export const fnTag = defineTag({
  name: 'Fn',
  place: 'text',
  content: 'nothing',
  attributes: { id: name('id') },
  example: '<Fn id="relu" />',
})
