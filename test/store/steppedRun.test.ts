import { describe, expect, it } from 'vitest'
import { lab, toRun } from '../../src/labs/chain-rule/lab.ts'
import { defaultSettings } from '../../src/store/settingValues.ts'
import { stepRun, stopsOf } from '../../src/store/steppedRun.ts'

const run = toRun(defaultSettings(lab.settings))

describe('stops of a recorded example', () => {
  it('are one operation each, and all updates together at the end', () => {
    const stops = stopsOf(run)
    expect(stops.map((stop) => stop.id)).toEqual([
      ...['s1', 'z1', 's2', 'z2', 's3', 'z3', 'C'],
      ...['dz3', 'd3', 'ds3', 'dw1', 'dw2', 'db3'],
      ...['dz1', 'd1', 'ds1', 'dw11', 'dw21', 'db1'],
      ...['dz2', 'd2', 'ds2', 'dw12', 'dw22', 'db2'],
      'update',
    ])
    expect(stops.at(-1)?.operations).toHaveLength(9)
    expect(stops.slice(0, -1).every((stop) => stop.operations.length === 1)).toBe(true)
  })

  it('know what was given before the first, and everything after the last', () => {
    const start = stepRun(run, 0)
    expect(start.current).toBeNull()
    expect(Object.keys(start.known)).toEqual(expect.arrayContaining(['x1', 'w11', 't', 'eta']))
    expect(start.known).not.toHaveProperty('s1')
    const end = stepRun(run, stopsOf(run).length)
    expect(end.known).toEqual(run.values)
  })

  it('do not know a gradient one stop early', () => {
    const at = stopsOf(run).findIndex((stop) => stop.id === 'ds1') + 1
    expect(stepRun(run, at - 1).known).not.toHaveProperty('ds1')
    expect(stepRun(run, at).known['ds1']).toBe(run.values['ds1'])
  })
})
