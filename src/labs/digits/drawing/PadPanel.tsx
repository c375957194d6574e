import { useId, useRef, useState } from 'react'
import type { ClipboardEvent, DragEvent } from 'react'
import { ResetIcon } from '../../../controls/icons.tsx'
import type { Bitmap, InkBounds } from '../../../engine/images/Bitmap.ts'
import { DrawingPad } from '../../../figures/digits/DrawingPad.tsx'
import type { DrawingStore } from './createDrawing.ts'
import { inkOfFile, pictureIn } from './imageFile.ts'
import { sampleInk, samples } from './samples.ts'
import { FILE_PROBLEMS } from './strings.ts'

export interface PadPanelProps {
  readonly drawing: DrawingStore
  readonly ink: Bitmap
  readonly bounds: InkBounds | null
  readonly canUndo: boolean
  readonly problem: string | null
  readonly isReading: boolean
  /** Which network reads, where it is not the one the page opens with. */
  readonly otherNetwork: string | null
  readonly onOpening: () => void
  readonly onSay: (sentence: string) => void
}

/** The pad with its buttons; a picture file can be chosen, dropped or pasted. */
export function PadPanel(props: PadPanelProps) {
  const { drawing, onSay } = props
  const fileInput = useRef<HTMLInputElement>(null)
  const fileId = useId()
  const [isOver, setOver] = useState(false)

  async function take(file: File | null, otherwise: string): Promise<void> {
    const outcome =
      file === null ? Promise.resolve({ ink: null, sentence: otherwise }) : inkOfFile(file)
    const sentence = await drawing.receive(outcome)
    if (sentence !== null) onSay(sentence)
  }
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault()
    void take(pictureIn(event.clipboardData.files), FILE_PROBLEMS.nothing)
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void take(pictureIn(event.dataTransfer.files), FILE_PROBLEMS.kind)
  }

  return (
    <div
      className="digit-pad"
      data-over={isOver ? '' : undefined}
      onPaste={onPaste}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => {
        setOver(false)
      }}
      onDrop={onDrop}
    >
      <DrawingPad
        ink={props.ink}
        bounds={props.bounds}
        onBegin={drawing.begin}
        onLine={drawing.line}
        onCell={drawing.setCell}
        onUndo={drawing.undo}
        onSay={onSay}
      />
      <div className="pad-buttons" role="group" aria-label="판">
        <button type="button" className="btn" onClick={drawing.clear}>
          <EraseIcon />
          지우기
        </button>
        {/* Not disabled: the last thing taken back would take the focus with it. */}
        <button type="button" className="btn" aria-disabled={!props.canUndo} onClick={drawing.undo}>
          <ResetIcon />
          되돌리기
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            fileInput.current?.click()
          }}
        >
          그림 파일 고르기
        </button>
        <label className="sr" htmlFor={fileId}>
          그림 파일
        </label>
        <input
          ref={fileInput}
          id={fileId}
          className="sr"
          type="file"
          accept="image/*"
          tabIndex={-1}
          onChange={(event) => {
            const file = pictureIn(event.currentTarget.files)
            // The same file can be chosen again.
            event.currentTarget.value = ''
            if (file !== null) void take(file, FILE_PROBLEMS.kind)
          }}
        />
      </div>
      <div className="pad-buttons" role="group" aria-label="그려 둔 그림">
        <span className="pad-samples">그려 둔 그림</span>
        {samples.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="btn"
            onClick={() => {
              drawing.replace(sampleInk(id))
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {props.otherNetwork !== null && (
        <p className="pad-help">
          {props.otherNetwork}{' '}
          <button
            type="button"
            className="btn"
            onClick={(event) => {
              // The button goes with the other network: the pad keeps the focus.
              const panel = event.currentTarget.closest('.digit-pad')
              panel?.querySelector<HTMLElement>('.pad')?.focus({ preventScroll: true })
              props.onOpening()
            }}
          >
            처음 망으로 읽기
          </button>
        </p>
      )}
      {props.isReading && <p className="pad-help">그림을 읽는 중이에요.</p>}
      {props.problem !== null && (
        <p className="err">
          <b>알림</b>
          <span>{props.problem}</span>
        </p>
      )}
    </div>
  )
}

function EraseIcon() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d="M2 13.5h12M5 11.5 2.8 9.3 9 3.1l3.8 3.8-4.6 4.6z" />
    </svg>
  )
}
