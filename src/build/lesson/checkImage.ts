import type { LessonDraft } from './LessonDraft.ts'
import type { LessonNode } from './LessonNode.ts'
import { sentences } from './sentences.ts'

/** A picture is a file beside the lesson, with a sentence for those who do not see it. */
export function checkImage({ problems, references, slug }: LessonDraft, node: LessonNode): void {
  const path = node.url ?? ''
  if ((node.alt ?? '').trim() === '') problems.report(node, sentences.imageWithoutText())
  if (!/^(\.\/)?[\w-]+\.(svg|png|jpg|webp)$/.test(path)) {
    problems.report(node, sentences.imageElsewhere(path))
  } else if (!references.hasFile(slug, path.replace(/^\.\//, ''))) {
    problems.report(node, sentences.imageMissing(path))
  }
}
