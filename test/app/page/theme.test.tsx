// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PageShell } from '../../../src/app/page/PageShell.tsx'
import { THEME_KEY, themeScript } from '../../../src/app/page/applyStoredTheme.ts'
import { chooseTheme, connectTheme, currentTheme } from '../../../src/app/page/theme.ts'
import { course } from './course.ts'

const root = document.documentElement

beforeEach(() => {
  localStorage.clear()
  delete root.dataset['theme']
  document.body.innerHTML = renderToStaticMarkup(
    <PageShell course={course} currentSlug="first" homeHref="../../">
      본문
    </PageShell>,
  )
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** Runs the script the way a browser does: as text, with nothing around it. */
function runThemeScript() {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function(themeScript())()
}

function blockStorage() {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse)
}

describe('before the first paint', () => {
  it.each(['light', 'dark'])(
    'the stored %s theme is set by a script that stands alone',
    (theme) => {
      localStorage.setItem(THEME_KEY, theme)
      runThemeScript()
      expect(root.dataset['theme']).toBe(theme)
    },
  )

  it.each([null, 'sepia', 'projector', ''])(
    '%j in storage leaves the system in charge',
    (stored) => {
      if (stored !== null) localStorage.setItem(THEME_KEY, stored)
      runThemeScript()
      expect(root.dataset['theme']).toBeUndefined()
    },
  )

  it('blocked storage leaves the system in charge', () => {
    blockStorage()
    expect(runThemeScript).not.toThrow()
    expect(root.dataset['theme']).toBeUndefined()
  })
})

describe('the theme controls', () => {
  const turn = () => document.querySelector<HTMLElement>('[data-theme-switch]')!
  const pick = (choice: string) =>
    document.querySelector<HTMLElement>(`[data-theme-choice="${choice}"]`)!
  const pressed = () =>
    [...document.querySelectorAll<HTMLElement>('[data-theme-choice][aria-pressed="true"]')].map(
      (button) => button.dataset['themeChoice'],
    )

  it('the switch goes round system, light, dark, and says where it is', () => {
    connectTheme()
    const seen = [turn().getAttribute('aria-label')]
    for (let clicks = 0; clicks < 3; clicks++) {
      turn().click()
      seen.push(turn().getAttribute('aria-label'))
    }
    expect(seen).toEqual([
      '화면 밝기: 시스템 설정',
      '화면 밝기: 밝게',
      '화면 밝기: 어둡게',
      '화면 밝기: 시스템 설정',
    ])
  })

  it('a choice is kept, and system forgets it', () => {
    connectTheme()
    pick('dark').click()
    expect([root.dataset['theme'], localStorage.getItem(THEME_KEY)]).toEqual(['dark', 'dark'])
    pick('system').click()
    expect([root.dataset['theme'], localStorage.getItem(THEME_KEY)]).toEqual([undefined, null])
  })

  it('switch and choices show the same state, also the stored one', () => {
    root.dataset['theme'] = 'light'
    connectTheme()
    expect(pressed()).toEqual(['light'])
    expect(turn().getAttribute('aria-label')).toBe('화면 밝기: 밝게')
    turn().click()
    expect(pressed()).toEqual(['dark'])
  })

  it('blocked storage: the choice holds for this page', () => {
    blockStorage()
    connectTheme()
    pick('dark').click()
    expect(currentTheme()).toBe('dark')
    expect(() => {
      chooseTheme('system')
    }).not.toThrow()
    expect(currentTheme()).toBe('system')
  })

  it('let go of, they do nothing', () => {
    connectTheme()()
    pick('dark').click()
    turn().click()
    expect(currentTheme()).toBe('system')
  })
})
