import type { SVGProps } from 'react'

/** Text with a rim of paper, so that it stays readable on lines and bars. */
export function HaloText({ className, ...rest }: SVGProps<SVGTextElement>) {
  return <text {...rest} className={className === undefined ? 'halo' : `${className} halo`} />
}
