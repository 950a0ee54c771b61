// Owns the step-by-step way of writing a notice: what its author says next answers what the draft asked.

import { type CommandTable, findCommand } from '../../conversation/commands.ts'
import type { Listener } from '../../conversation/deps.ts'
import type { Incoming } from '../../conversation/message.ts'
import type { Response, Said } from '../../conversation/said.ts'
import { draftWords } from '../../wording/notices.ts'
import { isAudiencePhrase } from '../audience/parse.ts'
import type { DraftWords } from '../desk/draft-words.ts'
import type { Requester } from '../desk/requester.ts'
import type { DraftQuestion, Notice, NoticePart } from '../notice.ts'
import { readChange } from './change.ts'
import { type ChatDeps, requesterOf, responding } from './chat-deps.ts'
import { fileSize } from './file-size.ts'
import { text } from './replies.ts'

export interface DraftListenerDeps extends ChatDeps {
  /** Commands keep their meaning while a draft is asking. */
  readonly commands: () => CommandTable
}

const LARGEST_FILE = 20 * 1024 * 1024
const MOST_PARTS = 9
/** Plain words of other commands: 帮助 is no audience. */
const OTHER_COMMANDS = /^(?:帮助|help|菜单|命令|我是谁|状态|人工|结束人工|人员|有用|没用|原文|更多|重新开始)$/iu
const DROP = /^(?:那就?|先)?(?:取消|算了|不发了?|先?不发|退出|放弃|不要了|作废)[了吧。.!！]*$/u
/** Said of a preview, but without its number: nothing goes by that. */
const AGREES = /^(?:确认(?:发送)?|没问题|预览|可以(?:发|了)?|发吧|发送|就这样发?|好的?(?:[，, ]?(?:发吧?|确认))?|行|ok)[了吧的。.!！]*$/iu
const QUESTION = /(?:[?？]|吗|呢|多少|怎么办)$/u
const LINK = /https?:\/\/\S+/u

export function createDraftListener(deps: DraftListenerDeps): Listener {
  const { desk, drafts, replies } = deps

  async function take(said: Said): Promise<Response | undefined> {
    const id = drafts.find(said.incoming)
    const requester = requesterOf(said, deps.account)
    if (id === undefined || !requester || said.way === 'overheard') return undefined
    const notice = await deps.book.find(id)
    if (notice?.state !== 'draft' || notice.author.personId !== requester.personId) return undefined
    return said.incoming.kind === 'text' ? takeText(said, notice, requester) : takeAttachment(said, notice, requester)
  }

  async function takeText(said: Said, notice: Notice, requester: Requester): Promise<Response | undefined> {
    const words = said.text.trim()
    if (isCommand(said) && !(notice.asking && isAnswer(said, notice.asking))) return undefined
    if (DROP.test(words)) return drop(said, notice, requester)
    if (notice.asking === undefined) return afterPreview(said, notice, requester)
    if (notice.asking === 'content') return change(said, notice, { text: words }, requester)
    if (AGREES.test(words)) return responding(said, text(draftWords.asking(notice.id, notice.asking, draftWords.notYet)))
    if (QUESTION.test(words)) return undefined
    return change(said, notice, readChange(words) ?? ANSWERS[notice.asking](words), requester)
  }

  /** The preview is there: its author agrees, or wants something else after all. */
  async function afterPreview(said: Said, notice: Notice, requester: Requester): Promise<Response | undefined> {
    const words = said.text.trim()
    if (AGREES.test(words)) return responding(said, text(draftWords.sayNumber(notice.id)))
    const changed = QUESTION.test(words) ? undefined : readChange(words)
    return changed && change(said, notice, changed, requester)
  }

  async function drop(said: Said, notice: Notice, requester: Requester): Promise<Response> {
    drafts.forget(said.incoming)
    await desk.controls.cancel(notice.id, requester)
    return responding(said, text(draftWords.dropped(notice.id)))
  }

  async function takeAttachment(said: Said, notice: Notice, requester: Requester): Promise<Response | undefined> {
    if (notice.parts.length >= MOST_PARTS) return responding(said, text(draftWords.tooManyParts(MOST_PARTS)))
    const part = await attachmentOf(said.incoming)
    if (part === undefined) return undefined
    if (typeof part === 'string') return responding(said, text(part))
    // Sent before its turn: the question stays, so it must be said that nothing is lost.
    const taken = notice.asking && notice.asking !== 'content' ? text(draftWords.tookPart) : []
    const { messages, ...response } = await change(said, notice, { part }, requester)
    return { ...response, messages: [...taken, ...messages] }
  }

  /** The part, what is wrong with it, or nothing that could be one. */
  async function attachmentOf(incoming: Incoming): Promise<NoticePart | string | undefined> {
    const url = incoming.kind === 'link' ? LINK.exec(incoming.text)?.[0] : undefined
    if (url) return { kind: 'link', title: incoming.text.replace(url, '').trim() || url, url }
    if (incoming.kind !== 'image' && incoming.kind !== 'file') return undefined
    const file = await incoming.readFile?.()
    if (!file || file.bytes.length === 0) return draftWords.noFile
    if (file.bytes.length > LARGEST_FILE) return draftWords.tooLarge(fileSize(LARGEST_FILE))
    const fileHash = await deps.files.put(file.bytes, deps.now())
    return { kind: incoming.kind, name: file.name, fileHash, size: file.bytes.length }
  }

  async function change(said: Said, notice: Notice, words: DraftWords, requester: Requester): Promise<Response> {
    const drafted = await desk.drafting.change(notice.id, words, requester)
    drafts.note(requester, notice.id)
    return responding(said, await replies.drafted(notice.id, drafted))
  }

  function isCommand(said: Said): boolean {
    return OTHER_COMMANDS.test(said.text.trim()) || findCommand(said, deps.commands()) !== undefined
  }

  /** 标签=园区 is a command too; here it answers the question for whom. */
  function isAnswer(said: Said, asking: DraftQuestion): boolean {
    return asking === 'audience' && isAudiencePhrase(said.text)
  }

  return { wants: (incoming) => drafts.find(incoming) !== undefined, take }
}

const ANSWERS: Readonly<Record<Exclude<DraftQuestion, 'content'>, (said: string) => DraftWords>> = {
  audience: (audience) => ({ audience: audience.replace(/^(?:就|都|请)?(?:群?发送?)?给/u, '') }),
  time: (time) => ({ time }),
}
