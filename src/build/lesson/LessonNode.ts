/** One node of a lesson's syntax tree (mdast with MDX, maths and front matter). */
export interface LessonNode {
  type: string
  /** Tag name, or null for `<>`. */
  name?: string | null
  value?: string
  depth?: number
  url?: string
  title?: string | null
  alt?: string | null
  ordered?: boolean | null
  attributes?: LessonAttribute[]
  children?: LessonNode[]
  position?: NodePosition
  data?: Record<string, unknown>
}

export interface LessonAttribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute'
  name?: string
  /** Text; null for an attribute without a value; an object for an expression. */
  value?: string | null | AttributeExpression
  position?: NodePosition
}

export interface AttributeExpression {
  type: 'mdxJsxAttributeValueExpression'
  value: string
  data?: { estree: unknown }
}

export interface NodePosition {
  start: { line: number; column: number; offset?: number }
  end: { line: number; column: number; offset?: number }
}

export function isTag(node: LessonNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

export function childrenOf(node: LessonNode): LessonNode[] {
  return node.children ?? []
}

/** All text below a node, formulas included as their source. */
export function textOf(node: LessonNode): string {
  return node.value ?? childrenOf(node).map(textOf).join('')
}

/** Whether a node is white space only. */
export function isBlank(node: LessonNode): boolean {
  return node.type === 'text' && (node.value ?? '').trim() === ''
}
