import type { KatexNode } from './katexNode.ts'

/**
 * The row without wrappers that change only its look: sizes, colours, fonts of weight, braces,
 * symbol links. A wrapper with an authored reading stays.
 */
export function flattenNodes(nodes: readonly KatexNode[]): readonly KatexNode[] {
  return nodes.flatMap((node): readonly KatexNode[] => {
    switch (node.type) {
      case 'ordgroup':
        if (isGroupedComma(node)) return [{ type: 'textord', mode: 'math', text: ',' }]
        return flattenNodes(node.body)
      case 'styling':
      case 'color':
      case 'sizing':
      case 'hbox':
        return flattenNodes(node.body)
      case 'html':
        return 'data-reading' in node.attributes ? [node] : flattenNodes(node.body)
      case 'mclass':
        return node.mclass === 'mord' ? flattenNodes(node.body) : [node]
      case 'raisebox':
      case 'lap':
      case 'underline':
      case 'enclose':
        return flattenNodes([node.body])
      case 'font':
        return /^(?:mathbf|boldsymbol|mathit|mathnormal)$/.test(node.font)
          ? flattenNodes([node.body])
          : [node]
      default:
        return [node]
    }
  })
}

/** `5{,}300`: the braces say that the comma belongs to the number. */
function isGroupedComma(node: KatexNode & { type: 'ordgroup' }): boolean {
  const [only, more] = node.body
  return !more && only?.type === 'atom' && only.text === ','
}

/** Letters of a name: `\mathrm{ReLU}` → `ReLU`; null where it holds more than letters and spaces. */
export function lettersOf(nodes: readonly KatexNode[]): string | null {
  let letters = ''
  for (const node of flattenNodes(nodes)) {
    if (node.type === 'spacing') letters += ' '
    else if (node.type === 'text') letters += lettersOf(node.body) ?? ''
    else if (node.type === 'mathord' || node.type === 'textord') letters += node.text
    else if (node.type === 'font') letters += lettersOf([node.body]) ?? ''
    else if (node.type === 'atom' && node.text === '-') letters += '-'
    else if (node.type !== 'kern' && node.type !== 'internal') return null
  }
  return letters
}
