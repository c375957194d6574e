import { speakNumber } from '../../formula/formatNumber.ts'

/** A printed number in running text, with its reading where a listener would hear only signs. */
export function LiveNumber({ text }: { readonly text: string }) {
  const spoken = speakNumber(text)
  if (spoken === text) return text
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="sr">{spoken}</span>
    </>
  )
}
