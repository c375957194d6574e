import * as v from 'valibot'
import { name, names } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

export const exactlyTag = defineTag({
  name: 'Exactly',
  place: 'block',
  content: 'blocks',
  attributes: {
    sources: v.optional(names, ''),
    /** `vanishing-gradient?activation=relu`: settings the reader can run. */
    experiment: v.optional(name('experiment')),
  },
  example: '<Exactly sources="he2015">',
})
