import type { LabDefinition, LabModule } from './Lab.ts'

/**
 * The pictures of every lab, loaded when one comes near the viewport. The module's own exports
 * `createInstance` and `places` are the lab.
 */
export const labs: Readonly<Record<string, () => Promise<LabModule>>> = {}

/**
 * The numbers of every lab, for the build and the command line. The page never asks for these, so
 * they leave no trace in its script.
 */
export const labDefinitions: Readonly<
  Record<string, () => Promise<{ definition: LabDefinition }>>
> = {}
