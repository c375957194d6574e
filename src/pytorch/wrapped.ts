/** Items, each followed by a comma, as lines of at most `columns` characters. */
export function wrapped(items: readonly string[], columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const item of items) {
    const longer = line === '' ? `${item},` : `${line} ${item},`
    if (longer.length > columns && line !== '') {
      lines.push(line)
      line = `${item},`
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}
