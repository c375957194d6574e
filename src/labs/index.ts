import type { LabModule } from './Lab.ts'

/**
 * The pictures of every lab, loaded when one comes near the viewport. The module's own exports
 * `createInstance` and `places` are the lab.
 */
export const labs: Readonly<Record<string, () => Promise<LabModule>>> = {}
