/** Where a reader's choice of theme is kept; absent when the system decides. */
export const THEME_KEY = 'gradient-lab:theme'

/**
 * Sets the chosen theme before the first paint, so that the page never flashes in the other one.
 * The build writes this function alone into a classic script that blocks rendering: it must not
 * use anything outside itself but its argument.
 */
export function applyStoredTheme(key: string): void {
  try {
    const theme = localStorage.getItem(key)
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
  } catch {
    // Storage is blocked in some frames and modes; the system's theme is a good one.
  }
}

/** Source of that script. */
export function themeScript(): string {
  return `(${applyStoredTheme.toString()})(${JSON.stringify(THEME_KEY)})\n`
}
