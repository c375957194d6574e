import type { Work } from './sourcesSchema.ts'

/** A work as it is printed: authors, “title”, venue year, place. */
export function WorkLine({ authors, title, venue, year, place, url }: Work) {
  return (
    <>
      {authors}, “{url === null ? title : <a href={url}>{title}</a>}”, {venue} {year}
      {place !== null && `, ${place}`}.
    </>
  )
}
