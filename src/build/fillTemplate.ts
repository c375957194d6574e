import type { SitePage } from '../app/SitePage.ts'
import { rootFrom } from '../app/SitePage.ts'
import type { PartialStyle } from './partialStyles.ts'

export interface TemplateOptions {
  /** Address of the script that sets the theme before the first paint, from the site's root. */
  readonly themeScript: string
  /** Absolute address of the site's root, or null where the build does not know it. */
  readonly siteUrl: string | null
  /** Style sheets that only some pages need, in the order of the cascade. */
  readonly styles: readonly LinkedStyle[]
}

/** A style sheet and its address from the site's root. */
export interface LinkedStyle extends Pick<PartialStyle, 'media' | 'isNeededBy'> {
  readonly address: string
}

/**
 * The document of one page. Addresses in the template start from the site's root (`./assets/…`);
 * in the document they start from the page, so that the site works under any path.
 */
export function fillTemplate(template: string, page: SitePage, options: TemplateOptions): string {
  const root = rootFrom(page.path)
  const relative = template.replaceAll(
    /(\s(?:href|src)=")\.\//g,
    (_, attribute: string) => attribute + root,
  )
  const canonical =
    options.siteUrl === null ? root + page.canonical : new URL(page.canonical, options.siteUrl).href
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    `<link rel="canonical" href="${escapeHtml(canonical)}" />`,
    `<script src="${root}${options.themeScript}"></script>`,
  ]
  const styles = options.styles
    .filter((style) => style.isNeededBy(page))
    .map(({ address, media }) => {
      const medium = media === 'all' ? '' : ` media="${media}"`
      return `<link rel="stylesheet" href="${root}${address}"${medium} />`
    })
  // A function, because `$` in the text would mean something in a replacement string.
  return (
    relative
      .replace('<!--head-->', () => head.join('\n    '))
      // After the sheet of all pages, which it adds to.
      .replace('</head>', () => [...styles, '</head>'].join('\n'))
      .replace('<!--page-->', () => page.html)
  )
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
