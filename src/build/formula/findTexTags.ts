/** One ``tex`…` `` or ``liveTex`…` `` in a source file; positions count characters. */
export interface TexTag {
  readonly start: number
  readonly end: number
  /** Where the TeX itself begins, behind the backtick. */
  readonly texStart: number
  readonly tex: string
  readonly live: boolean
  /** Has `${…}`, which a compiled formula cannot. */
  readonly substitutes: boolean
}

interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
}

interface ImportNode extends SyntaxNode {
  readonly source: { readonly value: string }
  readonly specifiers: readonly {
    readonly imported?: { readonly name?: string }
    readonly local: { readonly name: string }
  }[]
}

interface TaggedTemplateNode extends SyntaxNode {
  readonly tag: { readonly type: string; readonly name?: string }
  readonly quasi: {
    readonly start: number
    readonly quasis: readonly { readonly value: { readonly raw: string } }[]
  }
}

/** The formulas of a module, in order: templates tagged by what it imports from `tex.ts`. */
export function findTexTags(program: unknown): readonly TexTag[] {
  const names = new Map<string, 'tex' | 'liveTex'>()
  const tags: TexTag[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const node = value as SyntaxNode
    if (node.type === 'ImportDeclaration') collectNames(node as ImportNode, names)
    if (node.type === 'TaggedTemplateExpression') {
      const tag = readTag(node as TaggedTemplateNode, names)
      if (tag) {
        tags.push(tag)
        return
      }
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(program)
  return tags.sort((one, other) => one.start - other.start)
}

function collectNames(node: ImportNode, names: Map<string, 'tex' | 'liveTex'>): void {
  if (!/(?:^|\/)tex(?:\.ts)?$/.test(node.source.value)) return
  for (const { imported, local } of node.specifiers) {
    if (imported?.name === 'tex' || imported?.name === 'liveTex')
      names.set(local.name, imported.name)
  }
}

function readTag(
  node: TaggedTemplateNode,
  names: ReadonlyMap<string, 'tex' | 'liveTex'>,
): TexTag | null {
  const name = node.tag.type === 'Identifier' ? names.get(node.tag.name ?? '') : undefined
  if (name === undefined) return null
  return {
    start: node.start,
    end: node.end,
    texStart: node.quasi.start + 1,
    tex: node.quasi.quasis.map(({ value }) => value.raw).join(''),
    live: name === 'liveTex',
    substitutes: node.quasi.quasis.length > 1,
  }
}
