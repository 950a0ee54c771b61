// Owns the reading of an author's words into the parts of a draft, and what is wrong with them.

import { parseAudience } from '../audience/parse.ts'
import { type AskRequest, parseLeadTime } from '../chat/asks.ts'
import type { Notice, NoticeAsks, NoticePart } from '../notice.ts'
import type { NoticeChanges } from '../notice-book.ts'
import { parseTime, type TimeReading, type Timing } from '../time/parse-time.ts'
import type { DraftTrouble } from './draft-trouble.ts'

/** What an author says of a notice; each may be missing. */
export interface DraftWords {
  readonly audience?: string
  readonly time?: string
  readonly text?: string
  /** Added behind what is there. */
  readonly part?: NoticePart
  readonly asks?: AskRequest
}

export interface ReadingDeps {
  readonly now: number
  readonly zone: string
  /** Cuts a text into messages that the channel takes: each has its own line in the ledger. */
  readonly splitText: (text: string) => readonly string[]
}

export interface DraftReading {
  readonly changes: NoticeChanges
  readonly trouble?: DraftTrouble
}

type ReadField = (notice: Notice, words: DraftWords, deps: ReadingDeps) => DraftReading

const NOTHING: DraftReading = { changes: {} }
const FIELDS: readonly ReadField[] = [readAudience, readTime, readAsks, readParts]

/** Field after field; one that cannot be read leaves what was there, and the first trouble is told. */
export function readDraftWords(notice: Notice, words: DraftWords, deps: ReadingDeps): DraftReading {
  let current = notice
  let changes: NoticeChanges = {}
  let trouble: DraftTrouble | undefined
  for (const read of FIELDS) {
    const reading = read(current, words, deps)
    changes = { ...changes, ...reading.changes }
    current = { ...current, ...(reading.changes as Partial<Notice>) }
    trouble ??= reading.trouble
  }
  return { changes, ...(trouble && { trouble }) }
}

function readAudience({ author: { place } }: Notice, { audience: said }: DraftWords): DraftReading {
  if (said === undefined) return NOTHING
  const audience = parseAudience(said, place.kind === 'room' ? place.id : undefined)
  return audience ? { changes: { audience, audienceSaid: said } } : { changes: {}, trouble: { kind: 'no-audience', said } }
}

function readTime(_: Notice, { time: said }: DraftWords, { now, zone }: ReadingDeps): DraftReading {
  if (said === undefined) return NOTHING
  const reading = parseTime(said, now, zone)
  if (reading.kind !== 'time') return { changes: {}, trouble: { kind: 'time', field: 'time', said, reading } }
  return { changes: { timing: reading.timing, dueAt: dueAtOf(reading.timing, now) } }
}

function dueAtOf(timing: Timing, now: number): number {
  return timing.kind === 'now' ? now : timing.kind === 'once' ? timing.at : timing.first
}

function readAsks({ asks: before, timing }: Notice, { asks: said }: DraftWords, deps: ReadingDeps): DraftReading {
  if (!said) return NOTHING
  const asks: NoticeAsks = {
    ...before,
    receipt: before.receipt || said.receipt === true,
    signUp: before.signUp || said.signUp === true,
    ...(said.signUpLimit !== undefined && { signUpLimit: said.signUpLimit }),
    ...(said.mentionAll && { mentionAll: true }),
  }
  const deadline = readDeadline(said.deadline, timing, deps)
  if ('trouble' in deadline) return { changes: { asks }, trouble: deadline.trouble }
  const until = deadline.at ?? asks.deadline
  const timed: NoticeAsks = { ...asks, ...(until !== undefined && { deadline: until }) }
  if (said.remind === undefined) return { changes: { asks: timed } }
  const lead = parseLeadTime(said.remind)
  if (lead === undefined || until === undefined) return { changes: { asks: timed }, trouble: { kind: 'remind', said: said.remind } }
  return { changes: { asks: { ...timed, receipt: true, remindAt: until - lead } } }
}

type Deadline = { readonly at?: number } | { readonly trouble: DraftTrouble }

function readDeadline(said: string | undefined, timing: Timing | undefined, { now, zone }: ReadingDeps): Deadline {
  if (said === undefined) return {}
  // Each occurrence would need its own, and nobody has said which.
  if (timing?.kind === 'repeat') return { trouble: { kind: 'recurring-deadline', said } }
  const reading = parseTime(said, now, zone)
  if (reading.kind !== 'time') return { trouble: { kind: 'time', field: 'deadline', said, reading } }
  const at = reading.timing.kind === 'once' ? reading.timing.at : undefined
  const startAt = timing?.kind === 'once' ? timing.at : now
  const unreadable: Exclude<TimeReading, { kind: 'time' }> = { kind: 'unreadable' }
  if (at === undefined) return { trouble: { kind: 'time', field: 'deadline', said, reading: unreadable } }
  return at > startAt ? { at } : { trouble: { kind: 'time', field: 'deadline', said, reading: { kind: 'past', at } } }
}

function readParts({ parts: before, asks }: Notice, { text, part }: DraftWords, deps: ReadingDeps): DraftReading {
  const texts = text === undefined ? before.filter(({ kind }) => kind === 'text') : textParts(text, deps)
  const others = [...before.filter(({ kind }) => kind !== 'text'), ...(part ? [part] : [])]
  const parts = [...texts, ...others].map((one, at) => withMention(one, at === 0 && asks.mentionAll === true))
  return { changes: { parts } }
}

function textParts(text: string, { splitText }: ReadingDeps): NoticePart[] {
  return splitText(text.trim()).map((piece) => ({ kind: 'text', text: piece }))
}

function withMention(part: NoticePart, mentionsAll: boolean): NoticePart {
  if (part.kind !== 'text') return part
  return mentionsAll ? { kind: 'text', text: part.text, mentionAll: true } : { kind: 'text', text: part.text }
}
