import type { LessonAttribute, LessonNode } from './LessonNode.ts'
import { jsonToEstree } from './jsonToEstree.ts'

/** A block of the compiled lesson that the component of this name draws. */
export function blockComponent(
  name: string,
  props: Readonly<Record<string, unknown>>,
  children: LessonNode[] = [],
): LessonNode {
  return { type: 'mdxJsxFlowElement', name, attributes: attributesOf(props), children }
}

/** The same within a line. */
export function lineComponent(
  name: string,
  props: Readonly<Record<string, unknown>>,
  children: LessonNode[] = [],
): LessonNode {
  return { type: 'mdxJsxTextElement', name, attributes: attributesOf(props), children }
}

function attributesOf(props: Readonly<Record<string, unknown>>): LessonAttribute[] {
  return Object.entries(props).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value:
      typeof value === 'string'
        ? value
        : {
            type: 'mdxJsxAttributeValueExpression',
            value: JSON.stringify(value),
            data: { estree: jsonToEstree(value) },
          },
  }))
}
