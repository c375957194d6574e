import type * as v from 'valibot'

/** Where a tag may stand: on the page itself, directly in a `<Section>`, as a block, in a line. */
export type TagPlace = 'page' | 'section' | 'block' | 'text' | 'correction'

/** What stands between `<Tag>` and `</Tag>`. */
export type TagContent = 'blocks' | 'text' | 'caption' | 'nothing'

/**
 * What an author may write with one tag. The build checks a lesson against it, and the component
 * of the same name takes the values that come out.
 */
export interface TagContract {
  readonly name: string
  readonly place: TagPlace
  readonly content: TagContent
  /** Attributes by name. A message is a Korean sentence that says what works. */
  readonly attributes: v.ObjectEntries
  /** True where other attributes are allowed: the settings of a lab. */
  readonly takesSettings?: boolean
  /** How the tag is written, for error sentences. */
  readonly example: string
}

export function defineTag<const Contract extends TagContract>(contract: Contract): Contract {
  return contract
}
