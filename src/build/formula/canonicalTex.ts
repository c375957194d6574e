import type { KatexNode } from './katexNode.ts'

/**
 * One spelling for a symbol however its author grouped it (`w_{1}`, `w_1` → `w_1`), or null for
 * anything that is more than a symbol.
 */
export function canonicalTex(node: KatexNode | null | undefined): string | null {
  if (!node) return null
  switch (node.type) {
    case 'mathord':
    case 'textord':
    case 'atom':
      return node.text
    case 'ordgroup':
    case 'text':
    case 'operatorname':
    case 'styling':
    case 'html':
      return sequence(node.body)
    case 'mclass':
      return sequence(node.body)
    case 'font': {
      const body = canonicalTex(node.body)
      return body === null || node.font === 'mathrm' ? body : `${node.font} ${body}`
    }
    case 'op':
      return node.name ?? null
    case 'accent': {
      const base = canonicalTex(node.base)
      return base === null ? null : `${node.label}{${base}}`
    }
    case 'supsub': {
      const base = canonicalTex(node.base)
      const sub = node.sub ? canonicalTex(node.sub) : ''
      const sup = node.sup ? canonicalTex(node.sup) : ''
      if (base === null || sub === null || sup === null) return null
      return base + (sub && `_${sub}`) + (sup && `^${sup}`)
    }
    default:
      return null
  }
}

function sequence(nodes: readonly KatexNode[]): string | null {
  let text = ''
  for (const node of nodes) {
    const part = canonicalTex(node)
    if (part === null) return null
    text += part
  }
  return text
}
