/** Signs that screen readers skip become words: −0.1 → 마이너스 0.1, 3.8×10⁻⁵ → … */
export function speakValue(value: string): string {
  const power = (marks: string): string =>
    [...marks].map((mark) => (mark === '⁻' ? '마이너스 ' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(mark))).join('')
  return value
    .replace(/×10([⁻⁰-⁹¹²³]+)/g, (_, marks: string) => ` 곱하기 10의 ${power(marks)}제곱`)
    .replaceAll('\u2212', '마이너스 ')
}
