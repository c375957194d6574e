import type { LabDefinition } from './Lab.ts'

/**
 * The numbers of every lab, for the build and the command line. The page does not import this:
 * there a lab brings its own.
 */
export const labDefinitions: Readonly<Record<string, LabDefinition>> = {}
