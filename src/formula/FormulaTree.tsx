import { createElement, type ReactNode } from 'react'
import type { FormulaElement, FormulaNode } from './CompiledFormula.ts'
import { holdsSymbol, writtenIn } from './symbolsOfTree.ts'

/** Printed values by symbol. */
export type FormulaValues = Readonly<Record<string, string>>

export interface FormulaTreeProps {
  readonly nodes: readonly FormulaNode[]
  readonly values: FormulaValues
  /** Read instead of the symbol's name, where the formula is that one symbol. */
  readonly reading: string | null
  readonly marked: string | null
}

/** The drawn elements: hidden from screen readers except the linked symbols, which are buttons. */
export function FormulaTree({ nodes, ...around }: FormulaTreeProps) {
  return nodes.map((node, index) => draw(node, index, { ...around, hidden: false }))
}

interface Surroundings {
  readonly values: FormulaValues
  readonly reading: string | null
  readonly marked: string | null
  /** Inside a hidden part or a button, where nothing is named any more. */
  readonly hidden: boolean
}

function draw(node: FormulaNode, key: number, around: Surroundings): ReactNode {
  if (typeof node === 'string') {
    return around.hidden ? (
      node
    ) : (
      <span key={key} aria-hidden>
        {node}
      </span>
    )
  }
  if (node.symbol !== undefined) return drawSymbol(node, node.symbol, key, around)
  const hides = !around.hidden && !holdsSymbol(node)
  const inside = hides ? { ...around, hidden: true } : around
  const properties = { ...propertiesOf(node), key, ...(hides ? { 'aria-hidden': true } : {}) }
  if (node.slot !== undefined) {
    return createElement(node.tag ?? 'span', properties, slotText(node, around.values[node.slot]))
  }
  return createElement(node.tag ?? 'span', properties, ...drawChildren(node, inside))
}

function drawSymbol(
  node: FormulaElement,
  symbol: string,
  key: number,
  around: Surroundings,
): ReactNode {
  const value = around.values[symbol]
  const name = node.attributes?.['data-sym-name']
  const children = drawChildren(node, { ...around, hidden: true })
  const properties = {
    ...propertiesOf(node),
    ...(symbol === around.marked ? { className: `${node.className ?? ''} is-marked`.trim() } : {}),
    key,
    'data-sym': symbol,
    'data-sym-value': value,
    // The link script adds tabindex and state; React is told not to mind when it hydrates.
    suppressHydrationWarning: true,
  }
  if (around.hidden) return createElement(node.tag ?? 'span', properties, ...children)
  if (around.reading !== null) {
    return createElement(
      node.tag ?? 'span',
      { ...properties, role: 'button' },
      <span key="drawn" aria-hidden>
        {children}
      </span>,
      <span key="spoken" className="sr">
        {around.reading}
      </span>,
    )
  }
  return createElement(
    node.tag ?? 'span',
    { ...properties, role: 'button', 'aria-label': name ?? symbol },
    ...children,
  )
}

function drawChildren(node: FormulaElement, around: Surroundings): readonly ReactNode[] {
  return (node.children ?? []).map((child, index) => draw(child, index, around))
}

function propertiesOf(node: FormulaElement): Record<string, unknown> {
  return {
    ...node.attributes,
    ...(node.className === undefined ? {} : { className: node.className }),
    ...(node.style === undefined ? {} : { style: node.style }),
  }
}

/** The number, with what the formula writes after it; a negative one after + or − in brackets. */
function slotText(node: FormulaElement, value: string | undefined): string {
  if (value === undefined || value === '') return ''
  const signed = node.className?.includes('signed') === true && value.startsWith('\u2212')
  const suffix = writtenIn(node)
  const bracketed = signed || (suffix !== '' && value.startsWith('\u2212'))
  return (bracketed ? `(${value})` : value) + suffix
}
