import { useMemo, useRef } from 'react'
import { FigureFrame } from '../../controls/FigureFrame.tsx'
import { speedRaceHeight } from '../../figures/race/raceLayout.ts'
import { SpeedRace } from '../../figures/race/SpeedRace.tsx'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { ResponsiveFrame } from '../../plot/ResponsiveFrame.tsx'
import { ValueTable } from '../../plot/ValueTable.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { FigurePlaceProps } from '../Lab.ts'
import { LabMenu } from '../parts/LabMenu.tsx'
import type { SpeedRaceInstance } from './createInstance.ts'
import { firstNetworks } from './firstNetworks.ts'
import { outline } from './outline.ts'
import { Parameters } from './Parameters.tsx'
import { PastRaces } from './PastRaces.tsx'
import { RaceBar } from './RaceBar.tsx'
import { raceCsv, racerRows, rateRows, ratioRow } from './raceTables.ts'
import type { ShownRace } from './selectors.ts'
import { captionOf, descriptionOf, nameOf, setupText, titleOf } from './strings.ts'

const HEIGHTS = {
  compact: speedRaceHeight('compact'),
  medium: speedRaceHeight('medium'),
  wide: speedRaceHeight('wide'),
}

/** Who is faster, each function at a rate of its own, every run a mark. */
export function SpeedRaceFigure({
  instance,
  number,
  caption,
}: FigurePlaceProps<SpeedRaceInstance>) {
  const picture = useRef<HTMLDivElement>(null)
  const { settings, problems, status, shown, finished, predicted } = useLabStore(
    instance,
    (state) => state,
  )
  if (shown === null) return null
  const { race, summary } = shown
  const title = titleOf(race, summary)
  const isStale = status !== 'running' && race.settings !== settings
  return (
    <FigureFrame
      number={number}
      title={title}
      problems={problems}
      pictureRef={picture}
      menu={
        <LabMenu
          environment={instance.environment}
          labId={outline.id}
          step={null}
          title={title}
          setup={setupText(race)}
          picture={picture}
          address={instance.address}
          csv={() => raceCsv(race)}
          networks={() => firstNetworks(race)}
        />
      }
      parameters={<Parameters instance={instance} />}
      controls={
        <>
          {isStale && (
            <p className="err" role="status">
              <b>알림</b>
              <span>그림은 설정을 바꾸기 전의 경주예요. 실행을 누르면 새 설정으로 달려요.</span>
            </p>
          )}
          <RaceBar instance={instance} />
          <PastRaces races={finished} />
        </>
      }
      caption={caption === null ? captionOf(race, summary) : <RichTextView text={caption} />}
    >
      <ResponsiveFrame heights={HEIGHTS}>
        {(frame) => (
          <SpeedRace
            frame={frame}
            label={descriptionOf(race, summary)}
            mostSteps={race.scale.mostSteps}
            rates={race.rates}
            columns={shown.columns}
            counts={shown.counts}
            ratios={summary.ratio}
            predicted={predicted}
          />
        )}
      </ResponsiveFrame>
      {status !== 'running' && <Tables shown={shown} />}
    </FigureFrame>
  )
}

/** The values of the picture, once it stands still. */
function Tables({ shown }: { readonly shown: ShownRace }) {
  const { race, summary, columns } = shown
  const rates = useMemo(
    () =>
      rateRows(
        race,
        columns.map(({ tuningMedians }) => tuningMedians),
      ),
    [race, columns],
  )
  const racers = useMemo(() => racerRows(summary, race.scale.mostSteps), [summary, race])
  const ratio = useMemo(() => [ratioRow(summary)], [summary])
  const names = useMemo(() => ['학습률', ...summary.racers.map(nameOf)], [summary])
  return (
    <>
      <ValueTable caption="학습률마다 걸음의 중앙값" headings={names} rows={rates} />
      <ValueTable
        caption="경주"
        headings={['함수', '학습률', '도착', '걸음의 중앙값', '가장 빠른 망에서 가장 느린 망']}
        rows={racers}
      />
      <ValueTable
        caption="걸음의 비"
        headings={['비', '중앙값', '가운데 80%', 'ReLU가 먼저 도착한 시드']}
        rows={ratio}
      />
    </>
  )
}
