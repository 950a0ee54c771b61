// Owns the taking of members' answers in groups: silent for 收到, a word back for a sign-up.

import type { Listener } from '../../conversation/deps.ts'
import { type Response, type Said, saying } from '../../conversation/said.ts'
import { answerWords } from '../../wording/notice-news.ts'
import { type Notice, titleOf } from '../notice.ts'
import { type NoticeBook, THE_BOT } from '../notice-book.ts'
import type { DeliveryLedger } from '../sending/ledger.ts'
import type { Moments } from '../time/moments.ts'
import type { AnswerBook } from './answer-book.ts'
import { isAssent, type ReadAnswer, readAnswer } from './read-answer.ts'
import type { RunningAsks } from './running.ts'

export interface AnswerListenerDeps {
  readonly channel: string
  readonly running: RunningAsks
  readonly answers: AnswerBook
  readonly book: Pick<NoticeBook, 'revise'>
  readonly ledger: Pick<DeliveryLedger, 'stateOf'>
  readonly moments: Pick<Moments, 'show'>
  readonly now: () => number
}

const SILENT: Response = { kind: 'command', messages: [] }
const SPOKEN_TO: readonly Said['way'][] = ['mention', 'name', 'prefix']
const SIGN_UP = '报名'
const LIVE_STATES = ['sending', 'paused', 'done', 'cancelled'] as const

export function createAnswerListener(deps: AnswerListenerDeps): Listener {
  const { running, answers, ledger, now } = deps

  async function reached(candidates: readonly Notice[], said: Said): Promise<Notice | undefined> {
    for (const notice of candidates) {
      const state = await ledger.stateOf(notice.id, said.incoming.place.id)
      if (state === 'sent' || state === 'unknown') return notice
    }
    return undefined
  }

  /** The quoted notice; else the last one that this group got and that asks for it. */
  async function meantBy(said: Said, answer: ReadAnswer): Promise<Notice | undefined> {
    const asking = running.list().filter(({ asks }) => (answer.kind === 'receipt' ? asks.receipt : asks.signUp))
    const quoted = said.incoming.quoted?.text
    const candidates = quoted ? [...asking.filter((notice) => isQuoted(notice, quoted)), ...asking] : asking
    return reached(candidates, said)
  }

  /** 好的 means a notice only where it is quoted. */
  async function assentTo(said: Said): Promise<Response | undefined> {
    const quoted = said.incoming.quoted?.text ?? ''
    const notice = await reached(
      running.list().filter((one) => one.asks.receipt && isQuoted(one, quoted)),
      said,
    )
    return notice && receive(said, notice)
  }

  /** Somebody who says 报名 and hears nothing believes to be on the list. */
  async function tooLate(said: Said): Promise<Response | undefined> {
    if (!said.text.includes(SIGN_UP)) return undefined
    const notice = await reached(running.closed(), said)
    return notice && saying(said, 'command', answerWords.closed(titleOf(notice), deps.moments.show(notice.answersUntil ?? 0)))
  }

  async function take(said: Said): Promise<Response | undefined> {
    const answer = readAnswer(said.text)
    if (!answer) return isAssent(said.text) ? assentTo(said) : undefined
    const notice = await meantBy(said, answer)
    if (!notice) return answer.kind === 'receipt' ? undefined : tooLate(said)
    switch (answer.kind) {
      case 'receipt':
        return receive(said, notice)
      case 'sign-up':
        return signUp(said, notice, answer)
      case 'withdraw':
        return withdraw(said, notice)
    }
  }

  async function receive(said: Said, notice: Notice): Promise<Response> {
    await answers.keep(notice.id, { ...answererOf(said), kind: 'receipt', value: '', heads: 1, at: now() })
    // A hundred people say 收到; a hundred thanks would drown the group. Who spoke to the bot gets one.
    return SPOKEN_TO.includes(said.way) ? saying(said, 'command', answerWords.received) : SILENT
  }

  async function signUp(said: Said, notice: Notice, { heads, value }: ReadAnswer & { kind: 'sign-up' }): Promise<Response> {
    const limit = notice.asks.signUpLimit
    const kept = await answers.keep(notice.id, { ...answererOf(said), kind: 'sign-up', value, heads, at: now() }, limit)
    const all = await answers.heads(notice.id, 'sign-up')
    if (kept === 'full')
      return saying(said, 'command', answerWords.full(limit ?? 0, Math.max(0, (limit ?? 0) - all), await ownHeads(said, notice)))
    if (limit !== undefined && all >= limit) await tellFull(notice, all)
    return saying(said, 'command', kept === 'new' ? answerWords.signedUp(heads, all, limit) : answerWords.changed(heads, all))
  }

  /** What was said before stays when more is refused. */
  async function ownHeads(said: Said, { id }: Notice): Promise<number> {
    const { roomId, personId } = answererOf(said)
    const own = (await answers.list(id, 'sign-up')).find((one) => one.roomId === roomId && one.personId === personId)
    return own?.heads ?? 0
  }

  async function tellFull({ id }: Notice, heads: number): Promise<void> {
    const note = { actor: THE_BOT, action: 'full', at: now(), detail: String(heads) }
    await deps.book.revise(id, LIVE_STATES, {}, note, { kind: 'full', detail: String(heads) })
  }

  async function withdraw(said: Said, notice: Notice): Promise<Response> {
    const { roomId, personId } = answererOf(said)
    const isGone = await answers.remove(notice.id, 'sign-up', roomId, personId)
    return saying(said, 'command', isGone ? answerWords.withdrawn : answerWords.notSignedUp)
  }

  return {
    wants(incoming) {
      if (incoming.channel !== deps.channel || incoming.place.kind !== 'room' || incoming.kind !== 'text') return false
      const answer = readAnswer(incoming.text)
      if (!answer) return incoming.quoted !== undefined && isAssent(incoming.text) && running.hasAny('receipt')
      if (answer.kind === 'receipt') return running.hasAny('receipt')
      return running.hasAny('sign-up') || (incoming.text.includes(SIGN_UP) && running.closed().length > 0)
    },
    take,
  }
}

function answererOf({ incoming: { place, sender } }: Said) {
  return { roomId: place.id, personId: sender.id, personName: sender.name }
}

/** Platforms shorten what is quoted, and may put the bot's name before it. */
function isQuoted(notice: Notice, quoted: string): boolean {
  const plain = quoted.replace(/(?:…|\.\.\.)$/u, '').trim()
  return plain.length > 0 && notice.parts.some((part) => part.kind === 'text' && (part.text.includes(plain) || quoted.includes(part.text)))
}
