import { describe, expect, it } from 'vitest'
import { overLimits } from '../../bench/quick/limits.ts'
import { slowness } from '../../bench/yardstick.ts'

const measured = [
  { what: 'first answer', ms: 2_600, limitMs: 2_500 },
  { what: 'median answer', ms: 4, limitMs: 5 },
]

describe('limits of time', () => {
  it('are held as told on a machine with nothing else to do, however slow it is', () => {
    expect(overLimits(measured, { slack: 1, slowness: 3 })).toEqual(['over the limit: first answer 2600 ms, not 2500'])
  })

  it('are widened by the slack, and by how slow the machine is', () => {
    expect(overLimits(measured, { slack: 2, slowness: 1 })).toEqual([])
    expect(overLimits([{ what: 'median answer', ms: 31, limitMs: 5 }], { slack: 2, slowness: 3 })).toHaveLength(1)
    expect(overLimits([{ what: 'median answer', ms: 29, limitMs: 5 }], { slack: 2, slowness: 3 })).toEqual([])
  })

  it('are narrowed by no machine that is quicker', () => {
    expect(slowness()).toBeGreaterThanOrEqual(1)
  })
})
