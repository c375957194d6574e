import type { PlaceName } from './LessonPage.ts'
import { useLessonPage } from './LessonPage.ts'

interface LabPlaceProps {
  readonly lab: string
  readonly place: Exclude<PlaceName, 'figure' | 'part'>
  /** What the lab's component takes beside its instance. */
  readonly props: Readonly<Record<string, unknown>>
}

/** An element the page's script gives to a lab when it comes near; until then its first state. */
export function LabPlace({ lab, place, props }: LabPlaceProps) {
  const { key, html } = useLessonPage().drawPlace(lab, place, props)
  const Element = place === 'value' ? 'span' : 'div'
  return (
    <Element
      data-lab-place={place}
      data-lab-id={lab}
      data-lab-key={key}
      data-props={JSON.stringify(props)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
