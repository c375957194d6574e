import { renderToStaticMarkup } from 'react-dom/server'
import { outline } from '../labs/playground/outline.ts'
import { prepareLabs } from './drawLabs.tsx'
import { PageShell } from './page/PageShell.tsx'
import { PlaygroundPage } from './page/PlaygroundPage.tsx'
import { quoteProps } from './renderLesson.tsx'
import type { LessonSurroundings } from './renderLesson.tsx'

const FIGURE = { number: '1', caption: null }

/** HTML of the page that holds the free bench and nothing else. */
export async function renderPlayground({
  course,
  root,
  labs,
}: Pick<LessonSurroundings, 'course' | 'root' | 'labs'>): Promise<string> {
  const { id, title, version } = outline
  const opening = `#${id}?v=${version}`
  const drawer = await prepareLabs([{ id, opening }], labs)
  try {
    const html = renderToStaticMarkup(
      <PageShell course={course} currentSlug={null} homeHref={root} name={title}>
        <PlaygroundPage
          lab={id}
          opening={opening}
          figure={drawer.drawPlace(id, 'figure', FIGURE)}
          figureProps={FIGURE}
        />
      </PageShell>,
    )
    return quoteProps(html)
  } finally {
    drawer.dispose()
  }
}
