import type { ReactNode, Ref } from 'react'

export interface FigureFrameProps {
  /** `3-2` */
  readonly number: string
  /** A sentence that states the finding. */
  readonly title: ReactNode
  readonly menu?: ReactNode
  /** Sliders and pickers above the picture. */
  readonly parameters?: ReactNode
  readonly children: ReactNode
  /** Control bar below the picture. */
  readonly controls?: ReactNode
  /** Sentences the reader must see: a bad link, a diverged run. */
  readonly problems?: readonly string[]
  readonly caption: ReactNode
  /** The picture is not yet the one asked for, and it takes a while. */
  readonly isComputing?: boolean
  /** The element whose drawings are exported. */
  readonly pictureRef?: Ref<HTMLDivElement>
}

/** Anatomy of a figure, top to bottom: rule, title line, parameters, picture, controls, caption. */
export function FigureFrame({ pictureRef, ...props }: FigureFrameProps) {
  const titleId = `figure-${props.number}-title`
  return (
    <figure className="fig" aria-labelledby={titleId}>
      <div className="fig-head">
        {/* No heading: it changes while a run goes on. */}
        <p className="fig-title" id={titleId}>
          <span className="no">그림 {props.number}</span> {props.title}
        </p>
        {props.menu}
      </div>
      {props.problems?.map((problem) => (
        <p key={problem} className="err" role="status">
          <b>알림</b>
          <span>{problem}</span>
        </p>
      ))}
      {props.parameters !== undefined && <div className="labbar">{props.parameters}</div>}
      <div
        className="fig-pic"
        ref={pictureRef}
        aria-busy={props.isComputing === true ? true : undefined}
      >
        {props.children}
        {props.isComputing === true && <p className="computing">계산하는 중</p>}
      </div>
      {props.controls}
      <figcaption>{props.caption}</figcaption>
    </figure>
  )
}
