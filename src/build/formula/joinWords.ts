/** Connecting words authors borrow from English. */
export const CONNECTIVES: Readonly<Record<string, string>> = {
  if: ', 단 ',
  when: ', 단 ',
  for: ', 단 ',
  where: ', 여기서 ',
  otherwise: ' 그 밖에는 ',
  and: ' 그리고 ',
  or: ' 또는 ',
}

/** Korean words join what stands before them as written: particles without a space. */
export function joinWords(text: string, words: string): string {
  const joined = `${text.replace(/[,\s]+$/, (tail) => (words.startsWith(',') ? '' : tail))}${words}`
  const next = joined.replace(/\s+/g, ' ')
  return /[가-힣A-Za-z]$/.test(next) ? `${next} ` : next
}
