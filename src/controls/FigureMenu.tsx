import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { MenuIcon } from './icons.tsx'

export interface FigureMenuProps {
  /** Asked for when the menu is opened for the first time: few readers open it. */
  readonly loadItems: () => Promise<ReactNode>
}

/** The ⋯ button of a figure and its list. */
export function FigureMenu({ loadItems }: FigureMenuProps) {
  const listId = useId()
  const root = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [items, setItems] = useState<ReactNode>(null)

  useEffect(() => {
    if (!open) return
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true)
        setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
    }
  }, [open])

  async function show() {
    setOpen(true)
    try {
      if (items === null) setItems(await loadItems())
    } catch {
      setOpen(false)
    }
  }

  return (
    // Escape, and focus that leaves, are heard for everything inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="fig-menu"
      role="group"
      aria-label="그림 메뉴"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
        root.current?.querySelector('button')?.focus()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && event.relatedTarget !== null) {
          setOpen(false)
        }
      }}
    >
      <button
        type="button"
        className="btn icon"
        aria-label="그림 메뉴: 링크와 내려받기"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => {
          if (open) setOpen(false)
          else void show()
        }}
      >
        <MenuIcon />
      </button>
      <ul className="menu" id={listId} hidden={!open || items === null}>
        {items}
      </ul>
    </div>
  )
}
