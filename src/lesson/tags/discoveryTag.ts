import { defineTag } from './defineTag.ts'

export const discoveryTag = defineTag({
  name: 'Discovery',
  place: 'block',
  content: 'blocks',
  attributes: {},
  example: '<Discovery>',
})
