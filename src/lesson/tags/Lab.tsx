import type { RichText } from '../../labs/Lab.ts'
import { useLessonPage } from '../LessonPage.ts'

interface LabProps {
  readonly id: string
  /** `3-2` */
  readonly number: string
  /** Link that opens the lab as it stands here. */
  readonly opening: string
  readonly caption: RichText | null
}

/** The figure of a section: the root of its lab, prerendered in the opening state. */
export function Lab({ id, number, opening, caption }: LabProps) {
  const props = { number, caption }
  const { key, html } = useLessonPage().drawPlace(id, 'figure', props)
  return (
    <div
      className="live"
      id={id}
      data-lab={id}
      data-status="static"
      data-opening={opening}
      data-lab-place="figure"
      data-lab-id={id}
      data-lab-key={key}
      data-props={JSON.stringify(props)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
