import { LabPlace } from '../LabPlace.tsx'

interface ValueProps {
  readonly lab: string
  readonly name: string
}

/** One number of a lab in running text. */
export function Value({ lab, name }: ValueProps) {
  return <LabPlace lab={lab} place="value" props={{ name }} />
}
