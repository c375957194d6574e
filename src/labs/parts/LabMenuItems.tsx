import type { RefObject } from 'react'
import { FigureMenuItems } from '../../controls/FigureMenuItems.tsx'
import type { FigureMenuItem } from '../../controls/FigureMenuItems.tsx'
import { fileName } from '../../share/fileName.ts'
import { pngPicture } from '../../share/pngPicture.ts'
import { svgDocument } from '../../share/svgDocument.ts'
import type { SvgDocument } from '../../share/svgDocument.ts'
import type { NamedNetwork } from '../../pytorch/NetworkExport.ts'
import { leavingOf } from '../exportedLabs.ts'
import type { LabEnvironment } from '../Lab.ts'
import { askForExport } from './export/askForExport.ts'

/** What a figure gives away. */
export interface FigureShare {
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
  /** The networks in the picture, where the settings of the address do not tell them. */
  readonly networks?: (() => readonly NamedNetwork[] | undefined) | undefined
}

interface LabMenuItemsProps {
  /** The figure as it is when an item is chosen. */
  readonly figure: () => FigureShare
}

/** A link to this very state, the picture, and its numbers. */
export function LabMenuItems({ figure }: LabMenuItemsProps) {
  return <FigureMenuItems items={labMenuItems(figure)} />
}

function labMenuItems(figure: () => FigureShare): readonly FigureMenuItem[] {
  async function picture(): Promise<SvgDocument> {
    const { environment, picture: reference, title, setup } = figure()
    const element = reference.current
    if (element === null)
      throw new Error('그림이 아직 준비되지 않았어요. 잠시 뒤에 다시 눌러 보세요.')
    const fontFaces = await environment.pictureFonts()
    return svgDocument(element, { title, setup, fontFaces })
  }

  function save(extension: string, content: Blob) {
    const { environment, labId, step } = figure()
    environment.saveFile(fileName(labId, step, extension), content)
  }

  return [
    {
      id: 'link',
      label: '링크 복사',
      note: '지금 상태 그대로',
      done: '복사했어요',
      run: () => figure().environment.copyText(figure().address()),
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
        save('png', await pngPicture(await picture()))
      },
    },
    {
      id: 'csv',
      label: '값으로 저장',
      note: 'CSV',
      done: '저장했어요',
      run: () => {
        save('csv', new Blob([figure().csv()], { type: 'text/csv;charset=utf-8' }))
      },
    },
    ...networkItems(figure, save),
  ]
}

/** The network itself, where the lab has one. */
function networkItems(
  figure: () => FigureShare,
  save: (extension: string, content: Blob) => void,
): readonly FigureMenuItem[] {
  const leaving = leavingOf(figure().labId)

  async function ask(kind: 'script' | 'weights'): Promise<string> {
    const { labId, address, networks } = figure()
    const shown = networks?.()
    return askForExport({
      kind,
      labId,
      fragment: new URL(address()).hash,
      ...(shown === undefined ? {} : { networks: shown }),
    })
  }

  const script: FigureMenuItem = {
    id: 'pytorch',
    label: 'PyTorch 코드',
    note: 'Python',
    done: '저장했어요',
    separated: true,
    run: async () => {
      save('py', new Blob([await ask('script')], { type: 'text/x-python' }))
    },
  }
  const weights: FigureMenuItem = {
    id: 'weights',
    label: '가중치',
    note: 'JSON',
    done: '저장했어요',
    run: async () => {
      save('json', new Blob([await ask('weights')], { type: 'application/json' }))
    },
  }
  return [...(leaving.script ? [script] : []), ...(leaving.weights ? [weights] : [])]
}
