import { name } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

export const valueTag = defineTag({
  name: 'Value',
  place: 'text',
  content: 'nothing',
  attributes: { lab: name('lab'), name: name('name') },
  example: '<Value lab="twin-training" name="leftRatio" />',
})
