// Owns one message on its way through the steps, and what a step may answer.

import type { ReplyKind, Turn } from '../answers/reply.ts'
import type { Way } from './hearing.ts'
import type { Incoming, Outgoing } from './message.ts'
import type { Standing } from './roles.ts'
import type { RoomRecord } from './rooms.ts'
import type { Session } from './session.ts'

/** A message that is meant for the bot. */
export interface Said {
  readonly incoming: Incoming
  /** What was said, without the bot's name. */
  readonly text: string
  readonly way: Way | 'window' | 'overheard'
  readonly standing: Standing
  /** Absent in private. */
  readonly room?: RoomRecord
  /** Empty when nothing is remembered. */
  readonly session: Session
  readonly now: number
}

export interface Response {
  readonly kind: ReplyKind
  readonly messages: readonly Outgoing[]
  /** What is to be remembered; a grave message and a command have none. */
  readonly turn?: Turn
  /** Replaces the session instead, as 更多 does. */
  readonly session?: Session
  /** Everything remembered of this person here is to be forgotten. */
  readonly forget?: true
}

/** Answers, or leaves the message to the next step. */
export type Step = (said: Said) => Promise<Response | undefined>

/** A text for whoever asked; in a group it mentions them. */
export function textTo(said: Said, text: string): Outgoing {
  return said.incoming.place.kind === 'room' ? { kind: 'text', text, mention: said.incoming.sender } : { kind: 'text', text }
}

export function saying(said: Said, kind: ReplyKind, text: string): Response {
  return { kind, messages: [textTo(said, text)] }
}
