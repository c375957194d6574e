/** A page of the site as the server bundle draws it; the build puts it into the template. */
export interface SitePage {
  /** Address from the site's root, with a slash at its end: `` or `lessons/relu/`. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** Address from the site's root of the page that holds the same content, or its own. */
  readonly canonical: string
  /** Everything inside the root element. */
  readonly html: string
}

/** `lessons/relu/` lies two folders below the root. */
export function rootFrom(path: string): string {
  const depth = path.split('/').length - 1
  return depth === 0 ? './' : '../'.repeat(depth)
}
