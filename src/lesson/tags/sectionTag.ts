import * as v from 'valibot'
import { flag, fragmentId, name } from './attributeSchemas.ts'
import { defineTag } from './defineTag.ts'

export const sectionTag = defineTag({
  name: 'Section',
  place: 'page',
  content: 'blocks',
  attributes: {
    /** Fragment of the heading; never changes once published. */
    id: fragmentId,
    /** May hold `$…$`. */
    title: name('title'),
    layout: v.optional(
      v.picklist(['side', 'wide', 'text'], 'layout은 side, wide, text 가운데 하나예요.'),
      'side',
    ),
    /** The chapter's own question and lead stand above this figure. */
    hero: flag('hero'),
  },
  example: '<Section id="multiply" title="0.25를 여러 번 곱하면" layout="side">',
})
