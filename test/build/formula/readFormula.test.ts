import { describe, expect, test } from 'vitest'
import { FormulaError } from '../../../src/build/formula/FormulaError.ts'
import { parseTex } from '../../../src/build/formula/katexOptions.ts'
import { readFormula } from '../../../src/build/formula/readFormula.ts'
import { spokenSymbols } from '../../../src/build/formula/spokenSymbols.ts'

const read = (tex: string) => readFormula(parseTex(tex), tex)

describe('every formula of the lecture notes', () => {
  test.each([
    [
      String.raw`s_3 = w_1 z_1 + w_2 z_2 + b_3 \quad z_3 = \begin{cases} 0 & \text{if } s_3 \le 0 \\ s_3 & \text{if } s_3 > 0 \end{cases}`,
      's 3은 w 1 z 1 더하기 w 2 z 2 더하기 b 3, z 3은 s 3이 0 이하일 때 0, s 3이 0 초과일 때 s 3',
    ],
    [String.raw`w_1`, 'w 1'],
    [
      String.raw`\frac{\partial C^{(n)}}{\partial w_1} = \frac{d C^{(n)}}{d s_3} \cdot \frac{\partial s_3}{\partial w_1} = \frac{d C^{(n)}}{d s_3} \cdot z_1`,
      'n번째 C를 w 1로 편미분한 값은 n번째 C를 s 3으로 미분한 값 곱하기 s 3을 w 1로 편미분한 값, 이것은 n번째 C를 s 3으로 미분한 값 곱하기 z 1',
    ],
    [
      String.raw`\frac{d C^{(n)}}{d s_3} = \frac{d C^{(n)}}{d z_3} \cdot \frac{d z_3}{d s_3}`,
      'n번째 C를 s 3으로 미분한 값은 n번째 C를 z 3으로 미분한 값 곱하기 z 3을 s 3으로 미분한 값',
    ],
    [String.raw`\frac{d z_3}{d s_3}`, 'z 3을 s 3으로 미분한 값'],
    [String.raw`w_{11}`, 'w 1 1'],
    [
      String.raw`s_1 = w_{11} x_1 + w_{21} x_2 + b_1 \quad z_1 = 1 / (1 + e^{-s_1})`,
      's 1은 w 1 1 x 1 더하기 w 2 1 x 2 더하기 b 1, z 1은 1 나누기 괄호 열고 1 더하기 e의 마이너스 s 1 제곱 괄호 닫고',
    ],
    [
      String.raw`\frac{\partial C^{(n)}}{\partial w_{11}} = \frac{d C^{(n)}}{d s_1} \cdot \frac{\partial s_1}{\partial w_{11}} = \frac{d C^{(n)}}{d s_3} \cdot x_1`,
      'n번째 C를 w 1 1로 편미분한 값은 n번째 C를 s 1로 미분한 값 곱하기 s 1을 w 1 1로 편미분한 값, 이것은 n번째 C를 s 3으로 미분한 값 곱하기 x 1',
    ],
    [
      String.raw`\frac{d C^{(n)}}{d s_1} = (\frac{d C^{(n)}}{d s_3}) \cdot \frac{\partial s_3}{\partial z_1} \cdot \frac{d z_1}{d s_1}`,
      'n번째 C를 s 1로 미분한 값은 괄호 열고 n번째 C를 s 3으로 미분한 값 괄호 닫고 곱하기 s 3을 z 1로 편미분한 값 곱하기 z 1을 s 1로 미분한 값',
    ],
    [String.raw`\frac{d z_1}{d s_1}`, 'z 1을 s 1로 미분한 값'],
    [
      // exp without its backslash, as the notes have it
      String.raw`y_k = \frac{exp(a_k)}{\sum_{i=1}^n exp(a_i)}`,
      'y k는 분모가 i가 1부터 n까지 변할 때 익스포넨셜 a i의 합이고 분자가 익스포넨셜 a k인 분수',
    ],
    [String.raw`y_k`, 'y k'],
    [String.raw`a_k`, 'a k'],
  ])('%s', (tex, reading) => {
    expect(read(tex)).toBe(reading)
  })
})

