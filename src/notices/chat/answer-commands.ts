// Owns the commands about what came back: 未回执, 提醒, 报名名单.

import type { CommandTable } from '../../conversation/commands.ts'
import { noticeCommandWords as words } from '../../wording/notice-commands.ts'
import { reminderText } from '../../wording/notice-news.ts'
import { owingWords, signUpWords } from '../../wording/notice-sheets.ts'
import { confirmWords } from '../../wording/notices.ts'
import type { AnswerBook } from '../answers/answer-book.ts'
import type { OwingGroup, OwingGroups } from '../answers/owing.ts'
import { type Notice, titleOf } from '../notice.ts'
import type { DeliveryLedger } from '../sending/ledger.ts'
import { adminCommand, type ChatDeps, NUMBER } from './chat-deps.ts'

export interface AnswerCommandDeps extends ChatDeps {
  readonly answers: Pick<AnswerBook, 'list'>
  readonly owing: OwingGroups
  readonly ledger: Pick<DeliveryLedger, 'counts'>
}

const GROUPS_SHOWN = 30
const NAMES_SHOWN = 8
const SIGN_UPS_SHOWN = 50

export function createAnswerCommands(deps: AnswerCommandDeps): CommandTable {
  const { account, desk, replies } = deps

  const hasReached = async (id: string): Promise<boolean> => {
    const { sent, unknown } = await deps.ledger.counts(id)
    return sent + unknown > 0
  }

  const owing = adminCommand(account, words.owing, NUMBER, async (requester, { rest }) => {
    const id = rest[1] ?? ''
    const seen = await desk.access.see(id, requester)
    if (!seen) return confirmWords.notFound(id)
    if (!seen.notice.asks.receipt) return owingWords.noReceipt(id)
    const groups = await deps.owing(id, seen.roomIds)
    if (groups.length === 0) return (await hasReached(id)) ? owingWords.allDone(id) : owingWords.nobodyGot(id)
    return owingText(
      id,
      groups,
      (await deps.answers.list(id, 'receipt')).filter(({ roomId }) => !seen.roomIds || seen.roomIds.has(roomId)).length,
    )
  })

  const remind = adminCommand(account, words.remind, NUMBER, async (requester, { rest }) => {
    const id = rest[1] ?? ''
    const seen = await desk.access.see(id, requester)
    if (!seen) return confirmWords.notFound(id)
    if (!seen.notice.asks.receipt) return owingWords.noReceipt(id)
    const audience = { include: [{ kind: 'owing', noticeId: id }], except: [] } as const
    const rest_: Partial<Notice> = { reminds: id, audience, audienceSaid: words.owing.example.replace('17', id), timing: { kind: 'now' } }
    return replies.drafted(id, await desk.drafting.open({ text: reminderText(titleOf(seen.notice)) }, requester, rest_))
  })

  const signUps = adminCommand(account, words.signUps, NUMBER, async (requester, { rest }) => {
    const id = rest[1] ?? ''
    const found = await desk.reports.rows(id, requester)
    if (!found) return confirmWords.notFound(id)
    const { notice, rows } = found
    if (!notice.asks.signUp) return signUpWords.noSignUp(id)
    const topics = new Map(rows.map(({ roomId, topic }) => [roomId, topic]))
    const list = (await deps.answers.list(id, 'sign-up')).filter(({ roomId }) => topics.has(roomId))
    if (list.length === 0) return signUpWords.nobody(id)
    const heads = list.reduce((sum, one) => sum + one.heads, 0)
    const lines = list
      .slice(0, SIGN_UPS_SHOWN)
      .map((one) => signUpWords.line(topics.get(one.roomId) ?? '', one.personName, one.heads, one.value))
    const more = list.length > SIGN_UPS_SHOWN ? [signUpWords.more(list.length - SIGN_UPS_SHOWN)] : []
    return [signUpWords.head(id, heads, notice.asks.signUpLimit), ...lines, ...more].join('\n')
  })

  return [owing, remind, signUps]
}

function owingText(id: string, groups: readonly OwingGroup[], people: number): string {
  const lines = groups.slice(0, GROUPS_SHOWN).map(({ topic, answered, missing }) =>
    owingWords.group(
      topic,
      answered,
      missing?.length,
      (missing ?? []).slice(0, NAMES_SHOWN).map(({ name }) => name),
    ),
  )
  const more = groups.length > GROUPS_SHOWN ? [owingWords.more(groups.length - GROUPS_SHOWN)] : []
  return [owingWords.head(id, groups.length, people), ...lines, ...more, owingWords.advice(id)].join('\n')
}
