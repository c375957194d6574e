import type { Course } from '../../lesson/Course.ts'
import { Mark } from './icons.tsx'

export interface NotFoundPageProps {
  /** Addresses relative to the home page. */
  readonly course: Course
  /** Address of the home page from anywhere on the host, or null if the build does not know it. */
  readonly homeHref: string | null
}

/**
 * The whole document of `404.html`. It is served at any depth of the site, so it asks for no file,
 * its style is inside, and its links are absolute. Where the build does not know where the site
 * lies, no link could be right: the addresses stand there as text, each in a place that a server
 * which does know makes a link (`data-path`, see `build/serve.mjs`).
 */
export function NotFoundPage({ course, homeHref }: NotFoundPageProps) {
  const link = (path: string) =>
    homeHref === null ? { 'data-path': path } : { href: homeHref + path }
  const places = [
    ...course.chapters.flatMap(({ number, title, href }) =>
      href === null ? [] : [{ name: `${number} ${title}`, path: pathOf(href) }],
    ),
    ...course.appendix.map(({ title, href }) => ({ name: title, path: pathOf(href) })),
  ]
  return (
    <html lang="ko">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>없는 주소 — 기울기 실험실</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <a className="mark" {...link('')}>
            <Mark />
            기울기 실험실
          </a>
        </header>
        <main>
          <h1>이 주소에는 글이 없어요</h1>
          <p>
            주소가 바뀌었거나 글자가 빠졌을 수 있어요.{' '}
            {homeHref === null
              ? '각 장의 주소는 수업의 첫 주소 뒤에 아래의 글자를 붙인 것이에요.'
              : '아래에서 찾아보세요.'}
          </p>
          <ul>
            {places.map(({ name, path }) => (
              <li key={path}>
                <a {...link(path)}>{name}</a>
                {homeHref === null && <code>{path}</code>}
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
}

/** Address from the home page, as text: `./lessons/relu/` → `lessons/relu/`. */
function pathOf(href: string): string {
  return href.replace(/^\.\//, '')
}

const STYLE = `:root{color-scheme:light dark;--paper:#fcfcfa;--ink:#16191d}
@media (prefers-color-scheme:dark){:root{--paper:#14171b;--ink:#f2f2ee}}
body{max-width:35rem;margin:0 auto;padding:1.25rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.75 system-ui,'Apple SD Gothic Neo','Noto Sans KR','Malgun Gothic',sans-serif;word-break:keep-all;overflow-wrap:anywhere}
.mark{display:flex;align-items:center;gap:10px;margin:0;font-weight:700;text-decoration:none}
h1{margin:3rem 0 .5rem;font-size:1.9375rem;line-height:1.22;letter-spacing:-.034em}
ul{margin:2rem 0;padding:0;list-style:none;border-top:1.5px solid}
li{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:1em;border-bottom:1px solid}
a{color:inherit}
li a{flex:1 0 auto;padding:10px 0}
:focus-visible{outline:2px solid;outline-offset:3px}`
