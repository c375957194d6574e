import { useEffect, useRef } from 'react'
import type { ProgramInstance } from './createProgramInstance.ts'
import { KIND_NAMES } from './problemText.ts'
import type { Problem } from './problems.ts'

export interface ProblemNoteProps {
  readonly instance: ProgramInstance
  readonly problem: Problem
  readonly sentence: string
}

/** Below a line that is wrong: what Python says of it, what that means, and a way to mend it. */
export function ProblemNote({ instance, problem, sentence }: ProblemNoteProps) {
  const mend = useRef<HTMLButtonElement>(null)
  // Set where a button of the note before was pressed: the keyboard goes on at this one.
  useEffect(() => {
    if (document.activeElement === document.body && document.body.dataset['mended'] === 'true') {
      mend.current?.focus({ preventScroll: true })
    }
    delete document.body.dataset['mended']
  }, [problem.id])
  const handOn = (): void => {
    document.body.dataset['mended'] = 'true'
  }
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
        <button
          type="button"
          ref={mend}
          className="btn main"
          onClick={() => {
            handOn()
            instance.mend(problem.id)
          }}
        >
          고쳐서 실행
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            handOn()
            instance.leave(problem.id)
          }}
        >
          그대로 두기
        </button>
      </div>
    </div>
  )
}
