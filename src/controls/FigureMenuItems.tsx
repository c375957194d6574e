import { useEffect, useState } from 'react'

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

export interface FigureMenuItemsProps {
  readonly items: readonly FigureMenuItem[]
}

const FEEDBACK_MILLISECONDS = 1600

/** The list of a figure's menu. Feedback is the item's own label, changed in place. */
export function FigureMenuItems({ items }: FigureMenuItemsProps) {
  const [feedback, setFeedback] = useState<{ id: string; text: string } | null>(null)

  useEffect(() => {
    if (feedback === null) return
    const timer = setTimeout(() => {
      setFeedback(null)
    }, FEEDBACK_MILLISECONDS)
    return () => {
      clearTimeout(timer)
    }
  }, [feedback])

  async function run(item: FigureMenuItem) {
    try {
      await item.run()
      setFeedback({ id: item.id, text: item.done })
    } catch (error) {
      setFeedback({ id: item.id, text: failureText(error) })
    }
  }

  return items.map((item) => (
    <li key={item.id} className={item.separated === true ? 'separated' : undefined}>
      <button
        type="button"
        onClick={() => {
          void run(item)
        }}
      >
        <span aria-live="polite">{feedback?.id === item.id ? feedback.text : item.label}</span>
        {item.note !== undefined && <small>{item.note}</small>}
      </button>
    </li>
  ))
}

/** A sentence of ours says what works instead; what a browser throws is not for readers. */
function failureText(error: unknown): string {
  const isOurs = error instanceof Error && /[가-힣]/.test(error.message)
  return isOurs ? error.message : '이 브라우저가 막았어요'
}
