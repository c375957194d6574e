import type { Course } from '../../lesson/Course.ts'
import { Mark } from './icons.tsx'

export interface NotFoundPageProps {
  /** Addresses relative to the home page. */
  readonly course: Course
  /** Address of the home page from anywhere on the host, or null if the build does not know it. */
  readonly homeHref: string | null
}

/**
 * The whole document of `404.html`. It is served at any depth of the site, so it asks for no file:
 * its style is inside, and its links start from a `<base>`. Where the site lies unknown, a line of
 * script takes the part of the address before `lessons/` or `glossary/`, or before the last name.
 */
export function NotFoundPage({ course, homeHref }: NotFoundPageProps) {
  return (
    <html lang="ko">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>없는 주소 — 기울기 실험실</title>
        <base href={homeHref ?? './'} />
        {homeHref === null && <script dangerouslySetInnerHTML={{ __html: FIND_HOME }} />}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a className="mark" href="./">
          <Mark />
          기울기 실험실
        </a>
        <main>
          <h1>이 주소에는 글이 없어요</h1>
          <p>주소가 바뀌었거나 글자가 빠졌을 수 있어요. 아래에서 찾아보세요.</p>
          <ul>
            {course.chapters.map(
              ({ slug, number, title, href }) =>
                href !== null && (
                  <li key={slug}>
                    <a href={href}>
                      {number} {title}
                    </a>
                  </li>
                ),
            )}
            <li>
              <a href={course.glossaryHref}>용어집과 참고 문헌</a>
            </li>
          </ul>
        </main>
      </body>
    </html>
  )
}

const FIND_HOME =
  "document.querySelector('base').href=location.pathname.replace(/(?:lessons|glossary)\\/.*$|[^/]+\\/?$/,'')"

const STYLE = `:root{color-scheme:light dark;--paper:#fcfcfa;--ink:#16191d}
@media (prefers-color-scheme:dark){:root{--paper:#14171b;--ink:#f2f2ee}}
body{max-width:35rem;margin:0 auto;padding:1.25rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.75 system-ui,'Apple SD Gothic Neo','Noto Sans KR','Malgun Gothic',sans-serif;word-break:keep-all;overflow-wrap:anywhere}
.mark{display:flex;align-items:center;gap:10px;font-weight:700;text-decoration:none}
h1{margin:3rem 0 .5rem;font-size:1.9375rem;line-height:1.22;letter-spacing:-.034em}
ul{margin:2rem 0;padding:0;list-style:none;border-top:1.5px solid}
li{border-bottom:1px solid}
a{color:inherit}
li a{display:block;padding:10px 0}
:focus-visible{outline:2px solid;outline-offset:3px}`
