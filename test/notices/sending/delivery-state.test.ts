// Owns the proof that a copy's states allow nothing that the promises forbid.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DELIVERY_STATES, type DeliveryEvent, type DeliveryState, stepOf } from '../../../src/notices/sending/delivery-state.ts'

const EVENTS: readonly DeliveryEvent[] = [
  'begin',
  'delivered',
  'part-delivered',
  'refused',
  'given-up',
  'lost',
  'proven',
  'doubted',
  'expired',
  'unreachable',
  'cancelled',
  'resend-failed',
  'resend-unknown',
]
const ADMIN_SAYS_RESEND: readonly DeliveryEvent[] = ['resend-failed', 'resend-unknown']
const events = fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 })

/** As the ledger does it: where the state is `from`. */
function afterEvent(state: DeliveryState, event: DeliveryEvent): DeliveryState | undefined {
  const { from, to } = stepOf(event)
  return from === state ? to : undefined
}

function run(taken: readonly DeliveryEvent[]): { readonly states: DeliveryState[]; readonly happened: DeliveryEvent[] } {
  const states: DeliveryState[] = ['waiting']
  const happened: DeliveryEvent[] = []
  for (const event of taken) {
    const next = afterEvent(states.at(-1) ?? 'waiting', event)
    if (next === undefined) continue
    states.push(next)
    happened.push(event)
  }
  return { states, happened }
}

describe('the states of a copy', () => {
  it('lead only to states that exist', () => {
    for (const state of DELIVERY_STATES)
      for (const event of EVENTS) expect([undefined, ...DELIVERY_STATES]).toContain(afterEvent(state, event))
  })

  it('begin an attempt from waiting alone', () => {
    expect(DELIVERY_STATES.filter((state) => afterEvent(state, 'begin') !== undefined)).toEqual(['waiting'])
  })

  it('let nothing follow a cancel', () => {
    expect(EVENTS.filter((event) => afterEvent('cancelled', event) !== undefined)).toEqual([])
  })

  it('never try again what may have arrived, unless the admin says so', () => {
    fc.assert(
      fc.property(events, (taken) => {
        const { states, happened } = run(taken)
        let mayHaveArrived = false
        for (const [index, event] of happened.entries()) {
          if (event === 'begin') expect(mayHaveArrived).toBe(false)
          if (event === 'lost' || event === 'delivered') mayHaveArrived = true
          if (ADMIN_SAYS_RESEND.includes(event)) mayHaveArrived = false
          expect(states[index + 1]).toBeDefined()
        }
      }),
    )
  })
})
