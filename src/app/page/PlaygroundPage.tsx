import type { DrawnPlace } from '../../lesson/LessonPage.ts'

export interface PlaygroundPageProps {
  readonly lab: string
  readonly opening: string
  readonly figure: DrawnPlace
  /** What the figure takes beside its instance. */
  readonly figureProps: Readonly<Record<string, unknown>>
}

/** One free bench: a page that holds a single lab, drawn in its opening state. */
export function PlaygroundPage({ lab, opening, figure, figureProps }: PlaygroundPageProps) {
  return (
    <>
      <header className="opening">
        <div>
          <p className="over">덧붙임</p>
          <h1 className="display">자유 실험대</h1>
        </div>
        <p className="lead">
          데이터와 망을 마음대로 짜고, 층과 뉴런과 가중치를 하나씩 들여다보며 학습시켜 보세요.
          설정과 가중치를 바꾼 일은 모두 되돌릴 수 있고, 지금 상태가 그대로 주소에 담겨요.
        </p>
      </header>
      <section className="section wide" data-symbol-scope="" aria-label="자유 실험대">
        <div
          className="live"
          id={lab}
          data-lab={lab}
          data-status="static"
          data-opening={opening}
          data-lab-place="figure"
          data-lab-id={lab}
          data-lab-key={figure.key}
          data-props={JSON.stringify(figureProps)}
          dangerouslySetInnerHTML={{ __html: figure.html }}
        />
      </section>
    </>
  )
}
