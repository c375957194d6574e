import fc from 'fast-check'

/**
 * `npm test` tries the same cases every time, so that one machine's failure is every machine's; the
 * full test draws new ones.
 */
if (process.env['GRADIENT_LAB_FULL'] === undefined) fc.configureGlobal({ seed: 20261124 })
