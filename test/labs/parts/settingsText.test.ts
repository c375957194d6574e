import { expect, it } from 'vitest'
import { lab as activationExplorer } from '../../../src/labs/activation-explorer/lab.ts'
import { lab as chainRule } from '../../../src/labs/chain-rule/lab.ts'
import { settingsText } from '../../../src/labs/parts/settingsText.ts'
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
