import { KIND_NAMES } from './problemText.ts'
import type { Problem } from './problems.ts'

export interface ProblemNoteProps {
  readonly problem: Problem
  readonly sentence: string
  readonly onMend: () => void
  readonly onLeave: () => void
}

/** Below a line that is wrong: what Python says of it, what that means, and a way to mend it. */
export function ProblemNote({ problem, sentence, onMend, onLeave }: ProblemNoteProps) {
  return (
    <div className="problem-note">
      <p className="err">
        <b>{KIND_NAMES[problem.kind]}</b>
        <span>
          {problem.message !== null && <code>{problem.message}</code>}
          <span>{sentence}</span>
        </span>
      </p>
      <div className="problem-actions">
        <button type="button" className="btn main" onClick={onMend}>
          고쳐서 실행
        </button>
        <button type="button" className="btn" onClick={onLeave}>
          그대로 두기
        </button>
      </div>
    </div>
  )
}
