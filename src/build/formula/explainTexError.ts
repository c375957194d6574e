/** What KaTeX says, what it means for the author, and what works. First match wins. */
const EXPLANATIONS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    /Undefined control sequence: (.+)/,
    ([, command]) =>
      `${command}이라는 TeX 명령은 없어요. 철자를 확인하거나 KaTeX가 아는 명령을 쓰세요.`,
  ],
  [/unicodeTextInMathMode/, () => '수식 안의 한글과 기호 글자는 \\text{…}로 감싸 주세요.'],
  [
    /Can't use function '\$' in math mode/,
    () => '수식 안에 $가 들어 있어요. 앞에서 $로 연 수식을 닫거나, 돈 표시라면 \\$로 쓰세요.',
  ],
  [
    /Can't use function '(.+)' in (math|text) mode/,
    ([, name, mode]) =>
      `${name}은 ${mode === 'math' ? '수식 모드' : '\\text{…} 안'}에서 쓸 수 없어요. 자리를 옮겨 주세요.`,
  ],
  [
    /Got function '(.+)' with no arguments/,
    ([, name]) => `${name}의 인수를 중괄호로 감싸 주세요. 예: {${name}{…}}`,
  ],
  [
    /Expected '}', got 'EOF'|Unexpected end of input in a macro argument/,
    () => '중괄호 {가 닫히지 않았거나 인수가 모자라요. 짝이 되는 }와 인수를 채워 주세요.',
  ],
  [/Expected 'EOF', got '}'|Extra }/, () => '짝이 없는 }가 있어요. 지우거나 앞에 {를 넣어 주세요.'],
  [
    /Expected 'EOF', got '&'/,
    () =>
      '&는 행렬이나 cases 같은 환경 안에서만 쓸 수 있어요. \\begin{…}과 \\end{…}로 감싸 주세요.',
  ],
  [
    /Expected 'EOF', got '\\right'|Expected '\\right'/,
    () => '\\left와 \\right의 짝이 맞지 않아요. 둘을 함께 쓰세요.',
  ],
  [
    /Expected group (?:after|as argument to) '(.+?)'/,
    ([, name]) => `${name} 다음에 와야 할 식이 없어요. {…}로 채워 주세요.`,
  ],
  [
    /Double (subscript|superscript)/,
    ([, kind]) =>
      `${kind === 'subscript' ? '아래' : '위'} 첨자가 두 번 나왔어요. {…}로 묶어 하나로 쓰세요.`,
  ],
  [
    /No such environment: (.+)/,
    ([, name]) => `${name} 환경은 없어요. cases, aligned, pmatrix 가운데 하나를 쓰세요.`,
  ],
  [/Expected & or/, () => '환경이 닫히지 않았어요. \\end{…}를 더해 주세요.'],
  [
    /strict mode is set to 'error': (.+?)(?: \[|$)/,
    ([, reason]) => `TeX 표준에 없는 표현이에요(${reason}). 표준 TeX로 바꿔 쓰세요.`,
  ],
]

/** A Korean sentence for the author of the formula: what is wrong and what works. */
export function explainTexError(message: string, tex: string): string {
  for (const [pattern, explain] of EXPLANATIONS) {
    const match = pattern.exec(message)
    if (match) return explain(match)
  }
  return `수식 ${tex.trim()} 부분을 읽을 수 없어요(${message}). 이 자리의 명령과 괄호를 확인해 주세요.`
}
