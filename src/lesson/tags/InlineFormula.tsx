import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import { RichTextView } from '../../formula/RichTextView.tsx'

/** `$…$` in running text. */
export function InlineFormula({ formula }: { readonly formula: CompiledFormula }) {
  return <RichTextView text={[formula]} />
}
