import type { AppendixPage, Chapter } from '../../lesson/Course.ts'

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/deed.ko'

export interface PageFooterProps {
  readonly chapter: Chapter | undefined
  readonly appendix: readonly AppendixPage[]
}

/** How the page may be used and cited, and where its words and claims come from. */
export function PageFooter({ chapter, appendix }: PageFooterProps) {
  const title =
    chapter === undefined ? '' : ` ${chapter.number}장 “${chapter.title.replace(/\.$/, '')}”.`
  return (
    <footer className="page foot">
      <div>
        <div>
          <p>
            코드는 MIT, 글과 그림은{' '}
            <a href={LICENCE} rel="license">
              CC BY 4.0
            </a>{' '}
            조건으로 쓸 수 있어요. 글꼴은 Pretendard, JetBrains Mono, KaTeX에서 필요한 글자만 골라
            담았어요(SIL OFL 1.1).
          </p>
          <p>인용: 기울기 실험실.{title} CC BY 4.0. 주소와 본 날짜를 함께 적어 주세요.</p>
        </div>
        <nav aria-label="덧붙임">
          {appendix.map(({ title: name, href }) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  )
}
