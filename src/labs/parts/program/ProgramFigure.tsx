import { useEffect, useRef } from 'react'
import { FigureFrame } from '../../../controls/FigureFrame.tsx'
import { ResetIcon } from '../../../controls/icons.tsx'
import { CodeListing } from '../../../figures/code/CodeListing.tsx'
import { columnsHeight } from '../../../figures/code/layerColumnsLayout.ts'
import { LayerColumns } from '../../../figures/code/LayerColumns.tsx'
import { LossPair } from '../../../figures/code/LossPair.tsx'
import { formatFixed } from '../../../formula/formatNumber.ts'
import { RichTextView } from '../../../formula/RichTextView.tsx'
import { ResponsiveFrame } from '../../../plot/ResponsiveFrame.tsx'
import { ValueTable } from '../../../plot/ValueTable.tsx'
import { useLabStore } from '../../../store/useLabStore.ts'
import type { FigurePlaceProps } from '../../Lab.ts'
import { LabMenu } from '../LabMenu.tsx'
import { shownProblem } from './createProgramInstance.ts'
import type { ProgramInstance } from './createProgramInstance.ts'
import { LAYER_IDS, layerName, layerSentence, shapeText, stoppingLayer, unitsOf } from './layers.ts'
import { listedLines, programCsv, setupText } from './listedLines.ts'
import type { ProgramTable } from './outline.ts'
import { OutputTable } from './OutputTable.tsx'
import { ProblemNote } from './ProblemNote.tsx'
import { programNumbers, programTrainings } from './programNumbers.ts'
import { ProgramParameters } from './ProgramParameters.tsx'
import { problemSentence, programTitle } from './problemText.ts'
import { usePinnedColumn } from './usePinnedColumn.ts'

const HEIGHTS = {
  compact: columnsHeight(true),
  medium: columnsHeight(false),
  wide: columnsHeight(false),
}
const LOSS_HEIGHTS = { compact: 190, medium: 210, wide: 210 }

export interface ProgramFigureProps extends FigurePlaceProps<ProgramInstance> {
  readonly id: string
  readonly table: ProgramTable
  /** The whole program with its mistakes and its training, or the network alone. */
  readonly part: 'network' | 'all'
}

