import { blankBitmap } from '../../src/engine/images/Bitmap.ts'
import { drawStroke } from '../../src/engine/images/drawLine.ts'
import { preprocessDigit } from '../../src/engine/images/preprocessDigit.ts'
import { PreprocessingSteps } from '../../src/figures/digits/PreprocessingSteps.tsx'
import { stepsHeight } from '../../src/figures/digits/stepsLayout.ts'
import type { Example } from './Example.ts'

const drawing = blankBitmap(128, 128)
const seven = [
  { x: 36, y: 30 },
  { x: 92, y: 26 },
  { x: 70, y: 70 },
  { x: 52, y: 108 },
]
drawStroke(drawing, seven, 8)

export default {
  name: 'PreprocessingSteps: a slanted 7',
  heights: {
    compact: stepsHeight('compact'),
    medium: stepsHeight('medium'),
    wide: stepsHeight('wide'),
  },
  render: (frame) => (
    <PreprocessingSteps
      frame={frame}
      label="쓴 그림을 네 단계로 다듬어 8×8칸의 수로 만들어요."
      digit={preprocessDigit(drawing)}
      notes={['높이 32칸에 맞춰요', '1번 굵게', '한 줄에 0.43칸씩 밀어요', '0부터 16까지']}
    />
  ),
} satisfies Example
