import type { RichText } from '../../labs/Lab.ts'
import { useLessonPage } from '../LessonPage.ts'

interface LabProps {
  readonly id: string
  /** Which further figure of a lab this is; left out for its first. */
  readonly part?: string
  /** `3-2` */
  readonly number: string
  /** Link that opens the lab as it stands here; a part has none of its own. */
  readonly opening?: string
  readonly caption: RichText | null
}

/**
 * The figure of a section, prerendered in the opening state: the root of its lab, or a part of one
 * whose root stands before it.
 */
export function Lab({ id, part, number, opening, caption }: LabProps) {
  const place = part === undefined ? 'figure' : 'part'
  const props = { number, caption, ...(part === undefined ? {} : { part }) }
  const { key, html } = useLessonPage().drawPlace(id, place, props)
  const root =
    part === undefined
      ? { id, 'data-lab': id, 'data-status': 'static', 'data-opening': opening }
      : {}
  return (
    <div
      className="live"
      {...root}
      data-lab-place={place}
      data-lab-id={id}
      data-lab-key={key}
      data-props={JSON.stringify(props)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
