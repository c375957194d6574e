import type { RichText } from '../labs/Lab.ts'

/** The course as a page shows it: the chapter axis, the contents, previous and next. */
export interface Course {
  readonly chapters: readonly Chapter[]
  /** Pages beside the chapters, in the order in which they are listed. */
  readonly appendix: readonly AppendixPage[]
}

/** A page that belongs to no chapter. */
export interface AppendixPage {
  readonly title: string
  /** Relative to the current page. */
  readonly href: string
}

export interface Chapter {
  /** Position in `content/course.json`, from 1. */
  readonly number: number
  readonly slug: string
  readonly title: string
  /** Relative to the current page; null for a chapter that is planned but not yet there. */
  readonly href: string | null
  /** Minutes it takes to read, or null for a planned chapter. */
  readonly minutes: number | null
  readonly sections: readonly ChapterSection[]
}

export interface ChapterSection {
  readonly id: string
  /** `3.1` */
  readonly number: string
  readonly title: RichText
}
