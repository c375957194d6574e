import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import { RichTextView } from '../../formula/RichTextView.tsx'
import type { RichText } from '../../labs/Lab.ts'
import type { GlossaryRow } from '../../lesson/glossarySchema.ts'
import { hangulInitial } from './hangulInitial.ts'

/** A row of `content/glossary.json`, its formulas compiled. */
export interface GlossaryTerm extends Omit<GlossaryRow, 'tex' | 'definition'> {
  readonly symbol: CompiledFormula | null
  readonly definition: RichText
}

export interface GlossaryPageProps {
  readonly terms: readonly GlossaryTerm[]
}

/** Every term at `#term-<id>`. */
export function GlossaryPage({ terms }: GlossaryPageProps) {
  const groups = groupTerms(terms)
  return (
    <>
      <header className="opening">
        <div>
          <p className="over">찾아보기</p>
          <h1 className="display">용어집</h1>
        </div>
        <p className="lead">
          수업에 나오는 말 {terms.length}개의 뜻과 기호, 기호를 읽는 법이에요. 본문에서 밑줄 친 말을
          누르면 뜻이 나오고, 거기서 여기로 올 수 있어요.
        </p>
      </header>
      <nav className="letters" aria-label="글자로 찾기">
        {groups.map(([initial], index) => (
          <a key={initial} href={`#letter-${index + 1}`}>
            {initial}
          </a>
        ))}
      </nav>
      {groups.map(([initial, members], index) => (
        <section key={initial} aria-labelledby={`letter-${index + 1}`}>
          <h2 className="letter" id={`letter-${index + 1}`}>
            {initial}
          </h2>
          <dl className="terms">
            {members.map((term) => (
              <Term key={term.id} {...term} />
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

function Term({
  id,
  korean,
  english,
  symbol,
  spoken,
  pytorch,
  definition,
  synonyms,
}: GlossaryTerm) {
  return (
    <div id={`term-${id}`}>
      <dt>
        {korean}
        <small lang="en">{english}</small>
      </dt>
      <dd>
        <RichTextView text={definition} />
      </dd>
      <dd className="facts">
        {symbol !== null && (
          <span>
            기호 <RichTextView text={[symbol]} />
            {spoken !== null && `, “${spoken}”`}
          </span>
        )}
        {pytorch !== null && (
          <span>
            PyTorch <code>{pytorch}</code>
          </span>
        )}
        {synonyms.length > 0 && <span>다른 이름 {synonyms.join(', ')}</span>}
      </dd>
    </div>
  )
}

/** Terms in dictionary order under their first letters, Korean before Latin. */
function groupTerms(terms: readonly GlossaryTerm[]): [string, GlossaryTerm[]][] {
  const byName = [...terms].sort(
    (one, other) =>
      Number(isLatin(one)) - Number(isLatin(other)) || COLLATOR.compare(one.korean, other.korean),
  )
  const groups = new Map<string, GlossaryTerm[]>()
  for (const term of byName) {
    const initial = hangulInitial(term.korean)
    groups.set(initial, [...(groups.get(initial) ?? []), term])
  }
  return [...groups]
}

function isLatin({ korean }: GlossaryTerm): boolean {
  return hangulInitial(korean) === 'A–Z'
}

const COLLATOR = new Intl.Collator('ko')
