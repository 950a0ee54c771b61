// Owns the commands by which an admin looks: 进度, 名单, 通知列表, 通知帮助.

import type { CommandTable } from '../../conversation/commands.ts'
import { noticeHelpText, noticeCommandWords as words } from '../../wording/notice-commands.ts'
import { confirmWords, countsText, listWords, progressText } from '../../wording/notices.ts'
import type { Progress } from '../desk/report.ts'
import { type Notice, titleOf } from '../notice.ts'
import { countRows } from '../report/report-messages.ts'
import { DELIVERY_STATES, type DeliveryState } from '../sending/delivery-state.ts'
import type { DeliveryRow } from '../sending/ledger.ts'
import { adminCommand, type ChatDeps, NUMBER } from './chat-deps.ts'

const LISTED = 10
const ROWS_SHOWN = 60
const STATE_WORDS: Readonly<Record<string, readonly DeliveryState[]>> = {
  成功: ['sent'],
  失败: ['failed'],
  未知: ['unknown'],
  待发: ['waiting', 'attempting'],
  未发: ['waiting', 'attempting'],
  取消: ['cancelled'],
}
/** What an admin looks for comes first. */
const SHOWN_ORDER: readonly DeliveryState[] = ['failed', 'unknown', 'waiting', 'attempting', 'cancelled', 'sent']

export function createReportCommands(deps: ChatDeps): CommandTable {
  const { account, moments } = deps
  const { reports } = deps.desk

  const progress = adminCommand(account, words.progress, `(?:${NUMBER})?`, async (requester, { rest }) => {
    const id = rest[1] ?? (await reports.latest(requester))
    if (id === undefined) return listWords.noneRunning
    const found = await reports.progress(id, requester)
    return found ? shown(found) : confirmWords.notFound(id)
  })

  function shown({ notice, counts, recalls, endAt, isPartial, answers }: Progress): string {
    const waits = notice.state === 'scheduled' || notice.state === 'upcoming' || notice.state === 'recurring'
    const { wanted, recalled, notRecalled } = recalls
    return progressText({
      id: notice.id,
      title: titleOf(notice),
      state: notice.state,
      counts,
      isPartial,
      ...(endAt !== undefined && { end: moments.showAfter(endAt, deps.now()) }),
      ...(waits && notice.dueAt !== undefined && { due: moments.showWithZone(notice.dueAt) }),
      ...(notice.state === 'paused' && notice.pauseReason !== undefined && { pauseReason: notice.pauseReason }),
      ...(wanted + recalled + notRecalled > 0 && { recalled: { done: recalled, failed: notRecalled, waiting: wanted } }),
      ...answers,
    })
  }

  const list = adminCommand(account, words.list, '', async (requester) => {
    const found = await reports.list(requester, LISTED)
    if (found.length === 0) return listWords.none
    const lines = found.map(({ notice, title, counts }) => listWords.line(notice.id, title, notice.state, counts, whenOf(notice)))
    return [listWords.head(found.length), ...lines].join('\n')
  })

  /** 现在, in a draft, is the moment of its confirmation, not that of its writing. */
  function whenOf({ state, timing, dueAt }: Notice): string | undefined {
    const isOpen = (state === 'draft' || state === 'half-approved') && timing?.kind === 'now'
    return dueAt === undefined || isOpen ? undefined : moments.show(dueAt)
  }

  const rows = adminCommand(
    account,
    words.rows,
    `${NUMBER}\\s*(${Object.keys(STATE_WORDS).join('|')})?的?`,
    async (requester, { rest }) => {
      const found = await reports.rows(rest[1] ?? '', requester)
      if (!found) return confirmWords.notFound(rest[1] ?? '')
      const wanted = STATE_WORDS[rest[2] ?? ''] ?? DELIVERY_STATES
      return rowsText(found.notice.id, found.rows, wanted)
    },
  )

  const help = adminCommand(account, words.help, '', async () => noticeHelpText())

  return [progress, list, rows, help]
}

function rowsText(id: string, rows: readonly DeliveryRow[], wanted: readonly DeliveryState[]): string {
  const lines: string[] = []
  let left = ROWS_SHOWN
  for (const state of SHOWN_ORDER.filter((one) => wanted.includes(one))) {
    const of = rows.filter((row) => row.state === state)
    if (of.length === 0) continue
    lines.push(listWords.rowsOf(state, of.length), ...of.slice(0, left).map(listWords.row))
    if (of.length > left) lines.push(listWords.more(of.length - left))
    left = Math.max(0, left - of.length)
  }
  return [listWords.rowsHead(id, countsText(countRows(rows))), ...lines].join('\n')
}
