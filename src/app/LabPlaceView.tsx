import { useEffect } from 'react'
import type { ComponentType } from 'react'
import type { LabInstance, LabModule } from '../labs/Lab.ts'
import type { PlaceName } from '../lesson/LessonPage.ts'

interface LabPlaceViewProps {
  readonly lab: LabModule
  readonly place: PlaceName
  readonly instance: LabInstance
  readonly props: Readonly<Record<string, unknown>>
  /** Called when the place is on screen and listens. */
  readonly onAlive?: () => void
}

/**
 * One place of a lab. Server and page draw it through this component, so that both make the same
 * tree and hydration finds what it expects.
 */
export function LabPlaceView({ lab, place, instance, props, onAlive }: LabPlaceViewProps) {
  // What the build wrote into data-props was checked there.
  const Place = (
    place === 'part' ? lab.places.parts?.[String(props['part'])] : lab.places[place]
  ) as ComponentType<Record<string, unknown>> | undefined
  useEffect(() => {
    onAlive?.()
  }, [onAlive])
  if (Place === undefined) throw new Error(`The lab has no place ${place}.`)
  return <Place {...props} instance={instance} />
}
