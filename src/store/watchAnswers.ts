/** An answer that takes longer (milliseconds) is one a reader wonders about. */
const UNNOTICED = 700

/**
 * Follows answers that are waited for: `during` hands each on, and `onChange` hears whether one of
 * them has been waited for longer than a reader waits without a word.
 */
export function watchAnswers(onChange: (isSlow: boolean) => void): {
  during(answer: Promise<void>): Promise<void>
} {
  let open = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    async during(answer) {
      if (open++ === 0) timer = setTimeout(() => onChange(true), UNNOTICED)
      try {
        await answer
      } finally {
        if (--open === 0) {
          clearTimeout(timer)
          onChange(false)
        }
      }
    },
  }
}
