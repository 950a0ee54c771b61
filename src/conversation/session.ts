// Owns what is remembered of a person's last turns in one conversation, and for how long.

import type { Turn } from '../answers/reply.ts'

/** Whose memory it is: never the conversation's alone, so that two people in a group do not mix. */
export interface SessionKey {
  readonly channel: string
  readonly placeId: string
  readonly personId: string
}

export interface Session {
  /** Oldest first. */
  readonly turns: readonly Turn[]
  /** When the bot last replied; context counts from here. */
  readonly repliedAt: number
  /** How often 更多 was said since the last turn. */
  readonly page: number
  /** Until when a choice is taken in a group without a mention; 0 for not at all. */
  readonly windowUntil: number
}

export interface SessionRepository {
  find(key: SessionKey): Promise<Session | undefined>
  save(key: SessionKey, session: Session): Promise<void>
  remove(key: SessionKey): Promise<void>
  prune(before: number): Promise<number>
}

export const EMPTY_SESSION: Session = { turns: [], repliedAt: 0, page: 0, windowUntil: 0 }

/** Enough for a person who changes place and year three times; more would keep what nobody needs. */
const TURNS_KEPT = 8

/** An expired session is as good as none. */
export function currentSession(found: Session | undefined, now: number, contextMs: number): Session {
  return found && now - found.repliedAt <= contextMs ? found : EMPTY_SESSION
}

export function withTurn(session: Session, turn: Turn, now: number, windowMs: number): Session {
  return {
    turns: [...session.turns, turn].slice(-TURNS_KEPT),
    repliedAt: now,
    page: 0,
    windowUntil: opensWindow(turn) ? now + windowMs : 0,
  }
}

/** The bot asked or offered something, so the next word of that person may be the answer to it. */
function opensWindow(turn: Turn): boolean {
  const { kind, choices, citations } = turn.reply
  return kind === 'clarify' || kind === 'list' || kind === 'compare' || (choices?.length ?? 0) > 0 || citations.length > 0
}
