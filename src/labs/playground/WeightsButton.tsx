import { useRef, useState } from 'react'
import { useLabStore } from '../../store/useLabStore.ts'
import type { PlaygroundInstance } from './createInstance.ts'
import { fits } from './startWeights.ts'

/** Starts the bench from the weights of a file. A file that cannot be used changes nothing. */
export function WeightsButton({ instance }: { readonly instance: PlaygroundInstance }) {
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<{ readonly isBad: boolean; readonly text: string } | null>(null)
  const start = useLabStore(instance.bench, (state) => state.start)
  const settings = useLabStore(instance, (state) => state.settings)
  const isUsed = start !== null && fits(start, settings)

  async function read(file: File | undefined) {
    if (file === undefined) return
    try {
      setSaid({ isBad: false, text: await instance.importWeights(file) })
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      setSaid({ isBad: true, text: `${file.name}: ${text}` })
    }
  }

  return (
    <>
      <div className="labbar bench-weights">
        <button type="button" className="btn" onClick={() => input.current?.click()}>
          가중치 가져오기
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label="가중치 JSON 파일"
          hidden
          onChange={(event) => {
            void read(event.currentTarget.files?.[0])
            // The same file may be chosen again.
            event.currentTarget.value = ''
          }}
        />
        {isUsed && (
          <small>
            {start.name}의 가중치에서 출발해요. 링크에는 담기지 않으니 JSON으로 저장해요.
          </small>
        )}
      </div>
      {said !== null && (said.isBad || isUsed) && (
        <p className="err" role="status">
          <b>{said.isBad ? '알림' : '가져왔어요'}</b>
          <span>{said.text}</span>
        </p>
      )}
    </>
  )
}
