// Owns an admin's 暂停, 取消 or 报告 that lacks the number: the notices that may be meant are named, and the only one under way stops at once.

import type { Listener } from '../../conversation/deps.ts'
import type { Response, Said } from '../../conversation/said.ts'
import { noticeCommandWords as commands } from '../../wording/notice-commands.ts'
import { controlWords, listWords, numberWords } from '../../wording/notices.ts'
import type { Listed } from '../desk/report.ts'
import type { Requester } from '../desk/requester.ts'
import type { NoticeState } from '../notice-state.ts'
import { type ChatDeps, requesterOf, responding } from './chat-deps.ts'
import { text } from './replies.ts'

const OVER: readonly NoticeState[] = ['done', 'expired', 'cancelled']
const STARTED: readonly NoticeState[] = ['sending', 'paused', ...OVER]
const STOPPABLE: readonly NoticeState[] = ['draft', 'half-approved', 'upcoming', 'scheduled', 'recurring', 'sending', 'paused']

/** Which notices each word may mean. */
const MEANT: readonly { readonly words: readonly string[]; readonly states: readonly NoticeState[] }[] = [
  { words: [...commands.pause.words, '停', '停止', '停下', '停一下', '别发了', '不要发了'], states: ['sending', 'scheduled', 'recurring'] },
  { words: commands.resume.words, states: ['paused'] },
  { words: commands.cancel.words, states: STOPPABLE },
  { words: commands.confirm.words, states: ['draft', 'half-approved'] },
  { words: commands.preview.words, states: ['draft', 'half-approved'] },
  { words: commands.change.words, states: ['draft', 'half-approved'] },
  { words: commands.skip.words, states: ['upcoming'] },
  { words: commands.resend.words, states: ['sending', 'paused', 'done', 'expired'] },
  // Not 导出: alone it means the last answer's table.
  ...[
    commands.rows,
    commands.report,
    commands.recall,
    commands.correct,
    commands.audit,
    commands.owing,
    commands.remind,
    commands.signUps,
  ].map(({ words }) => ({ words, states: STARTED })),
]
/** Not 报告, 名单, 提醒: said alone they may ask of what a talk is about. */
const ASKS_NO_DOCUMENT: ReadonlySet<string> = new Set(
  [commands.confirm, commands.preview, commands.cancel, commands.resume, commands.skip, commands.resend, commands.recall].flatMap(
    ({ words }) => words,
  ),
)
const PLAIN = /^(?:先|马上|快|赶紧|立即)?(.+?)(?:一下)?(?:发送|群发|通知)?[了吧。.!！]*$/u
const LOOKED_AT = 10
const SHOWN = 5

export function createNumberMissing(deps: ChatDeps & { readonly channel: string }): Listener {
  const { desk, account } = deps

  async function take(said: Said): Promise<Response | undefined> {
    const requester = requesterOf(said, account)
    const meant = meantBy(said.text)
    if (!requester || !meant || said.way === 'overheard') return undefined
    const found = (await desk.reports.list(requester, LOOKED_AT)).filter(({ notice }) => meant.states.includes(notice.state))
    const [word = ''] = meant.words
    const isStop = word === commands.pause.words[0]
    if (found.length === 0) {
      if (isStop) return responding(said, text(listWords.noneRunning))
      return ASKS_NO_DOCUMENT.has(word) ? responding(said, text(numberWords.noneMeant(word))) : undefined
    }
    const stopped = isStop ? await stopOnly(found, requester) : undefined
    return responding(said, text(stopped ?? numberWords.missing(word, found[0]?.notice.id ?? '', found.slice(0, SHOWN).map(lineOf))))
  }

  /** Whoever calls 停 has no time to look up a number, and a pause can be taken back. */
  async function stopOnly(found: readonly Listed[], requester: Requester): Promise<string | undefined> {
    const [only, ...others] = found.filter(({ notice }) => notice.state === 'sending')
    if (!only || others.length > 0) return undefined
    const { kind } = await desk.controls.pause(only.notice.id, requester)
    return kind === 'done' ? controlWords.paused(only.notice.id) : undefined
  }

  return {
    wants: ({ kind, channel, mentioned, text: words }) =>
      kind === 'text' && mentioned && channel === deps.channel && meantBy(words) !== undefined,
    take,
  }
}

const lineOf = ({ notice, title, counts }: Listed): string => listWords.line(notice.id, title, notice.state, counts, undefined)

function meantBy(said: string): (typeof MEANT)[number] | undefined {
  const word = PLAIN.exec(said.trim())?.[1]
  return MEANT.find(({ words }) => word !== undefined && words.includes(word))
}
