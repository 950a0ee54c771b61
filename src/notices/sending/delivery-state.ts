// Owns the states of one copy of a notice, and the only ways from one to another. The ledger's SQL is made from this table.

export const DELIVERY_STATES = ['waiting', 'attempting', 'sent', 'failed', 'unknown', 'cancelled'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/**
 * begin: the attempt is written down, and only then made. delivered: the last part arrived. part-delivered: more follow.
 * refused: surely not delivered, to be tried again. given-up: the same, for good. lost: nobody can say.
 * proven: a late word that it did arrive. doubted: a late word that it may not have.
 */
export type DeliveryEvent =
  | 'begin'
  | 'delivered'
  | 'part-delivered'
  | 'refused'
  | 'given-up'
  | 'lost'
  | 'proven'
  | 'doubted'
  | 'expired'
  | 'unreachable'
  | 'cancelled'
  | 'resend-failed'
  | 'resend-unknown'

type Step = readonly [from: DeliveryState, to: DeliveryState]

const STEPS: Readonly<Record<DeliveryEvent, Step>> = {
  begin: ['waiting', 'attempting'],
  delivered: ['attempting', 'sent'],
  'part-delivered': ['attempting', 'waiting'],
  refused: ['attempting', 'waiting'],
  'given-up': ['attempting', 'failed'],
  lost: ['attempting', 'unknown'],
  proven: ['unknown', 'sent'],
  doubted: ['sent', 'unknown'],
  expired: ['waiting', 'failed'],
  unreachable: ['waiting', 'failed'],
  cancelled: ['waiting', 'cancelled'],
  'resend-failed': ['failed', 'waiting'],
  'resend-unknown': ['unknown', 'waiting'],
}

/** For a guarded update: where state = from, set state = to. */
export function stepOf(event: DeliveryEvent): { readonly from: DeliveryState; readonly to: DeliveryState } {
  const [from, to] = STEPS[event]
  return { from, to }
}
