/** Korean particles that change with the sound before them: after a consonant / after a vowel. */
export type Josa =
  | '을/를'
  | '이/가'
  | '은/는'
  | '과/와'
  | '으로/로'
  | '이나/나'
  | '이란/란'
  | '이라/라'
  | '이라고/라고'
  | '이라는/라는'
  | '이고/고'
  | '이며/며'
  | '이면/면'
  | '이에요/예요'

/** How the last spoken unit ends. ㄹ counts as a vowel for 으로/로. */
type Ending = 'vowel' | 'rieul' | 'consonant'

/** `s₃` + 을/를 → `을`: the particle that fits after `text`, chosen by its last spoken unit. */
export function josa(text: string, particle: Josa): string {
  const [afterConsonant, afterVowel] = particle.split('/') as [string, string]
  const ending = endingOf(text)
  if (ending === 'rieul') return particle === '으로/로' ? afterVowel : afterConsonant
  return ending === 'consonant' ? afterConsonant : afterVowel
}

/** `text` with the particle that fits: `withJosa('ReLU', '을/를')` → `ReLU를`. */
export function withJosa(text: string, particle: Josa): string {
  return text + josa(text, particle)
}

/** 영 일 이 삼 사 오 육 칠 팔 구 */
const DIGIT_ENDINGS: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
]

/** Names of Latin letters that end in a consonant: 엘, 엠, 엔, 알. */
const LETTER_ENDINGS: Readonly<Record<string, Ending>> = {
  l: 'rieul',
  m: 'consonant',
  n: 'consonant',
  r: 'rieul',
}

/** Signs by the last syllable of their names: 엡실론, 오미크론, 입실론, 프라임, … */
const SIGN_ENDINGS: Readonly<Record<string, Ending>> = {
  ε: 'consonant',
  ϵ: 'consonant',
  ο: 'consonant',
  υ: 'consonant',
  '′': 'consonant',
  '″': 'consonant',
}

/** Words of the field as they are spoken, where spelling misleads. */
const WORD_ENDINGS: Readonly<Record<string, Ending>> = {
  adam: 'consonant', // 아담
  lecun: 'consonant', // 르쿤
  rmsprop: 'consonant', // 알엠에스프롭
  backprop: 'consonant', // 백프롭
  dropout: 'consonant', // 드롭아웃
  layer: 'vowel', // 레이어
  xor: 'rieul', // 엑스오알
  lr: 'rieul', // 엘알
  step: 'consonant', // 스텝
  batch: 'vowel', // 배치
  logit: 'consonant', // 로짓
  out: 'consonant', // 아웃
  px: 'rieul', // 픽셀
  html: 'rieul', // 에이치티엠엘
}

function endingOf(text: string): Ending {
  const spoken = lastSpokenUnit(text)
  const last = spoken.at(-1) ?? ''
  if (/[가-힣]/.test(last)) return hangulEnding(last)
  if (/[⁰¹²³⁴-⁹]/.test(last)) return 'consonant' // …제곱
  if (/[0-9]/.test(last)) return numberEnding(spoken)
  if (/[₀-₉]/.test(last)) return DIGIT_ENDINGS['₀₁₂₃₄₅₆₇₈₉'.indexOf(last)] ?? 'vowel'
  if (/[A-Za-z]/.test(last)) return wordEnding(/[A-Za-z]+$/.exec(spoken)?.[0] ?? last)
  return SIGN_ENDINGS[last] ?? 'vowel'
}

/**
 * Drops what is not spoken at the end: quotes, spaces, a bracketed aside after a Korean word
 * (`유닛(ReLU)` is read 유닛 for the particle), the brackets themselves otherwise; turns `1/5,300`
 * (5,300분의 1) into its numerator.
 */
function lastSpokenUnit(text: string): string {
  const trimmed = text.replace(/[\s"'”’»」』.,!?]+$/u, '')
  const aside = /^(.*[가-힣])\s*\([^()]*\)$/su.exec(trimmed)
  if (aside) return lastSpokenUnit(aside[1] as string)
  if (/[)\]}]$/.test(trimmed)) return lastSpokenUnit(trimmed.slice(0, -1))
  const fraction = /(\d[\d,.]*)\/\d[\d,.]*$/.exec(trimmed)
  if (fraction) return fraction[1] as string
  return trimmed
}

function hangulEnding(syllable: string): Ending {
  const final = (syllable.charCodeAt(0) - 0xac00) % 28
  if (final === 0) return 'vowel'
  return final === 8 ? 'rieul' : 'consonant'
}

/** The last digit, or for whole tens the place name: 십, 백, 천, 만, 억, 조. */
function numberEnding(text: string): Ending {
  const digits = (/[\d,.]+$/.exec(text)?.[0] ?? text).replaceAll(',', '')
  const lastDigit = Number(digits.at(-1))
  if (digits.includes('.') || lastDigit !== 0) return DIGIT_ENDINGS[lastDigit] ?? 'vowel'
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0
  // 조 (10¹²) is the only place name that ends in a vowel; 0 itself is 영.
  return zeros < digits.length && zeros >= 12 && zeros < 16 ? 'vowel' : 'consonant'
}

function wordEnding(word: string): Ending {
  const known = WORD_ENDINGS[word.toLowerCase()]
  if (known) return known
  const last = word.slice(-1).toLowerCase()
  const spelledOut = word.length === 1 || word === word.toUpperCase()
  if (spelledOut && !/[AEIOU]/.test(word.slice(1))) return LETTER_ENDINGS[last] ?? 'vowel'
  // Read as a word: l, m, n and ng close the syllable; most other endings gain a vowel (소프트맥스).
  if (last === 'l') return 'rieul'
  return last === 'm' || last === 'n' || word.toLowerCase().endsWith('ng') ? 'consonant' : 'vowel'
}
