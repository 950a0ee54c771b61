// Owns the commands that hand over what is on record, and the correction: 报告, 导出, 通知记录, 更正.

import type { CommandTable } from '../../conversation/commands.ts'
import { noticeCommandWords as words } from '../../wording/notice-commands.ts'
import { auditWords } from '../../wording/notice-sheets.ts'
import { confirmWords, correctWords } from '../../wording/notices.ts'
import { shortHash } from '../fingerprint.ts'
import type { Notice } from '../notice.ts'
import { exportFile, type ReportDeps, reportMessages } from '../report/report-messages.ts'
import { ANYTHING, adminCommand, afterNumber, type ChatDeps, NUMBER } from './chat-deps.ts'

export interface RecordCommandDeps extends ChatDeps {
  readonly report: ReportDeps
}

/** Steps of copies stand in the spreadsheet; these are the people's. */
const LINES_SHOWN = 40

export function createRecordCommands(deps: RecordCommandDeps): CommandTable {
  const { account, desk, replies } = deps

  const report = adminCommand(account, words.report, NUMBER, async (requester, { rest }) => {
    const found = await desk.reports.rows(rest[1] ?? '', requester)
    return found ? reportMessages(found.notice, found.rows, found.isPartial, deps.report) : confirmWords.notFound(rest[1] ?? '')
  })

  const exported = adminCommand(account, words.export, NUMBER, async (requester, { rest }) => {
    const found = await desk.reports.rows(rest[1] ?? '', requester)
    return found ? [await exportFile(found.notice, found.rows, deps.report)] : confirmWords.notFound(rest[1] ?? '')
  })

  const audit = adminCommand(account, words.audit, NUMBER, async (requester, { rest }) => {
    const id = rest[1] ?? ''
    if (!(await desk.access.see(id, requester))) return confirmWords.notFound(id)
    const lines = (await deps.book.audit(id)).filter(({ action }) => action !== 'preview')
    const shown = lines
      .slice(-LINES_SHOWN)
      .map(({ at, actor, action, contentHash, detail }) =>
        auditWords.line(deps.moments.show(at), actor.name || auditWords.theBot, action, shortHash(contentHash), detailOf(action, detail)),
      )
    return [auditWords.head(id), ...shown].join('\n')
  })

  const correct = adminCommand(account, words.correct, `${NUMBER}(?:[\\s:=]${ANYTHING})?`, async (requester, { said, rest }) => {
    const id = rest[1] ?? ''
    const seen = await desk.access.see(id, requester)
    if (!seen) return confirmWords.notFound(id)
    if (!seen.coversAll) return confirmWords.beyondBorder(id)
    if (seen.notice.state === 'sending') return correctWords.stillSending(id)
    if (seen.notice.startedAt === undefined) return correctWords.notSent(id)
    const text = afterNumber(said, words.correct.words)
    const audience = { include: [{ kind: 'got', noticeId: id }], except: [] } as const
    const given: Partial<Notice> = { corrects: id, audience, audienceSaid: correctWords.audience(id), timing: { kind: 'now' } }
    const drafted = await desk.drafting.open(text ? { text: correctWords.headed(text) } : {}, requester, given)
    if (drafted.kind === 'asking') deps.drafts.note(requester, drafted.notice.id)
    return replies.drafted(id, drafted)
  })

  return [report, exported, audit, correct]
}

/** Hashes and instants are for the database; people read counts and reasons. */
function detailOf(action: string, detail: string | undefined): string | undefined {
  return action === 'confirm' || action === 'next' ? undefined : detail
}
