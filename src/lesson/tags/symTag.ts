import { name } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

export const symTag = defineTag({
  name: 'Sym',
  place: 'text',
  content: 'text',
  attributes: { id: name('id') },
  example: '<Sym id="ds3">오차 신호</Sym>',
})
