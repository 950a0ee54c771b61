// Owns the suspicion that another program is talking to us, and the silence that ends such a talk.

import type { Incoming } from './message.ts'

/** What one round looked like: their text, and our last reply to them before it. */
export interface Round {
  readonly text: string
  readonly at: number
}

export interface LoopGuard {
  /** Whether this talk was ended: then nothing more is said, not even that there is too much of it. */
  isSilent(key: string, now: number): boolean
  /** Hears a message of this person in this conversation. The round that settles it says 'notice'. */
  hears(key: string, round: Round): 'pass' | 'notice'
  /** Remembers what was said to them, and when. */
  said(key: string, round: Round): void
}

/** Of each person in each place. */
export const loopKey = ({ channel, place, sender }: Incoming): string => `${channel} ${place.id} ${sender.id}`

interface Talk {
  readonly theirs: string[]
  readonly ours: string[]
  repliedAt: number
  points: number
  silentUntil: number
}

/** A program answers at once. People read first. */
const AT_ONCE_MS = 6_000
const SWIFT_MS = 2_000
const SWIFT_LENGTH = 25
/** Suspicion is counted in points, over rounds without a pause; so many mean a program. */
const ENOUGH_POINTS = 39
/** Our own words come back: nobody does that four times. */
const ECHO_POINTS = 10
/** Always the same words. */
const REPEAT_POINTS = 3
/** 更多, 更多, 更多 is how people turn pages. */
const SHORT_REPEAT_POINTS = 2
const SHORT = 4
/** Long messages faster than anybody types, though each may be pasted. */
const SWIFT_POINTS = 1
const SILENCE_MS = 10 * 60_000
const REMEMBERED = 4
const MOST_TALKS = 5_000

export function createLoopGuard(): LoopGuard {
  const talks = new Map<string, Talk>()

  function talkOf(key: string): Talk {
    const talk = talks.get(key) ?? { theirs: [], ours: [], repliedAt: 0, points: 0, silentUntil: 0 }
    talks.delete(key)
    talks.set(key, talk)
    const oldest = talks.size > MOST_TALKS ? talks.keys().next().value : undefined
    if (oldest !== undefined) talks.delete(oldest)
    return talk
  }

  return {
    isSilent: (key, now) => now < (talks.get(key)?.silentUntil ?? 0),
    hears(key, round) {
      const talk = talkOf(key)
      const points = pointsFor(talk, round)
      talk.points = points === 0 ? 0 : talk.points + points
      remember(talk.theirs, round.text)
      if (talk.points < ENOUGH_POINTS) return 'pass'
      talk.points = 0
      talk.silentUntil = round.at + SILENCE_MS
      return 'notice'
    },
    said(key, round) {
      const talk = talkOf(key)
      talk.repliedAt = round.at
      // A picture has no words that could come back.
      if (lettersOf(round.text) !== '') remember(talk.ours, round.text)
    },
  }
}

/** How much one round adds to the suspicion. */
function pointsFor(talk: Talk, { text, at }: Round): number {
  const gapMs = at - talk.repliedAt
  if (talk.repliedAt === 0 || gapMs > AT_ONCE_MS) return 0
  if (talk.ours.some((earlier) => isMuchTheSame(text, earlier))) return ECHO_POINTS
  if (talk.theirs.some((earlier) => isMuchTheSame(text, earlier))) {
    return text.length < SHORT ? SHORT_REPEAT_POINTS : REPEAT_POINTS
  }
  return gapMs <= SWIFT_MS && text.length >= SWIFT_LENGTH ? SWIFT_POINTS : 0
}

function remember(texts: string[], text: string): void {
  texts.push(text.slice(0, 400))
  if (texts.length > REMEMBERED) texts.shift()
}

/** 抱歉，我没听懂。 ~ 抱歉，我没听懂！; a text that holds the other counts too (an echo with a greeting around it). */
export function isMuchTheSame(one: string, other: string): boolean {
  const a = lettersOf(one)
  const b = lettersOf(other)
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 12 && long.includes(short)) return true
  return short.length >= 6 && overlap(pairsOf(a), pairsOf(b)) >= 0.8
}

function lettersOf(text: string): string {
  return text.slice(0, 400).replace(/[^\p{L}\p{N}]/gu, '')
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return shared / Math.max(1, a.size + b.size - shared)
}
