// Owns what is counted of the conversation, for whoever watches the bot.

import type { ReplyKind } from '../answers/reply.ts'
import type { SendOutcome } from './message.ts'

/** Why a message is turned away at the door. */
export type Turned = 'own' | 'other-bot' | 'stale' | 'flood'

/** What became of a message that came in: one of these, whichever way it ends. */
export type Fate = 'answered' | 'not-for-us' | 'repeated' | 'failed' | 'dropped' | Turned

export interface Answered {
  readonly channel: string
  readonly kind: ReplyKind
  readonly outcome: SendOutcome['kind']
  /** From the message's arrival to the answer's sending, waiting included. */
  readonly ms: number
}

export interface Meter {
  heard(channel: string, fate: Fate): void
  answered(answer: Answered): void
}
