import { defineTag } from './defineTag.ts'

export const insTag = defineTag({
  name: 'Ins',
  place: 'correction',
  content: 'text',
  attributes: {},
  example: '<Ins>고친 말</Ins>',
})
