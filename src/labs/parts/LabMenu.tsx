import { useEffect, useRef } from 'react'
import { FigureMenu } from '../../controls/FigureMenu.tsx'
import type { FigureShare } from './LabMenuItems.tsx'

/** The menu of a figure: a link to this very state, the picture, and its numbers. */
export function LabMenu(props: FigureShare) {
  // The items outlive the render they were made in: what they share is asked for when they run.
  const newest = useRef(props)
  useEffect(() => {
    newest.current = props
  })
  return (
    <FigureMenu
      loadItems={async () => {
        const { LabMenuItems } = await import('./LabMenuItems.tsx')
        return <LabMenuItems figure={() => newest.current} />
      }}
    />
  )
}
