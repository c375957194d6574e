import { THEME_KEY } from './applyStoredTheme.ts'

/** `system` follows the reader's system. */
export type ThemeChoice = 'system' | 'light' | 'dark'

const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark']

/** Names of the choices, as the switch and the contents sheet show them. */
export const THEME_NAMES: Readonly<Record<ThemeChoice, string>> = {
  system: '시스템 설정',
  light: '밝게',
  dark: '어둡게',
}

/** Accessible name of the switch: what it changes and its present state. */
export function themeLabel(choice: ThemeChoice): string {
  return `화면 밝기: ${THEME_NAMES[choice]}`
}

export function currentTheme(): ThemeChoice {
  const theme = document.documentElement.dataset['theme']
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

export function chooseTheme(choice: ThemeChoice): void {
  const root = document.documentElement
  if (choice === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = choice
  try {
    if (choice === 'system') localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, choice)
  } catch {
    // Without storage the choice holds for this page.
  }
}

/**
 * Brings the theme controls of the shell to life: `[data-theme-switch]` goes round the choices,
 * `[data-theme-choice]` picks one. Returns how to let go of them.
 */
export function connectTheme(page: ParentNode = document): () => void {
  const turn = page.querySelectorAll<HTMLElement>('[data-theme-switch]')
  const picks = page.querySelectorAll<HTMLElement>('[data-theme-choice]')
  const show = () => {
    const choice = currentTheme()
    for (const button of turn) {
      button.setAttribute('aria-label', themeLabel(choice))
      button.title = themeLabel(choice)
    }
    for (const button of picks) {
      button.setAttribute('aria-pressed', String(button.dataset['themeChoice'] === choice))
    }
  }
  const onTurn = () => {
    const next = CHOICES[(CHOICES.indexOf(currentTheme()) + 1) % CHOICES.length]
    chooseTheme(next ?? 'system')
    show()
  }
  const onPick = (event: Event) => {
    const { themeChoice } = (event.currentTarget as HTMLElement).dataset
    chooseTheme(CHOICES.find((choice) => choice === themeChoice) ?? 'system')
    show()
  }
  for (const button of turn) button.addEventListener('click', onTurn)
  for (const button of picks) button.addEventListener('click', onPick)
  show()
  return () => {
    for (const button of turn) button.removeEventListener('click', onTurn)
    for (const button of picks) button.removeEventListener('click', onPick)
  }
}
