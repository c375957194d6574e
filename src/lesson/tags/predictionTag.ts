import { name } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

export const predictionTag = defineTag({
  name: 'Prediction',
  place: 'block',
  content: 'blocks',
  attributes: { lab: name('lab'), id: name('id') },
  example: '<Prediction lab="vanishing-gradient" id="deeper">',
})
