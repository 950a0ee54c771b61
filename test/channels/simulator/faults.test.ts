import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFaults, type Fault, type FaultKind } from '../../../src/channels/simulator/faults.ts'

const kinds: readonly FaultKind[] = ['fail', 'hang', 'throttle', 'late']

describe('ordered faults', () => {
  it('are met in the order in which they were ordered, each as often as said', () => {
    const faults = createFaults()
    faults.add({ kind: 'fail', count: 2 })
    faults.add({ kind: 'hang', count: 1 })
    expect(['a', 'b', 'c', 'd'].map((to) => faults.take(to)?.kind)).toEqual(['fail', 'fail', 'hang', undefined])
  })

  it('for one conversation leave the others alone', () => {
    const faults = createFaults()
    faults.add({ kind: 'fail', count: 1, conversation: 'a' })
    expect(faults.take('b')).toBeUndefined()
    expect(faults.take('a')?.kind).toBe('fail')
    expect(faults.take('a')).toBeUndefined()
  })

  it('can be called off', () => {
    const faults = createFaults()
    faults.add({ kind: 'fail', count: 9 })
    faults.clear()
    expect(faults.take('a')).toBeUndefined()
  })

  it('are all met in the end and never more', () => {
    const fault = fc.record({
      kind: fc.constantFrom(...kinds),
      count: fc.integer({ min: 1, max: 5 }),
      conversation: fc.constantFrom('a', 'b'),
    })
    fc.assert(
      fc.property(fc.array(fault, { maxLength: 8 }), (ordered: Fault[]) => {
        const faults = createFaults()
        for (const one of ordered) faults.add(one)
        const met = ['a', 'b'].flatMap((to) => Array.from({ length: 50 }, () => faults.take(to)).filter((one) => one !== undefined))
        expect(met).toHaveLength(ordered.reduce((sum, one) => sum + one.count, 0))
        expect(faults.open()).toEqual([])
      }),
    )
  })
})
