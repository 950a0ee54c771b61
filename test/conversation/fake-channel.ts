// Owns a channel that keeps what it is given to send, and fails when told to.

import type { Channel, Outgoing, Place, SendOutcome } from '../../src/conversation/message.ts'

export interface Sent {
  readonly place: Place
  readonly message: Outgoing
}

export interface FakeChannel extends Channel {
  readonly sent: Sent[]
  /** The texts, in order; of one conversation where its id is given. */
  texts(placeId?: string): string[]
  /** Decides over the next sends; anything but an outcome lets them pass. */
  failWith(decide: (place: Place, message: Outgoing) => SendOutcome | 'hang' | undefined): void
}

export function createFakeChannel(
  options: { readonly name?: string; readonly idsStable?: boolean; readonly maxTextBytes?: number } = {},
): FakeChannel {
  const sent: Sent[] = []
  let decide: (place: Place, message: Outgoing) => SendOutcome | 'hang' | undefined = () => undefined
  return {
    name: options.name ?? 'fake',
    idsStable: options.idsStable ?? true,
    maxTextBytes: options.maxTextBytes ?? 1800,
    sent,
    texts: (placeId) =>
      sent.flatMap(({ place, message }) =>
        message.kind === 'text' && (placeId === undefined || place.id === placeId) ? [message.text] : [],
      ),
    failWith(next) {
      decide = next
    },
    async send(place, message) {
      const decided = decide(place, message)
      if (decided === 'hang') return new Promise(() => undefined)
      if (decided) return decided
      sent.push({ place, message })
      return { kind: 'sent', messageId: `out-${sent.length}` }
    },
    listRooms: async () => [],
    listMembers: async () => [],
  }
}