/** A program, the network it makes, and what becomes of both when a line is wrong. */
export function ProgramFigure({ instance, number, caption, id, table, part }: ProgramFigureProps) {
  const picture = useRef<HTMLDivElement>(null)
  const state = useLabStore(instance, (all) => all)
  const pressed = useRef(false)
  usePinnedColumn(picture, instance)
  const { settings, problems: sentences } = state
  const numbers = programNumbers(settings)
  const { python, problems, off } = numbers
  const shown = shownProblem(state)
  const title = programTitle(shown ?? problems[0])
  // The button that was pressed has gone with its note: the keyboard goes on at the next one, or at
  // what Python prints now.
  const shownId = shown?.id
  useEffect(() => {
    if (!pressed.current) return
    pressed.current = false
    if (document.activeElement !== document.body) return
    const next = shownId === undefined ? '.terminal pre' : '.problem-note .btn'
    picture.current?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true })
  }, [shownId])
  const stopping = stoppingLayer(python)
  const trains = part === 'all' || problems.some((problem) => problem.id === 'accumulate')
  const trainings = () => programTrainings(settings)
  return (
    <FigureFrame
      number={number}
      title={title}
      problems={sentences}
      pictureRef={picture}
      menu={
        <LabMenu
          environment={instance.environment}
          labId={id}
          step={null}
          title={title}
          setup={setupText(settings)}
          picture={picture}
          address={instance.address}
          csv={() => programCsv(settings)}
        />
      }
      parameters={
        <ProgramParameters
          instance={instance}
          table={table}
          settings={settings}
          opensMistakes={part === 'all'}
        />
      }
      controls={
        <div className="fig-ctl" role="group" aria-label="처음 상태">
          <button
            type="button"
            className="btn"
            onClick={() => {
              instance.reset()
            }}
          >
            <ResetIcon />
            <span>처음으로</span>
          </button>
          {state.left.length > 0 && (
            <button
              type="button"
              className="btn"
              onClick={() => {
                instance.lookAgain()
              }}
            >
              남긴 실수 다시 보기
            </button>
          )}
        </div>
      }
      caption={
        caption === null ? (
          part === 'all' ? (
            <>
              글은 Python 3.11과 PyTorch 1.13이 인쇄하는 그대로이고, 파일의 경로만 줄였어요. 수는
              엔진이 같은 구조, 데이터 {settings.input === 'single' ? 1 : settings.batch}개, 시드{' '}
              {settings.seed}로 계산해요. 두 곡선은 같은 초깃값에서 출발해요.
            </>
          ) : (
            <>
              줄이나 층을 누르면 함께 켜져요. 빗금을 그은 뉴런은 첫 데이터에서 꺼져서 다음 층에 0을
              보내요. 가운데를 뺀 층에는 세로 점 세 개를 그렸어요.
            </>
          )
        ) : (
          <RichTextView text={caption} />
        )
      }
    >
      <div className="program">
        <div className="program-code">
          <p className="terminal-name">net.py</p>
          <CodeListing
            label="코드 net.py"
            lines={listedLines(settings, python, problems, trains ? 'all' : 'network')}
            note={
              shown === null
                ? null
                : {
                    line: shown.line,
                    content: (
                      <ProblemNote
                        problem={shown}
                        onMend={() => {
                          pressed.current = true
                          instance.mend(shown.id)
                        }}
                        onLeave={() => {
                          pressed.current = true
                          instance.leave(shown.id)
                        }}
                        sentence={problemSentence(shown, settings, numbers, trainings)}
                      />
                    ),
                  }
            }
          />
        </div>
        <div className="program-net">
          <ResponsiveFrame heights={HEIGHTS}>
            {({ width, size }) => (
              <LayerColumns
                width={width}
                compact={size === 'compact'}
                label={`입력 ${settings.features}개, 은닉층 ${settings.hidden}개, 출력 ${settings.outputs}개인 신경망이에요.`}
                columns={LAYER_IDS.map((layer) => ({
                  symbol: layer,
                  name: layerName(layer),
                  units: unitsOf(settings, layer),
                  off: layer === 'relu' ? off : NONE,
                  from: layer === 'x' ? null : layer === 'relu' ? 'own' : 'all',
                  shape: shapeText(settings, layer, python),
                  stops: layer === stopping,
                }))}
              />
            )}
          </ResponsiveFrame>
          <ValueTable
            caption="층마다의 텐서 모양"
            headings={['층', '뉴런', '나가는 텐서의 모양']}
            rows={LAYER_IDS.map((layer) => [
              layerName(layer),
              String(unitsOf(settings, layer)),
              shapeText(settings, layer, python),
            ])}
          />
          <p className="layer-sentence" role="status">
            {settings.pin === 'none'
              ? '줄이나 층을 누르면 모양을 자세히 볼 수 있어요.'
              : layerSentence(settings, settings.pin, off.size)}
          </p>
        </div>
        <div className="program-rest">
          <Terminal printed={python.printed} />
          {numbers.rowSums !== null && <OutputTable settings={settings} numbers={numbers} />}
          {part === 'all' && <Losses settings={settings} />}
        </div>
      </div>
    </FigureFrame>
  )
}

const NONE: ReadonlySet<number> = new Set()

/** What stands in the terminal after the program has run. */
function Terminal({ printed }: { readonly printed: string }) {
  return (
    <div className="terminal">
      <p className="terminal-name">터미널</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} aria-label="Python이 인쇄한 글">
        <span aria-hidden="true">$ python3 net.py{'\n'}</span>
        {printed}
      </pre>
    </div>
  )
}

/** Losses of the program as it is written and mended, from the same start. */
function Losses({ settings }: { readonly settings: Parameters<typeof programTrainings>[0] }) {
  const { written, mended } = programTrainings(settings)
  const { floor, problems } = programNumbers(settings)
  if (written === null) {
    return <p className="layer-sentence">멈춘 프로그램은 학습하지 못해요.</p>
  }
  const differs = problems.some(({ id }) => id === 'twice' || id === 'accumulate')
  const limit =
    settings.twice && settings.outputs > 1
      ? { value: floor, label: `바닥 ${formatFixed(floor, 4)}` }
      : null
  const end = written.losses.at(-1) ?? NaN
  const label = `${written.losses.length - 1}걸음 뒤 손실은 ${formatFixed(end, 3)}, 고친 코드의 손실은 ${formatFixed(mended.losses.at(-1) ?? NaN, 3)}.`
  return (
    <div className="program-losses">
      <p className="panel-name">손실, 200걸음</p>
      <ResponsiveFrame heights={LOSS_HEIGHTS}>
        {({ width, height }) => (
          <LossPair
            width={width}
            height={height}
            label={label}
            written={written.losses}
            mended={differs ? mended.losses : null}
            floor={limit}
          />
        )}
      </ResponsiveFrame>
      <p className="layer-sentence">
        맞힌 비율 {formatFixed(written.accuracy * 100, 0)}%
        {differs && `, 고친 코드에서는 ${formatFixed(mended.accuracy * 100, 0)}%`}.
      </p>
    </div>
  )
}