describe('derivatives', () => {
  test.each([
    [String.raw`\frac{dC}{ds_3}`, 'C를 s 3으로 미분한 값'],
    [String.raw`dC/ds_1`, 'C를 s 1로 미분한 값'],
    [String.raw`\partial C/\partial w_{11}`, 'C를 w 1 1로 편미분한 값'],
    [String.raw`\frac{\mathrm{d}C}{\mathrm{d}L}`, 'C를 L로 미분한 값'],
    [String.raw`\frac{d}{ds} \sigma(s)`, '시그마 s를 s로 미분한 값'],
    [String.raw`\frac{d^2 C}{ds^2}`, 'C를 s로 두 번 미분한 값'],
    [String.raw`\frac{\partial^2 C}{\partial x \partial y}`, 'C를 x와 y로 편미분한 값'],
    [
      String.raw`\frac{dC/ds_3}{dz_1/ds_1}`,
      '분모가 z 1을 s 1로 미분한 값이고 분자가 C를 s 3으로 미분한 값인 분수',
    ],
    [
      String.raw`\frac{\partial C}{\partial s_j} = f'(s_j) \sum_k w_{jk} \frac{\partial C}{\partial s_k}`,
      'C를 s j로 편미분한 값은 f 프라임 s j 곱하기 모든 k에 대한 w j k 곱하기 C를 s k로 편미분한 값의 합',
    ],
    [
      String.raw`w_1 \leftarrow w_1 - \eta \frac{\partial C}{\partial w_1}`,
      'w 1의 새 값은 w 1 빼기 에타 곱하기 C를 w 1로 편미분한 값',
    ],
  ])('%s', (tex, reading) => {
    expect(read(tex)).toBe(reading)
  })
})

describe('fractions, powers, roots', () => {
  test.each([
    [String.raw`\frac{1}{2}`, '2분의 1'],
    [String.raw`\frac{a}{b}`, 'b 분의 a'],
    [String.raw`1/5{,}300`, '5,300분의 1'],
    [
      String.raw`\sigma(s) = \frac{1}{1 + e^{-s}}`,
      '시그마 s는 분모가 1 더하기 e의 마이너스 s제곱이고 분자가 1인 분수',
    ],
    [String.raw`0.25^{n}`, '0.25의 n제곱'],
    [String.raw`3.8 \times 10^{-5}`, '3.8 곱하기 10의 마이너스 5제곱'],
    [String.raw`x^2 + y^3`, 'x 제곱 더하기 y 세제곱'],
    [String.raw`y^{n+1}`, 'y의 괄호 열고 n 더하기 1 괄호 닫고 제곱'],
    [String.raw`\tfrac{1}{2}(z_3 - t)^2`, '2분의 1 곱하기 괄호 열고 z 3 빼기 t 괄호 닫고 제곱'],
    [String.raw`\sqrt{2}`, '루트 2'],
    [String.raw`\sqrt[3]{x+1}`, '세제곱근 안에 x 더하기 1, 세제곱근 끝'],
    [String.raw`\sqrt{1/6} \approx 0.41`, '루트 안에 6분의 1, 루트 끝은 약 0.41'],
  ])('%s', (tex, reading) => {
    expect(read(tex)).toBe(reading)
  })
})

describe('functions, norms, sums', () => {
  test.each([
    [String.raw`f(s) = \max(0, s)`, 'f s는 0과 s 가운데 큰 값'],
    [
      String.raw`\min(\max(s + 3, 0), 6)`,
      '최솟값 괄호 열고 최댓값 괄호 열고 s 더하기 3, 0 괄호 닫고, 6 괄호 닫고',
    ],
    [String.raw`\operatorname{ReLU}(s)`, '렐루 s'],
    [String.raw`1 - \tanh^2(s)`, '1 빼기 하이퍼볼릭 탄젠트 제곱 s'],
    [
      String.raw`\sigma'(s) = \sigma(s)(1 - \sigma(s))`,
      '시그마 프라임 s는 시그마 s 괄호 열고 1 빼기 시그마 s 괄호 닫고',
    ],
    [
      String.raw`\lVert W^\top \delta \rVert / \lVert \delta \rVert`,
      '노름 열고 W 전치 델타 노름 닫고 나누기 델타의 노름',
    ],
    [
      String.raw`\|W^{\top}\delta \odot f'(s)\|_F`,
      '프로베니우스 노름 열고 W 전치 델타 원소별 곱하기 f 프라임 s 노름 닫고',
    ],
    [String.raw`|w|`, 'w의 절댓값'],
    [
      String.raw`|w \cdot \sigma'(s)| < 1`,
      '절댓값 열고 w 곱하기 시그마 프라임 s 절댓값 닫고 전체는 1 미만',
    ],
    [String.raw`\frac{s}{1 + |s|}`, '분모가 1 더하기 s의 절댓값이고 분자가 s인 분수'],
    [String.raw`\max_i a_i`, '모든 i에 대한 a i의 최댓값'],
    [String.raw`\hat{y} = \operatorname*{argmax}_k y_k`, 'y 햇은 y k를 가장 크게 하는 k'],
    [
      String.raw`m + \log \sum_i \exp(a_i - m)`,
      'm 더하기 로그 모든 i에 대한 익스포넨셜 괄호 열고 a i 빼기 m 괄호 닫고 전체의 합',
    ],
    [
      String.raw`\bar{x} = \frac{1}{N}\sum_{i=1}^{N} x_i`,
      'x 바는 N 분의 1 곱하기 i가 1부터 N까지 변할 때 x i의 합',
    ],
    [
      String.raw`\lim_{s \to -\infty} \sigma(s) = 0`,
      's가 마이너스 무한대로 갈 때 시그마 s의 극한은 0',
    ],
    [String.raw`\operatorname{Var}(w) = \frac{2}{n_{\text{in}}}`, 'w의 분산은 n in 분의 2'],
    [
      String.raw`W \sim \mathcal{N}\left(0, \tfrac{2}{n}\right)`,
      'W가 따르는 분포는 평균 0, 분산 n 분의 2인 정규분포',
    ],
  ])('%s', (tex, reading) => {
    expect(read(tex)).toBe(reading)
  })
})

