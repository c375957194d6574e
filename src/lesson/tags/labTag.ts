import { name } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

export const labTag = defineTag({
  name: 'Lab',
  place: 'section',
  content: 'caption',
  attributes: { id: name('id') },
  takesSettings: true,
  example: '<Lab id="vanishing-gradient" depth="12" />',
})
