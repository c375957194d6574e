import * as v from 'valibot'
import { name, texSource } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

export const liveFormulaTag = defineTag({
  name: 'LiveFormula',
  place: 'block',
  content: 'nothing',
  attributes: {
    lab: name('lab'),
    /** Step of the lab this line belongs to. */
    step: v.optional(name('step')),
    tex: texSource,
    /** Korean reading, where the one made by the build does not serve. */
    reading: v.optional(name('reading')),
  },
  example: '<LiveFormula lab="chain-rule" tex="\\S{ds3}{\\frac{dC}{ds_3}}" />',
})
