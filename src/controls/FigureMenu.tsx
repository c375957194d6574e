import { useEffect, useId, useRef, useState } from 'react'
import { MenuIcon } from './icons.tsx'

export interface FigureMenuItem {
  readonly id: string
  readonly label: string
  /** Small word at the right: a format, a condition. */
  readonly note?: string
  /** Label shown in place for a moment after success. */
  readonly done: string
  readonly run: () => Promise<void> | void
  /** Draws a line above this item. */
  readonly separated?: boolean
}

export interface FigureMenuProps {
  /** Asked for when the menu is opened for the first time: few readers open it. */
  readonly loadItems: () => Promise<readonly FigureMenuItem[]>
}

const FEEDBACK_MILLISECONDS = 1600

/** The ⋯ button of a figure and its list. Feedback is the item's own label, changed in place. */
export function FigureMenu({ loadItems }: FigureMenuProps) {
  const listId = useId()
  const root = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [items, setItems] = useState<readonly FigureMenuItem[]>([])
  const [feedback, setFeedback] = useState<{ id: string; text: string } | null>(null)

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

  useEffect(() => {
    if (feedback === null) return
    const timer = setTimeout(() => {
      setFeedback(null)
    }, FEEDBACK_MILLISECONDS)
    return () => {
      clearTimeout(timer)
    }
  }, [feedback])

  async function show() {
    setOpen(true)
    try {
      if (items.length === 0) setItems(await loadItems())
    } catch {
      setOpen(false)
    }
  }

  async function run(item: FigureMenuItem) {
    try {
      await item.run()
      setFeedback({ id: item.id, text: item.done })
    } catch (error) {
      setFeedback({ id: item.id, text: failureText(error) })
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
      <ul className="menu" id={listId} hidden={!open || items.length === 0}>
        {items.map((item) => (
          <li key={item.id} className={item.separated === true ? 'separated' : undefined}>
            <button
              type="button"
              onClick={() => {
                void run(item)
              }}
            >
              <span aria-live="polite">
                {feedback?.id === item.id ? feedback.text : item.label}
              </span>
              {item.note !== undefined && <small>{item.note}</small>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A sentence of ours says what works instead; what a browser throws is not for readers. */
function failureText(error: unknown): string {
  const isOurs = error instanceof Error && /[가-힣]/.test(error.message)
  return isOurs ? error.message : '이 브라우저가 막았어요'
}
