import { useRef } from 'react'
import type { ReactNode, RefObject } from 'react'
import { FigureFrame } from '../../controls/FigureFrame.tsx'
import { RichTextView } from '../../formula/RichTextView.tsx'
import { useLabStore } from '../../store/useLabStore.ts'
import type { ReadableStore } from '../../store/useLabStore.ts'
import type { TrainingEvent } from '../../training/TrainingSession.ts'
import type { FigurePlaceProps, LabEnvironment, RichText } from '../Lab.ts'
import type { TrainingViews } from './createTrainingViews.ts'
import { LabMenu } from './LabMenu.tsx'
import type { FigureShare } from './LabMenuItems.tsx'

interface OfOneState {
  readonly event: TrainingEvent
}

interface Sentences {
  /** What of a link could not be used. */
  readonly problems: readonly string[]
  /** Why a run stopped. */
  readonly divergence: string | null
  /** The state asked for is still being computed. */
  readonly isComputing: boolean
}

interface ShownInstance<Shown> extends ReadableStore<Sentences>, TrainingViews<Shown> {
  readonly environment: LabEnvironment
  address(): string
}

export interface TrainingFigureProps<Shown extends OfOneState> extends FigurePlaceProps<
  ShownInstance<Shown>
> {
  readonly labId: string
  readonly titleOf: (shown: Shown) => string
  /** What was set, for pictures that leave the page. */
  readonly setupOf: (shown: Shown) => string
  /** The lab's own caption, used where the lesson gives none. */
  readonly captionOf: (shown: Shown) => RichText
  readonly csv: () => string
  /** As in `FigureShare`. */
  readonly networks?: FigureShare['networks']
  readonly parameters: ReactNode
  readonly controls: ReactNode
  readonly children: ReactNode
}

/** The frame of a lab that trains; title and caption follow the run at the pace of a readout. */
export function TrainingFigure<Shown extends OfOneState>(props: TrainingFigureProps<Shown>) {
  const { instance, caption } = props
  const picture = useRef<HTMLDivElement>(null)
  const problems = useLabStore(instance, (state) => state.problems)
  const divergence = useLabStore(instance, (state) => state.divergence)
  const isComputing = useLabStore(instance, (state) => state.isComputing)
  return (
    <FigureFrame
      number={props.number}
      title={<Title {...props} />}
      menu={<Menu {...props} picture={picture} />}
      parameters={props.parameters}
      controls={props.controls}
      problems={divergence === null ? problems : [...problems, divergence]}
      caption={caption === null ? <Caption {...props} /> : <RichTextView text={caption} />}
      isComputing={isComputing}
      pictureRef={picture}
    >
      {props.children}
    </FigureFrame>
  )
}

function Title<Shown extends OfOneState>({ instance, titleOf }: TrainingFigureProps<Shown>) {
  return useLabStore(instance.readout, (shown) => (shown === null ? '' : titleOf(shown)))
}

function Caption<Shown extends OfOneState>({ instance, captionOf }: TrainingFigureProps<Shown>) {
  const shown = useLabStore(instance.readout, (state) => state)
  return shown === null ? null : <RichTextView text={captionOf(shown)} />
}

function Menu<Shown extends OfOneState>(
  props: TrainingFigureProps<Shown> & { readonly picture: RefObject<HTMLDivElement | null> },
) {
  const { instance } = props
  const shown = useLabStore(instance.readout, (state) => state)
  if (shown === null) return null
  return (
    <LabMenu
      environment={instance.environment}
      labId={props.labId}
      step={shown.event.snapshot.step}
      title={props.titleOf(shown)}
      setup={props.setupOf(shown)}
      picture={props.picture}
      address={() => instance.address()}
      csv={props.csv}
      networks={props.networks}
    />
  )
}
