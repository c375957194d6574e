const MOST_NAMES = 16

/** Names that would work: all of them where they are few, else those nearest to the wrong one. */
export function describeKnown(known: Iterable<string>, wrong: string): string {
  const names = [...known]
  if (names.length === 0) return '아직 없어요'
  if (names.length <= MOST_NAMES) return names.join(', ')
  const nearest = names
    .map((name) => ({ name, distance: editDistance(name.toLowerCase(), wrong.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
  return `${nearest.map(({ name }) => name).join(', ')} … (모두 ${names.length}개)`
}

/** Levenshtein distance: insertions, deletions and replacements that lead from one to the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of from.split('').entries()) {
    const next = [i + 1]
    for (const [j, other] of to.split('').entries()) {
      const replace = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