describe('relations, sets, conditions', () => {
  test.each([
    [String.raw`0 < \sigma'(s) \le \frac{1}{4}`, '시그마 프라임 s는 0 초과 4분의 1 이하'],
    [String.raw`s > 0`, 's는 0 초과'],
    [String.raw`x \neq 0`, 'x는 0이 아닌 값'],
    [String.raw`s_3 \to z_3 \to C`, 's 3에서 z 3으로, z 3에서 C로'],
    [String.raw`x \in [0, 1]`, 'x는 닫힌구간 0, 1의 원소'],
    [String.raw`y_k \in (0, 1)`, 'y k는 열린구간 0, 1의 원소'],
    [String.raw`x \in [0, 1)`, 'x는 0 이상 1 미만인 구간의 원소'],
    [String.raw`\{0, 1\}`, '원소가 0, 1인 집합'],
    [
      String.raw`z = \begin{cases} 0 & (s \le 0) \\ s & (s > 0) \end{cases}`,
      'z는 s가 0 이하일 때 0, s가 0 초과일 때 s',
    ],
    [
      String.raw`z = \begin{cases} s & s > 0 \\ 0 & \text{otherwise} \end{cases}`,
      'z는 s가 0 초과일 때 s, 그 밖에는 0',
    ],
    [String.raw`z_3 = s_3 \text{ if } s_3 > 0`, 'z 3은 s 3, 단 s 3이 0 초과일 때'],
    [String.raw`s_3 \le 0 \text{이면 } z_3 = 0`, 's 3은 0 이하이면 z 3은 0'],
    [String.raw`\text{손실} = C`, '손실은 C'],
    [String.raw`\begin{aligned} a &= b + c \\ &= d \end{aligned}`, 'a는 b 더하기 c, 이것은 d'],
    [String.raw`\begin{pmatrix} a & b \\ c & d \end{pmatrix}`, '2행 2열 행렬, 1행 a, b, 2행 c, d'],
    [String.raw`a_{i+1}`, 'a 아래 첨자 i 더하기 1 첨자 끝'],
    [String.raw`-1`, '마이너스 1'],
  ])('%s', (tex, reading) => {
    expect(read(tex)).toBe(reading)
  })
})

test('a symbol link does not change the reading', () => {
  expect(
    read(String.raw`\S{ds1}{\frac{dC}{ds_1}} = \S{ds3}{\frac{dC}{ds_3}} \cdot \S{w1}{w_1}`),
  ).toBe(read(String.raw`\frac{dC}{ds_1} = \frac{dC}{ds_3} \cdot w_1`))
})

test('the glossary names symbols; a Latin letter with an index stays a letter', () => {
  const spoken = spokenSymbols([
    { tex: '\\eta', spoken: '학습률 에타' },
    { tex: '\\mathrm{ReLU}', spoken: '렐루 함수' },
    { tex: 'w_1', spoken: '더블유 일' },
    { tex: null, spoken: '층' },
  ])
  const tex = String.raw`\eta w_{1} + \operatorname{ReLU}(s)`
  expect(readFormula(parseTex(tex), tex, spoken)).toBe('학습률 에타 w 1 더하기 렐루 함수 s')
})

test('an authored part replaces what cannot be read, commas included', () => {
  expect(read(String.raw`\reading{넓이, 곧 적분}{\int_0^1 f(x)\,dx} = 1`)).toBe('넓이, 곧 적분은 1')
})

test.each([
  [String.raw`1 + \int_0^1 f(x)\,dx`, 4, '\\int'],
  [String.raw`\binom{n}{k}`, 6, '막대 없는 분수'],
  [String.raw`a \bowtie b`, 2, '\\bowtie'],
])('a construct without a reading asks the author for one: %s', (tex, offset, what) => {
  const run = () => read(tex)
  expect(run).toThrow(FormulaError)
  expect(run).toThrow(what)
  expect(run).toThrow('reading="…"')
  expect(run).toThrow(expect.objectContaining({ offset }))
})
