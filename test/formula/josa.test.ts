import { expect, test } from 'vitest'
import { josa, withJosa } from '../../src/formula/josa.ts'

test.each([
  // 영 일 이 삼 사 오 육 칠 팔 구
  ['0', '0을'],
  ['1', '1을'],
  ['2', '2를'],
  ['3', '3을'],
  ['4', '4를'],
  ['5', '5를'],
  ['6', '6을'],
  ['7', '7을'],
  ['8', '8을'],
  ['9', '9를'],
  ['10', '10을'],
  ['1,000', '1,000을'],
  ['0.25', '0.25를'],
  ['0.10', '0.10을'],
  ['1000000000000', '1000000000000를'],
  ['3.8×10⁻⁵', '3.8×10⁻⁵을'],
  ['1/5,300', '1/5,300을'],
  ['50%', '50%를'],
])('을/를 after the number %s', (text, expected) => {
  expect(withJosa(text, '을/를')).toBe(expected)
})

test.each([
  ['L', 'L을'],
  ['M', 'M을'],
  ['N', 'N을'],
  ['R', 'R을'],
  ['C', 'C를'],
  ['s', 's를'],
  ['w₁', 'w₁을'],
  ['w₂', 'w₂를'],
  ['∂L/∂w', '∂L/∂w를'],
  ['η', 'η를'],
  ['ε', 'ε을'],
  ['x′', 'x′을'],
])('을/를 after the symbol %s', (text, expected) => {
  expect(withJosa(text, '을/를')).toBe(expected)
})

test.each([
  ['ReLU', 'ReLU는'],
  ['sigmoid', 'sigmoid는'],
  ['softmax', 'softmax는'],
  ['tanh', 'tanh는'],
  ['SGD', 'SGD는'],
  ['MLP', 'MLP는'],
  ['CNN', 'CNN은'],
  ['XOR', 'XOR은'],
  ['Adam', 'Adam은'],
  ['PyTorch', 'PyTorch는'],
  ['기울기', '기울기는'],
  ['값', '값은'],
  ['“손실”', '“손실”은'],
])('은/는 after the word %s', (text, expected) => {
  expect(withJosa(text, '은/는')).toBe(expected)
})

test('으로/로: ㄹ counts as a vowel', () => {
  expect(withJosa('w₁', '으로/로')).toBe('w₁로')
  expect(withJosa('7', '으로/로')).toBe('7로')
  expect(withJosa('8', '으로/로')).toBe('8로')
  expect(withJosa('L', '으로/로')).toBe('L로')
  expect(withJosa('s 3', '으로/로')).toBe('s 3으로')
  expect(withJosa('10', '으로/로')).toBe('10으로')
  expect(withJosa('z', '으로/로')).toBe('z로')
})

test('a bracketed aside after a Korean word does not count, a bracket alone does', () => {
  expect(withJosa('정류 선형 유닛(ReLU)', '을/를')).toBe('정류 선형 유닛(ReLU)을')
  expect(withJosa('f(x)', '을/를')).toBe('f(x)를')
  expect(withJosa('(w₁)', '을/를')).toBe('(w₁)을')
})

test('a reading ends like its last word', () => {
  expect(josa('C를 s 3으로 미분한 값', '이/가')).toBe('이')
  expect(josa('e의 마이너스 s 1 제곱', '과/와')).toBe('과')
  expect(josa('ReLU', '이에요/예요')).toBe('예요')
})
