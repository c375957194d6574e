import { useState } from 'react'
import { FigureFrame } from '../../controls/FigureFrame.tsx'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { fileName } from '../../share/fileName.ts'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps, LabModule } from '../Lab.ts'
import { SettingFields } from '../parts/SettingFields.tsx'
import type { Exported, ExportInstance } from './createInstance.ts'
import { lab } from './lab.ts'
import { titles } from './titles.ts'

export { createInstance } from './createInstance.ts'

/** The file of a figure to read, copy or save; beside it what its last line must say. */
function Figure({ instance, number, caption }: FigurePlaceProps<ExportInstance>) {
  const { settings, problems, exported, isComputing } = useLabStore(instance, (state) => state)
  return (
    <FigureFrame
      number={number}
      title="파일을 실행하면 마지막 줄에 화면의 수가 찍혀요"
      problems={problems}
      isComputing={isComputing}
      parameters={
        <SettingFields
          table={lab.settings}
          values={settings}
          names={['figure', 'seed', 'steps']}
          actions={instance.actions}
        />
      }
      controls={exported !== null && <Buttons instance={instance} exported={exported} />}
      caption={
        caption === null ? (
          '처음 가중치와 배치 순서는 파일이 같은 정수 난수 생성기로 다시 만들고, 데이터는 그대로 담았어요. 다른 설정은 그 그림의 ⋯ 메뉴에서 바로 저장해요.'
        ) : (
          <RichTextView text={caption} />
        )
      }
    >
      {exported !== null && (
        <div className="export">
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className="export-code" role="region" tabIndex={0} aria-label="내보낼 Python 파일">
            <code>{exported.script}</code>
          </pre>
          <LastLine exported={exported} />
        </div>
      )}
    </FigureFrame>
  )
}

/** What the page has computed for the step of the last line. */
function LastLine({ exported: { records, settings } }: { readonly exported: Exported }) {
  return (
    // What scrolls can be reached and scrolled by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="export-line" role="region" tabIndex={0} aria-label="화면이 계산한 값">
      <p className="export-head">{settings.steps}걸음: 화면이 계산한 값</p>
      {records.map(({ name, loss, accuracy, layers }) => (
        <table key={name}>
          <caption>
            {records.length > 1 && <b>{name} </b>}
            loss {digits(loss)}, accuracy {digits(accuracy)}
          </caption>
          <thead>
            <tr>
              <th scope="col">layer</th>
              <th scope="col">weightGradientNorm</th>
              <th scope="col">errorSignalNorm</th>
            </tr>
          </thead>
          <tbody>
            {layers.map(({ layer, weightGradientNorm, errorSignalNorm }) => (
              <tr key={layer}>
                <th scope="row">{layer}</th>
                <td>{digits(weightGradientNorm)}</td>
                <td>{digits(errorSignalNorm)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

/** Ten digits as Python prints them: the last ones may differ. */
function digits(value: number): string {
  return String(Number(value.toPrecision(10)))
}

const FEEDBACK_MILLISECONDS = 1600

function Buttons({
  instance: { environment },
  exported,
}: {
  readonly instance: ExportInstance
  readonly exported: Exported
}) {
  const [copied, setCopied] = useState('복사')
  const { script, settings } = exported
  async function copy() {
    try {
      await environment.copyText(script)
      setCopied('복사했어요')
    } catch {
      setCopied('이 브라우저가 막았어요')
    }
    setTimeout(() => {
      setCopied('복사')
    }, FEEDBACK_MILLISECONDS)
  }
  return (
    <div className="export-bar">
      <button
        type="button"
        className="btn main"
        onClick={() => {
          const name = fileName(settings.figure, settings.steps, 'py')
          environment.saveFile(name, new Blob([script], { type: 'text/x-python' }))
        }}
      >
        Python 파일 내려받기
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => {
          void copy()
        }}
      >
        <span aria-live="polite">{copied}</span>
      </button>
      <span className="export-size">
        {titles[settings.figure]}, {script.split('\n').length - 1}줄
      </span>
    </div>
  )
}

export const places: LabModule<ExportInstance>['places'] = { figure: Figure }
