/** Name of a downloaded file: lab and step, safe on every system. */
export function fileName(labId: string, step: number | null, extension: string): string {
  const stem = step === null ? labId : `${labId}-step-${String(step)}`
  return `gradient-lab-${stem}.${extension}`
}
