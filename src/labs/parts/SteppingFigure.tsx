import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { FigureFrame } from '../../controls/FigureFrame.tsx'
import { StepAxis } from '../../controls/StepAxis.tsx'
import { checkGradients } from '../../engine/scalar-graph/checkGradients.ts'
import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { spokenText } from '../../formula/spokenText.ts'
import { writtenText } from '../../formula/writtenText.ts'
import type { SteppingStore, SteppingTable } from '../../store/createSteppingStore.ts'
import type { LabEnvironment, RichText } from '../Lab.ts'
import { GradientCheckBadge } from './GradientCheckBadge.tsx'
import { LabMenu } from './LabMenu.tsx'
import { settingsText } from './settingsText.ts'
import { StepDock } from './StepDock.tsx'
import { SteppingBar } from './SteppingBar.tsx'
import { stepTable } from './stepTable.ts'
import { stepValues } from './stepValues.ts'

export interface SteppingFigureProps<Table extends SteppingTable> {
  readonly table: Table
  readonly instance: SteppingStore<Table> & { readonly environment: LabEnvironment }
  readonly labId: string
  readonly number: string
  /** What one learns at this stop. */
  readonly title: RichText
  /** Line of this stop, or null before the first. */
  readonly formula: CompiledFormula | null
  /** Printed values for the line; those of the stop's own symbols unless given. */
  readonly values?: Readonly<Record<string, string>>
  /** Numbers of the picture for export; every operation so far unless given. */
  readonly csv?: () => string
  /** Main button at the last stop. */
  readonly again?: string
  readonly phases: readonly { readonly name: string; readonly stops: number }[]
  readonly problems: readonly string[]
  readonly caption: ReactNode
  /** Pickers at the right end of the control bar. */
  readonly pickers?: ReactNode
  /** Beside the gradient check: what is seldom changed. */
  readonly more: ReactNode
  /** What is dragged. */
  readonly dials?: ReactNode
  readonly children: ReactNode
}

/** The frame of a lab that walks through one example: axis of stops, picture, bar, gradient check. */
export function SteppingFigure<Table extends SteppingTable>(props: SteppingFigureProps<Table>) {
  const { instance, title, formula } = props
  const root = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const { settings } = instance.getState()
  const stepped = instance.stepped()
  const { position, stops } = stepped
  const values = props.values ?? stepValues(stepped.known)
  const spoken = `${position}번째 단계, ${spokenText(title)}`
  const pressed = useRef(false)

  /** The axis of stops says its own value; a button says nothing of where it has led. */
  const saying = (move: () => void) => () => {
    pressed.current = true
    move()
  }
  useEffect(() => {
    if (!pressed.current) return
    pressed.current = false
    instance.environment.announce(spoken)
  }, [instance, spoken])

  return (
    <div ref={root}>
      <FigureFrame
        number={props.number}
        title={<RichTextView text={title} />}
        problems={props.problems}
        caption={props.caption}
        pictureRef={picture}
        menu={
          <LabMenu
            environment={instance.environment}
            labId={props.labId}
            step={position}
            title={writtenText(title)}
            setup={settingsText(props.table, settings)}
            picture={picture}
            address={instance.address}
            csv={props.csv ?? (() => stepTable(stepped))}
          />
        }
        parameters={
          <StepAxis
            label="단계: 앞으로, 뒤로, 고치기"
            count={stops.length}
            position={position}
            phases={props.phases}
            spoken={spoken}
            onChange={instance.goTo}
          />
        }
        controls={
          <>
            <SteppingBar
              position={position}
              count={stops.length}
              onNext={saying(instance.next)}
              onBack={saying(instance.back)}
              onReset={saying(instance.reset)}
              onAgain={saying(instance.takeUpdate)}
              again={props.again}
            >
              {props.pickers}
            </SteppingBar>
            <div className="fig-notes">
              <GradientCheckBadge checks={checkGradients(stepped.run)} />
              {props.more}
            </div>
            {props.dials}
            <StepDock
              figure={root}
              formula={formula}
              values={values}
              position={position}
              count={stops.length}
              onNext={saying(instance.next)}
              onBack={saying(instance.back)}
            />
          </>
        }
      >
        {props.children}
      </FigureFrame>
    </div>
  )
}
