// Owns a pretended account for tests: it says what was told to it, and does what a test decides.

import type { Outgoing, Person, Place, Room, SendOutcome } from '../../src/conversation/message.ts'
import type { NoticeLine } from '../../src/notices/sending/line.ts'

export interface Delivered {
  readonly roomId: string
  readonly message: Outgoing
}

export interface FakeLine extends NoticeLine {
  /** What really arrived, whatever the outcome said. */
  readonly delivered: Delivered[]
  readonly told: { readonly place: Place; readonly messages: readonly Outgoing[] }[]
  readonly takenBack: string[]
  rooms: Room[]
  members: Person[]
  isLoggedIn: boolean
  hasAnswersWaiting: boolean
  loginId: string
  /** The outcome of the next sends; 'sent' when there is none. */
  readonly outcomes: (SendOutcome | 'lost-but-delivered' | 'killed-before' | 'killed-after')[]
  /** Resolves when a send meets the end of the program: before the message went out, or after. */
  killed: Promise<void>
  /** Called while a message is on its way. */
  onSend: (roomId: string) => Promise<void> | void
}

export const REFUSED: SendOutcome = { kind: 'refused', reason: 'closed', throttled: false }
export const THROTTLED: SendOutcome = { kind: 'refused', reason: '操作过于频繁', throttled: true }
export const UNKNOWN: SendOutcome = { kind: 'unknown', reason: 'timeout' }

export function createFakeLine(
  rest: {
    readonly channel?: string
    readonly idsStable?: boolean
    readonly canMentionAll?: boolean
    readonly rooms?: readonly Room[]
  } = {},
): FakeLine {
  let count = 0
  let kill = (): void => {}
  const nextKill = (): Promise<void> =>
    new Promise((resolve) => {
      kill = resolve
    })
  const line: FakeLine = {
    killed: nextKill(),
    channel: rest.channel ?? 'simulator',
    idsStable: rest.idsStable ?? true,
    maxTextBytes: 1800,
    canMentionAll: rest.canMentionAll ?? false,
    delivered: [],
    told: [],
    takenBack: [],
    rooms: [...(rest.rooms ?? [])],
    members: [],
    isLoggedIn: true,
    hasAnswersWaiting: false,
    loginId: '',
    outcomes: [],
    onSend: () => {},
    isReady: () => line.isLoggedIn,
    isFree: () => !line.hasAnswersWaiting,
    login: () => line.loginId,
    async send(place, message) {
      await line.onSend(place.id)
      count += 1
      const outcome = line.outcomes.shift() ?? ({ kind: 'sent', messageId: `m${count}` } as const)
      if (outcome === 'killed-before' || outcome === 'killed-after') {
        if (outcome === 'killed-after') line.delivered.push({ roomId: place.id, message })
        const meet = kill
        line.killed = nextKill()
        meet()
        return new Promise(() => {})
      }
      if (outcome === 'lost-but-delivered') {
        line.delivered.push({ roomId: place.id, message })
        return UNKNOWN
      }
      if (outcome.kind === 'sent') line.delivered.push({ roomId: place.id, message })
      return outcome
    },
    async tell(place, messages) {
      line.told.push({ place, messages })
      return { kind: 'sent' }
    },
    listRooms: async () => line.rooms,
    listMembers: async () => line.members,
    recall: async (messageId) => {
      line.takenBack.push(messageId)
      return true
    },
  }
  return line
}
