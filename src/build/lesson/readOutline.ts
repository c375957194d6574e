import type { LessonNode } from './LessonNode.ts'
import { childrenOf, isTag } from './LessonNode.ts'

/** A section as it is written, before anything is checked. */
export interface SectionOutline {
  readonly node: LessonNode
  readonly id: string
  /** `3.1` */
  readonly number: string
  readonly layout: string
  readonly hero: boolean
  /** The figure written in this section: its lab. */
  readonly lab: string | null
  /** Which part of the lab it is; null for the lab's first figure. */
  readonly part: string | null
  /** The figure beside its text: its own, or that of the side section before it. */
  readonly figure: string | null
}

/** Sections in order; those of a page that is no chapter are numbered from 1. */
export function readOutline(root: LessonNode, chapter: number | null): readonly SectionOutline[] {
  const sections: SectionOutline[] = []
  for (const node of childrenOf(root)) {
    if (!isTag(node) || node.name !== 'Section') continue
    const layout = attributeText(node, 'layout') ?? 'side'
    const [labNode] = figureTags(node)
    const lab = labNode === undefined ? null : attributeText(labNode, 'id')
    const part = labNode === undefined ? null : attributeText(labNode, 'part')
    const before = sections.at(-1)
    const continues = layout === 'side' && lab === null && before?.layout === 'side'
    sections.push({
      node,
      id: attributeText(node, 'id') ?? '',
      number: [...(chapter === null ? [] : [chapter]), sections.length + 1].join('.'),
      layout,
      hero: node.attributes?.some((attribute) => attribute.name === 'hero') ?? false,
      lab,
      part,
      figure: continues ? before.figure : lab,
    })
  }
  return sections
}

/** The `<Lab>` tags of a section; a sound one has one at most. */
export function figureTags(section: LessonNode): readonly LessonNode[] {
  return childrenOf(section).filter((child) => isTag(child) && child.name === 'Lab')
}

/** The text of an attribute, or null where it is missing or no text. */
export function attributeText(node: LessonNode, name: string): string | null {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value
  return typeof value === 'string' ? value : null
}
