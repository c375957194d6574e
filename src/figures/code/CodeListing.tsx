import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { CodeToken } from './CodeToken.ts'

/** A line as it is shown. */
export interface ListedLine {
  readonly tokens: readonly CodeToken[]
  /** Symbol it is linked by, and how that is said; null for a line that stands alone. */
  readonly symbol: { readonly id: string; readonly name: string } | null
  /** Shape of what the line makes, at its end; empty for none. */
  readonly shape: string
  /** Part of the line that is wrong, or null. */
  readonly bad: string | null
}

export interface CodeListingProps {
  readonly label: string
  readonly lines: readonly ListedLine[]
  /** Shown below a line: what is wrong with it. */
  readonly note: { readonly line: number; readonly content: ReactNode } | null
}

/** Lines of code with numbers and shapes; a line is lit together with the layer it makes. */
export function CodeListing({ label, lines, note }: CodeListingProps) {
  return (
    // Code is as wide as it is: it scrolls in its own box, and so must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="code-box" role="group" aria-label={label} tabIndex={0} data-symbol-group="">
      <div className="code-lines">
        {lines.map((line, index) => (
          <Fragment key={index}>
            <CodeLine line={line} number={index + 1} />
            {note?.line === index && <div className="code-note">{note.content}</div>}
          </Fragment>
        ))}
      </div>
    </div>
  )
}

function CodeLine({ line, number }: { readonly line: ListedLine; readonly number: number }) {
  const { tokens, symbol, shape, bad } = line
  return (
    <div
      className="code-line"
      {...(symbol === null
        ? {}
        : {
            role: 'button',
            'data-sym': symbol.id,
            'data-sym-name': `${number}번째 줄, ${symbol.name}`,
            'data-sym-value': shape === '' ? undefined : shape,
            tabIndex: -1,
            suppressHydrationWarning: true,
          })}
    >
      <span className="code-number" aria-hidden="true">
        {number}
      </span>
      <code>
        {tokens.map((token, index) => (
          <Token key={index} token={token} bad={bad} />
        ))}
      </code>
      <span className="code-shape">{shape}</span>
    </div>
  )
}

function Token({
  token: [kind, text],
  bad,
}: {
  readonly token: CodeToken
  readonly bad: string | null
}) {
  const content = markBad(text, bad)
  if (kind === 'keyword') return <b>{content}</b>
  if (kind === 'comment') return <i>{content}</i>
  return content
}

/** A part that several tokens share is marked where it begins, as far as the token goes. */
function markBad(text: string, bad: string | null): ReactNode {
  const start = bad === null ? -1 : text.indexOf(bad)
  if (bad === null || start < 0) {
    // `inplace=True` ends with a word of the language: the part before it carries the mark.
    const head = bad?.replace(/(True|None)$/, '') ?? ''
    const at = head === '' || head === bad ? -1 : text.indexOf(head)
    if (at < 0) return text
    return (
      <>
        {text.slice(0, at)}
        <span className="code-bad">{head}</span>
        {text.slice(at + head.length)}
      </>
    )
  }
  return (
    <>
      {text.slice(0, start)}
      <span className="code-bad">{bad}</span>
      {text.slice(start + bad.length)}
    </>
  )
}
