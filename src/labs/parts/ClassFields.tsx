import { NumberField } from '../../controls/NumberField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import type { NumberListSetting } from '../../store/settingsTable.ts'
import {
  FEWEST_CLASSES,
  MOST_CLASSES,
  nameProblem,
  namesOf,
  withClass,
  withName,
  withoutClass,
  withScore,
} from './classList.ts'
import type { ClassList } from './classList.ts'

export interface ClassFieldsProps {
  readonly list: ClassList
  readonly scores: NumberListSetting
  /** A change that is complete, and what to say of it to listeners; null for a typed value. */
  readonly onChange: (list: ClassList, sentence: string | null) => void
}

/** Name and score of every class to type; classes come and go. */
export function ClassFields({ list, scores, onChange }: ClassFieldsProps) {
  const names = namesOf(list)
  const count = names.length
  return (
    <div className="class-fields">
      {names.map((name, index) => (
        <div key={index} role="group" aria-label={name}>
          <TextField
            label={`이름 ${index + 1}`}
            value={name}
            problemOf={(text) => nameProblem(list, index, text)}
            onCommit={(text) => {
              onChange(withName(list, index, text), null)
            }}
          />
          <NumberField
            label={`점수 ${index + 1}`}
            name={`${name} 점수`}
            value={list.logits[index] ?? 0}
            minimum={scores.minimum}
            maximum={scores.maximum}
            example={1}
            onCommit={(score) => {
              onChange(withScore(list, index, score), null)
            }}
          />
          <button
            type="button"
            className="btn"
            aria-label={`${name} 빼기`}
            disabled={count <= FEWEST_CLASSES}
            title={count <= FEWEST_CLASSES ? '클래스는 두 개가 있어야 해요' : undefined}
            onClick={() => {
              onChange(withoutClass(list, index), `${name} 클래스를 뺐어요. 클래스 ${count - 1}개`)
            }}
          >
            빼기
          </button>
        </div>
      ))}
      <button
        type="button"
        className="btn"
        disabled={count >= MOST_CLASSES}
        title={count >= MOST_CLASSES ? '클래스는 열 개까지 둘 수 있어요' : undefined}
        onClick={() => {
          const next = withClass(list)
          onChange(next, `${namesOf(next).at(-1) ?? ''} 클래스를 더했어요. 클래스 ${count + 1}개`)
        }}
      >
        클래스 더하기
      </button>
    </div>
  )
}
