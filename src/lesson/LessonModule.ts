import type { ComponentType } from 'react'
import type { RichText } from '../labs/Lab.ts'
import type { ChapterSection } from './Course.ts'

/** What `content/lessons/<slug>/lesson.mdx` becomes. Runs at build only: prose ships as HTML. */
export interface LessonModule {
  readonly default: ComponentType<{ components: Readonly<Record<string, unknown>> }>
  readonly outline: LessonOutline
}

/** What `content/summary.mdx` becomes. */
export interface SummaryModule {
  readonly default: LessonModule['default']
  readonly outline: SummaryOutline
}

export interface SummaryOutline {
  readonly title: string
  readonly lead: RichText
  readonly description: string
  /** Terms of the glossary it names. */
  readonly terms: readonly string[]
}

export interface LessonOutline {
  readonly slug: string
  /** Number of the chapter, from 1. */
  readonly chapter: number
  readonly title: string
  /** Lines of the display heading. */
  readonly question: readonly string[]
  readonly lead: RichText
  readonly description: string
  readonly minutes: number
  /** Whether the first section carries the chapter's heading. */
  readonly hero: boolean
  readonly sections: readonly ChapterSection[]
  readonly labs: readonly LabOpening[]
  /** Terms of the glossary it names. */
  readonly terms: readonly string[]
  /** Sources by the id of the section that stands on them. */
  readonly sources: Readonly<Record<string, readonly string[]>>
}

/** A figure of the lesson and the link that opens it as the lesson shows it first. */
export interface LabOpening {
  readonly id: string
  readonly opening: string
}
