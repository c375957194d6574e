import type { RefObject } from 'react'
import { FigureMenu } from '../../controls/FigureMenu.tsx'
import type { FigureMenuItem } from '../../controls/FigureMenu.tsx'
import { fileName } from '../../share/fileName.ts'
import type { SvgDocument } from '../../share/svgDocument.ts'
import type { LabEnvironment } from '../Lab.ts'

export interface LabMenuProps {
  readonly environment: LabEnvironment
  readonly labId: string
  /** Step of the picture, part of the file names; null where the lab has none. */
  readonly step: number | null
  /** Sentence in plain characters above a picture that leaves the page. */
  readonly title: string
  /** What was set, for pictures that leave the page. */
  readonly setup: string
  readonly picture: RefObject<HTMLElement | null>
  readonly address: () => string
  readonly csv: () => string
}

/** The menu of a figure: a link to this very state, the picture, and its numbers. */
export function LabMenu(props: LabMenuProps) {
  const { environment, labId, step } = props

  async function picture(): Promise<SvgDocument> {
    const element = props.picture.current
    if (element === null)
      throw new Error('그림이 아직 준비되지 않았어요. 잠시 뒤에 다시 눌러 보세요.')
    // Few readers save a picture: what makes one is loaded when one does.
    const { svgDocument } = await import('../../share/svgDocument.ts')
    const fontFaces = await environment.pictureFonts()
    return svgDocument(element, { title: props.title, setup: props.setup, fontFaces })
  }

  function save(extension: string, content: Blob) {
    environment.saveFile(fileName(labId, step, extension), content)
  }

  const items: readonly FigureMenuItem[] = [
    {
      id: 'link',
      label: '링크 복사',
      note: '지금 상태 그대로',
      done: '복사했어요',
      run: () => environment.copyText(props.address()),
    },
    {
      id: 'svg',
      label: '그림으로 저장',
      note: 'SVG',
      done: '저장했어요',
      separated: true,
      run: async () => {
        const { source } = await picture()
        save('svg', new Blob([source], { type: 'image/svg+xml' }))
      },
    },
    {
      id: 'png',
      label: '그림으로 저장',
      note: 'PNG',
      done: '저장했어요',
      run: async () => {
        const { pngPicture } = await import('../../share/pngPicture.ts')
        save('png', await pngPicture(await picture()))
      },
    },
    {
      id: 'csv',
      label: '값으로 저장',
      note: 'CSV',
      done: '저장했어요',
      run: () => {
        save('csv', new Blob([props.csv()], { type: 'text/csv;charset=utf-8' }))
      },
    },
  ]
  return <FigureMenu items={items} />
}
