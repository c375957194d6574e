import { expect, it } from 'vitest'
import { lab as activationExplorer } from '../../../src/labs/activation-explorer/lab.ts'
import { lab as chainRule } from '../../../src/labs/chain-rule/lab.ts'
import { settingsText } from '../../../src/labs/parts/settingsText.ts'
import { numberList, textList, toggle } from '../../../src/store/settingConstructors.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'

it('names every setting with its value, as the controls do', () => {
  const { settings } = chainRule
  const text = settingsText(settings, { ...defaultSettings(settings), w2: -1.25 })
  expect(text).toContain('활성화 함수 sigmoid, 손실 함수 제곱 오차의 절반, x₁ = 0.6, x₂ = −0.4')
  expect(text).toContain('목푯값 t = 1')
  expect(text).toContain('w₂ = −1.25')
  expect(text).toContain('학습률 0.5')
  expect(text.split(', ')).toHaveLength(Object.keys(settings).length)
})

it('names the chosen functions of a list', () => {
  const { settings } = activationExplorer
  expect(settingsText(settings, { functions: ['tanh', 'relu'], s: -2 })).toBe(
    '함수 tanh · ReLU, 입력 s = −2',
  )
})

it('writes lists with dots between, minus signs, and on or off in words', () => {
  const counts = { minimumCount: 1, maximumCount: 3 }
  const table = {
    logits: numberList({ label: '점수', default: [0], minimum: -9, maximum: 9, ...counts }),
    names: textList({ label: '클래스 이름', default: ['가'], maximumLength: 4, ...counts }),
    machine: toggle({ label: '넘침 실험', default: false }),
  }
  expect(settingsText(table, { logits: [2.1, -0.3], names: ['가-나', '다'], machine: true })).toBe(
    '점수 2.1 · −0.3, 클래스 이름 가-나 · 다, 넘침 실험 사용',
  )
})
