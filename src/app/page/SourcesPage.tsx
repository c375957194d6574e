import { RichTextView } from '../../formula/RichTextView.tsx'
import type { RichText } from '../../labs/Lab.ts'
import { WorkLine } from '../../lesson/WorkLine.tsx'
import type { Work } from '../../lesson/sourcesSchema.ts'

/** A row of `content/sources.json`, its formulas compiled. */
export interface SourceEntry extends Work {
  /** What the work proves here. */
  readonly proves: RichText
}

/** A section that stands on a work. */
export interface CitingSection {
  /** `3.1` */
  readonly number: string
  readonly title: RichText
  /** Relative to the page. */
  readonly href: string
}

export interface SourcesPageProps {
  readonly sources: readonly SourceEntry[]
  /** Sections by the id of the work they cite. */
  readonly citing: ReadonlyMap<string, readonly CitingSection[]>
}

/** Every work at `#source-<id>`, what it proves here, and the sections that stand on it. */
export function SourcesPage({ sources, citing }: SourcesPageProps) {
  return (
    <>
      <header className="opening">
        <div>
          <p className="over">찾아보기</p>
          <h1 className="display">참고 문헌</h1>
        </div>
        <p className="lead">
          수업이 근거로 든 글 {sources.length}편이에요. 글마다 여기서 무엇을 뒷받침하는지, 어느 절이
          그 글에 기대는지 적었어요.
        </p>
      </header>
      <ol className="sources">
        {sources.map((source) => (
          <Source key={source.id} source={source} sections={citing.get(source.id) ?? []} />
        ))}
      </ol>
    </>
  )
}

function Source(props: {
  readonly source: SourceEntry
  readonly sections: readonly CitingSection[]
}) {
  const { source, sections } = props
  return (
    <li id={`source-${source.id}`}>
      <p className="work">
        <WorkLine {...source} />
      </p>
      <p className="proves">
        <RichTextView text={source.proves} />
      </p>
      {sections.length > 0 && (
        <p className="citing">
          <span>인용한 곳</span>
          {sections.map(({ number, title, href }) => (
            <a key={href} href={href}>
              {number} <RichTextView text={title} />
            </a>
          ))}
        </p>
      )}
    </li>
  )
}
