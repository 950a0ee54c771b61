// Owns what the notice commands have in common: who asks, by which account, and the forms of a number.

import type { Command, CommandCall } from '../../conversation/commands.ts'
import type { Outgoing } from '../../conversation/message.ts'
import type { RoomRepository } from '../../conversation/rooms.ts'
import { type Response, type Said, saying, textTo } from '../../conversation/said.ts'
import { commandWording } from '../../wording/commands.ts'
import type { AudienceBook } from '../audience/audience-book.ts'
import type { Desk } from '../desk/desk.ts'
import type { Requester } from '../desk/requester.ts'
import type { FileShelf } from '../file-shelf.ts'
import type { NoticeBook } from '../notice-book.ts'
import type { AudienceFinder } from '../planning/audience-finder.ts'
import type { Moments } from '../time/moments.ts'
import type { OpenDrafts } from './open-drafts.ts'
import type { Replies } from './replies.ts'

export interface ChatDeps {
  readonly desk: Desk
  readonly replies: Replies
  readonly book: NoticeBook
  readonly finder: AudienceFinder
  readonly audiences: AudienceBook
  readonly rooms: RoomRepository
  readonly files: FileShelf
  readonly moments: Moments
  readonly drafts: OpenDrafts
  readonly account: string
  readonly zone: string
  readonly now: () => number
  /** Work was confirmed or goes on: there is no need to wait for the next look. */
  readonly wake: () => void
}

/** 17, 17-1, 通知17, 17号, ＃17 */
export const NUMBER = '\\s*(?:通知)?\\s*#?\\s*(\\d{1,6}(?:-\\d{1,4})?)\\s*号?'
/** Everything up to the end, over line ends too. */
export const ANYTHING = '[\\s\\S]*'

type CommandWords = Pick<Command, 'words' | 'example' | 'about' | 'quiet'>
type Handle = (requester: Requester, call: CommandCall) => Promise<readonly Outgoing[] | string>

/** A command for admins. The table refuses others already; what a table forgets, this does not. */
export function adminCommand(account: string, words: CommandWords, rest: string, handle: Handle): Command {
  return {
    ...words,
    rest,
    role: 'admin',
    place: 'any',
    async handle(call) {
      const requester = requesterOf(call.said, account)
      if (!requester) return saying(call.said, 'command', commandWording.notAllowed('admin'))
      const answer = await handle(requester, call)
      return responding(call.said, typeof answer === 'string' ? [{ kind: 'text', text: answer }] : answer)
    },
  }
}

export function requesterOf(said: Said, account: string): Requester | undefined {
  const { incoming, standing } = said
  if (standing.role !== 'admin') return undefined
  const { channel, sender, place } = incoming
  return { channel, account, personId: sender.id, name: sender.name, place, scope: standing.scope }
}

/** In a group the first text mentions who asked. */
export function responding(said: Said, messages: readonly Outgoing[]): Response {
  const [first, ...others] = messages
  const addressed = first?.kind === 'text' ? [textTo(said, first.text), ...others] : messages
  return { kind: 'command', messages: addressed }
}

/** What follows the word, as it was written: a command's own `raw` has lost the exclamation mark at its end. */
export function afterWord({ text }: Said, words: readonly string[]): string {
  const bare = text.trim().replace(/^[/#]/u, '')
  const word = words.find((one) => bare.startsWith(one)) ?? ''
  return bare
    .slice(word.length)
    .replace(/^\s*[:：=]/u, '')
    .trim()
}

/** The same behind the number: 修改 17 内容 … → 内容 …. */
export function afterNumber(said: Said, words: readonly string[]): string {
  return afterWord(said, words).replace(new RegExp(`^${NUMBER}\\s*`, 'u'), '')
}
