/** One place of a program and what stands there instead; the place occurs exactly once. */
export type Change = readonly [find: string, replacement: string]

/** What another value of a setting changes in a program; a value that is not named changes nothing. */
export type ProgramChanges = Readonly<Record<string, Readonly<Record<string, readonly Change[]>>>>

/**
 * The program with the changes of these settings, in the order of `changes`. Throws where a place is
 * not there exactly once.
 */
export function changedProgram(
  source: string,
  changes: ProgramChanges,
  settings: Readonly<Record<string, unknown>>,
): string {
  let program = source
  for (const [setting, values] of Object.entries(changes)) {
    for (const [find, replacement] of values[String(settings[setting])] ?? []) {
      const parts = program.split(find)
      if (parts.length !== 2) {
        throw new Error(`'${find}' stands ${parts.length - 1} times in the program, not once.`)
      }
      program = parts.join(replacement)
    }
  }
  return program
}

/** Every combination of the values that change something, and of none. */
export function everyProgram(source: string, changes: ProgramChanges): readonly string[] {
  let choices: Readonly<Record<string, string>>[] = [{}]
  for (const [setting, values] of Object.entries(changes)) {
    const options = ['', ...Object.keys(values)]
    choices = choices.flatMap((choice) => options.map((value) => ({ ...choice, [setting]: value })))
  }
  return choices.map((choice) => changedProgram(source, changes, choice))
}
