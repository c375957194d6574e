/** What lessons may name, gathered for the compiler, which runs outside the bundle. */
export { activationIds as functionIds } from '../engine/activations/index.ts'
export { labDefinitions } from '../labs/definitions.ts'
