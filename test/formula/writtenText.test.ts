import { expect, it } from 'vitest'
import { tex } from '../../src/formula/tex.ts'
import { writtenText } from '../../src/formula/writtenText.ts'

it('writes a letter with its index', () => {
  expect(writtenText([tex`s_3`, '의 신호가 ', tex`w_{11}`, '을 거슬러 ', tex`z_1`, '에'])).toBe(
    's₃의 신호가 w₁₁을 거슬러 z₁에',
  )
})

it('leaves a bare letter, and reads what has no plain form', () => {
  expect(writtenText(['같은 ', tex`s`, '에서'])).toBe('같은 s에서')
  const formula = tex`\frac{1}{4}`
  expect(writtenText(['도함수는 ', formula])).toBe(`도함수는 ${formula.reading}`)
})
