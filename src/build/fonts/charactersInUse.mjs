import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every character of the text files below `folders`, comments included: more than is shown. */
export function charactersInUse(folders) {
  const characters = new Set()
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath ?? entry.path, entry.name)
      if (!entry.isFile() || path.includes('node_modules')) continue
      if (!/\.(mdx?|json|ya?ml|py|tsx?|html)$/.test(path)) continue
      for (const character of readFileSync(path, 'utf8')) characters.add(character)
    }
  }
  return characters
}

/**
 * Hangul syllables, the most frequent first: Pretendard's web build slices its characters by
 * frequency, the last slice being the commonest.
 */
export function frequentSyllables(dynamicSubsetCss, count) {
  const slices = [
    ...dynamicSubsetCss.matchAll(/\/\* \[(\d+)\] \*\/[\s\S]*?unicode-range:\s*([^;]+);/g),
  ].map(([, number, ranges]) => ({ number: Number(number), ranges }))
  slices.sort((one, other) => other.number - one.number)
  const syllables = slices.flatMap(({ ranges }) => codePoints(ranges)).filter(isHangulSyllable)
  if (syllables.length < count) throw new Error(`Only ${syllables.length} syllables were found.`)
  return syllables.slice(0, count).map((codePoint) => String.fromCodePoint(codePoint))
}

function codePoints(ranges) {
  return ranges.split(',').flatMap((range) => {
    const [first, last = first] = range.trim().replace('U+', '').split('-')
    const start = parseInt(first, 16)
    return Array.from({ length: parseInt(last, 16) - start + 1 }, (_, index) => start + index)
  })
}

function isHangulSyllable(codePoint) {
  return codePoint >= 0xac00 && codePoint <= 0xd7a3
}
