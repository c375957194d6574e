import { createContext, useContext } from 'react'
import type { LessonOutline } from './LessonModule.ts'
import type { PaperNotes } from './PaperNotes.ts'
import type { Work } from './sourcesSchema.ts'

export type PlaceName = 'figure' | 'part' | 'formula' | 'value' | 'prediction'

/** A place of a lab, drawn in the lab's opening state. */
export interface DrawnPlace {
  /** Prefix of the identifiers inside; hydration must use the same. */
  readonly key: string
  readonly html: string
}

/** What the tags of a lesson know about the page they stand on. */
export interface LessonPage {
  /** The chapter, or null on the page that is none. */
  readonly outline: LessonOutline | null
  /** Way from this page to the site's root: `./` or `../../`. */
  readonly root: string
  /** What links lead to, for paper. */
  readonly notes: PaperNotes
  readonly sources: ReadonlyMap<string, Work>
  drawPlace(lab: string, place: PlaceName, props: Readonly<Record<string, unknown>>): DrawnPlace
}

const LessonPageContext = createContext<LessonPage | null>(null)

export const LessonPageProvider = LessonPageContext.Provider

export function useLessonPage(): LessonPage {
  const page = useContext(LessonPageContext)
  if (page === null) throw new Error('A tag of a lesson is drawn outside LessonView.')
  return page
}

/** An address from the site's root (`/glossary/`) as this page must write it. */
export function hrefFrom(root: string, address: string): string {
  return address.startsWith('/') ? root + address.slice(1) : address
}
