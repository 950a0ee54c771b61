// Owns the commands by which a notice is written and confirmed: 群发, 修改, 预览, 确认.

import type { CommandTable } from '../../conversation/commands.ts'
import { noticeCommandWords as words } from '../../wording/notice-commands.ts'
import { draftWords } from '../../wording/notices.ts'
import { looseNames } from '../audience/match.ts'
import type { DraftWords } from '../desk/draft-words.ts'
import type { Drafted } from '../desk/drafting.ts'
import type { Requester } from '../desk/requester.ts'
import type { Notice } from '../notice.ts'
import { parseTime } from '../time/parse-time.ts'
import { readChange } from './change.ts'
import { ANYTHING, adminCommand, afterNumber, afterWord, type ChatDeps, NUMBER } from './chat-deps.ts'
import { type NoticeRequest, parseRequest } from './request.ts'

// 群发给园区的群：明天停水; not 群发给会员的短信怎么收费
const TO_WHOM = '给(?=[^\\s:：]{1,30}[\\s:：])(?![\\s\\S]*(?:[?？]|吗|呢|多少|怎么办)$)[\\s\\S]+'

/** 给园区的群：明天停水 → the audience in a line of its own, as one writes it otherwise. */
function headed(text: string): string {
  const found = /^给((?:\d[:：]\d|[^\n:：]){1,40})[:：](?!\d)\s*/u.exec(text)
  return found ? `${found[1]}\n${text.slice(found[0].length)}` : text.replace(/^给/u, '')
}

export function createDraftCommands(deps: ChatDeps): CommandTable {
  const { desk, replies, account } = deps

  async function read(text: string, requester: Requester): Promise<NoticeRequest> {
    const names = new Set(await deps.finder.reachableNames(requester))
    const areNames = (parts: readonly string[]): boolean => parts.length > 0 && parts.every((part) => names.has(part))
    return parseRequest(text, {
      isName: (word) => names.has(word) || areNames(looseNames(word)),
      isTime: (word) => parseTime(word, deps.now(), deps.zone).kind !== 'unreadable',
    })
  }

  const write = adminCommand(account, words.write, `(?:[\\s:=]${ANYTHING}|${TO_WHOM})?`, async (requester, { said }) => {
    const request = await read(headed(afterWord(said, words.write.words)), requester)
    const drafted = await desk.drafting.open(wordsOf(request), requester)
    const id = draftOf(drafted)?.id
    if (id !== undefined) deps.drafts.note(requester, id)
    return replies.drafted(id ?? '', drafted)
  })

  const change = adminCommand(account, words.change, `${NUMBER}(?:[\\s:=]${ANYTHING})?`, async (requester, { said, rest }) => {
    const id = rest[1] ?? ''
    const changed = readChange(afterNumber(said, words.change.words))
    if (!changed) return draftWords.changeUsage(id)
    return replies.drafted(id, await desk.drafting.change(id, changed, requester))
  })

  const preview = adminCommand(account, words.preview, NUMBER, async (requester, { rest }) => {
    const id = rest[1] ?? ''
    return replies.drafted(id, await desk.drafting.preview(id, requester))
  })

  const confirm = adminCommand(account, words.confirm, NUMBER, async (requester, { rest }) => {
    const id = rest[1] ?? ''
    const confirmed = await desk.confirm(id, requester)
    if (confirmed.kind === 'confirmed') deps.wake()
    return replies.confirmed(id, confirmed)
  })

  return [write, change, preview, confirm]
}

function draftOf(drafted: Drafted): Notice | undefined {
  if (drafted.kind === 'preview') return drafted.preview.notice
  return drafted.kind === 'not-found' ? undefined : drafted.notice
}

function wordsOf({ content, ...rest }: NoticeRequest): DraftWords {
  return { ...rest, ...(content !== undefined && { text: content }) }
}
