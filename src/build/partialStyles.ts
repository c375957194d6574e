import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { SitePage } from '../app/SitePage.ts'

/** A style sheet beside `index.css`, linked only by the pages that need it. */
export interface PartialStyle {
  /** Name of the file without its ending. */
  readonly id: string
  /** From the root of the project. */
  readonly source: string
  /** Linked for this medium only. */
  readonly media: 'all' | 'print'
  isNeededBy(page: Pick<SitePage, 'path' | 'html'>): boolean
}

const STYLES = 'src/styles'

/**
 * `labs/<lab-id>.css` for pages that show that lab, `pages/<path>.css` for the page at that path,
 * and `print.css` for paper: a browser fetches it without letting the screen wait.
 */
export function partialStyles(projectRoot: string): readonly PartialStyle[] {
  const below = (folder: string) =>
    readdirSync(join(projectRoot, STYLES, folder)).map((name) => ({
      id: basename(name, '.css'),
      source: `${STYLES}/${folder}/${name}`,
      media: 'all' as const,
    }))
  return [
    ...below('labs').map((style) => ({
      ...style,
      isNeededBy: ({ html }: Pick<SitePage, 'html'>) => html.includes(`data-lab="${style.id}"`),
    })),
    { id: 'print', source: `${STYLES}/print.css`, media: 'print', isNeededBy: () => true },
    ...below('pages').map((style) => ({
      ...style,
      isNeededBy: ({ path }: Pick<SitePage, 'path'>) => path === `${style.id}/`,
    })),
  ]
}
