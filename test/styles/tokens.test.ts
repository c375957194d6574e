import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, distance } from './colour.ts'
import type { Sight } from './colour.ts'

const sheet = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
)

/** Declarations of the first rule with this selector. */
function declarations(selector: string): Record<string, string> {
  const start = sheet.indexOf(`${selector} {`)
  expect(start, `tokens.css has no rule ${selector}`).toBeGreaterThan(-1)
  const body = sheet.slice(sheet.indexOf('{', start) + 1, sheet.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!]),
  )
}

const light = declarations('\n:root')
const darkBySystem = declarations(':root:not([data-theme])')
const darkByChoice = declarations("[data-theme='dark']")
const projector = declarations("[data-theme='projector']")

const themes: Record<string, Record<string, string>> = {
  light,
  dark: { ...light, ...darkByChoice },
  projector: { ...light, ...projector },
}
const identities = ['f-sigmoid', 'f-tanh', 'f-relu', 'f-leaky', 'f-other', 'pos', 'neg']
const sights: readonly Sight[] = ['normal', 'deuteranopia', 'protanopia']

function colour(theme: string, name: string): string {
  const value = themes[theme]?.[`--${name}`]
  expect(value, `--${name} in ${theme}`).toMatch(/^#[0-9a-f]{6}$/)
  return value!
}

describe('themes', () => {
  it('dark by the system and dark by choice are the same', () => {
    expect(darkBySystem).toEqual(darkByChoice)
    expect(darkByChoice['color-scheme']).toBe('dark')
  })

  it('dark redefines every colour of light', () => {
    const colours = Object.keys(light).filter((name) => light[name]!.startsWith('#'))
    expect(colours.length).toBeGreaterThan(25)
    expect(colours.filter((name) => darkByChoice[name] === undefined)).toEqual([])
  })

  it('paper is printed light: dark is for screens only', () => {
    const screens = [...sheet.matchAll(/@media screen[^{]*\{\s*([^{]+?) \{/g)].map(
      (match) => match[1],
    )
    expect(screens).toEqual([':root:not([data-theme])', "[data-theme='dark']"])
  })
})

describe.each(Object.keys(themes))('colours of %s', (theme) => {
  it('text and identities stand out from the paper', () => {
    const floor = theme === 'projector' ? 5.5 : 4.5
    for (const name of ['ink', 'ink-2', 'ink-3']) {
      for (const ground of ['paper', 'sheet', 'wash']) {
        expect(
          contrast(colour(theme, name), colour(theme, ground)),
          `${name} on ${ground}`,
        ).toBeGreaterThanOrEqual(ground === 'wash' && name === 'ink-3' ? 4.4 : 4.5)
      }
    }
    for (const name of identities) {
      expect(contrast(colour(theme, name), colour(theme, 'paper')), name).toBeGreaterThanOrEqual(
        floor,
      )
    }
  })

  it('text stays readable on the highlighter', () => {
    for (const [text, ground] of [
      ['ink', 'mark'],
      ['ink', 'mark-band'],
      ['f-sigmoid', 'mark-band'],
      ['f-relu', 'mark-band'],
    ] as const) {
      expect(
        contrast(colour(theme, text), colour(theme, ground)),
        `${text} on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5)
    }
    expect(
      contrast(colour(theme, 'mark-line'), colour(theme, 'paper')),
      'mark-line',
    ).toBeGreaterThanOrEqual(3)
  })

  it.each(sights)('functions and signs stay apart with %s sight', (sight) => {
    const floors: readonly (readonly [string, string, number])[] = [
      ['f-sigmoid', 'f-relu', 15],
      ['f-tanh', 'f-leaky', 11],
      ['f-tanh', 'f-relu', 15],
      ['f-sigmoid', 'f-leaky', 11],
      ['pos', 'neg', 14],
      ['neg', 'f-sigmoid', 9],
      ['neg', 'f-relu', 9],
    ]
    for (const [one, other, floor] of floors) {
      expect(
        distance(colour(theme, one), colour(theme, other), sight),
        `${one} / ${other}`,
      ).toBeGreaterThanOrEqual(floor)
    }
  })

  it('the magnitude ramp climbs in equal steps', () => {
    const ramp = Array.from({ length: 9 }, (_, step) => colour(theme, `r${step}`))
    const steps = ramp.slice(1).map((hex, index) => distance(hex, ramp[index]!))
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.06)
  })

  it('the smallest magnitude is the paper, and text on a cell flips at the stated step', () => {
    if (theme !== 'projector') expect(colour(theme, 'r0')).toBe(colour(theme, 'paper'))
    const flip = Number(light['--ramp-ink-flip'])
    for (let step = 0; step <= 8; step++) {
      const text = colour(theme, step < flip ? 'ink' : 'paper')
      expect(contrast(text, colour(theme, `r${step}`)), `text on r${step}`).toBeGreaterThanOrEqual(
        3,
      )
    }
  })
})
