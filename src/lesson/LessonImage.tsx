import { hrefFrom, useLessonPage } from './LessonPage.ts'

interface LessonImageProps {
  readonly src?: string
  readonly alt?: string
}

/** A picture that lies beside the lesson. */
export function LessonImage({ src = '', alt = '' }: LessonImageProps) {
  return <img src={hrefFrom(useLessonPage().root, src)} alt={alt} loading="lazy" />
}
