import { blobs } from './blobs.ts'
import { circles } from './circles.ts'
import type { Dataset } from './defineDataset.ts'
import { moons } from './moons.ts'
import { quadrants } from './quadrants.ts'
import { spirals } from './spirals.ts'
import { xor } from './xor.ts'

/** Every data set, in the order in which pickers list them. */
const registry = { xor, circles, moons, spirals, blobs, quadrants }

export type DatasetId = keyof typeof registry

export const datasets: Readonly<Record<DatasetId, Dataset>> = registry

export const datasetIds = Object.keys(registry) as readonly DatasetId[]
