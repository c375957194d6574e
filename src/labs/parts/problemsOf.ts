/** Sentences a figure must show: what of a link could not be used, and why a run stopped. */
export function problemsOf(
  problems: readonly string[],
  divergence: string | null,
): readonly string[] {
  return divergence === null ? problems : [...problems, divergence]
}
