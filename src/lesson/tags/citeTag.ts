import { name } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

export const citeTag = defineTag({
  name: 'Cite',
  place: 'text',
  content: 'nothing',
  attributes: { id: name('id') },
  example: '<Cite id="he2015" />',
})
