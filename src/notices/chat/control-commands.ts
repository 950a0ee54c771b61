// Owns the commands by which a confirmed notice is stopped, let go on, ended, sent again, skipped, taken back.

import type { Command, CommandTable } from '../../conversation/commands.ts'
import { noticeCommandWords as words } from '../../wording/notice-commands.ts'
import { controlWords } from '../../wording/notices.ts'
import type { Controlled } from '../desk/controls.ts'
import type { Requester } from '../desk/requester.ts'
import type { Notice } from '../notice.ts'
import { adminCommand, type ChatDeps, NUMBER } from './chat-deps.ts'

type Act = (id: string, requester: Requester) => Promise<Controlled>
type Done = (id: string, count: number, notice: Notice) => string

export function createControlCommands(deps: ChatDeps): CommandTable {
  const { account, replies } = deps
  const { controls } = deps.desk

  function control(
    of: Pick<Command, 'words' | 'example' | 'about' | 'quiet'>,
    act: Act,
    done: Done,
    none: (id: string) => string = String,
  ): Command {
    return adminCommand(account, of, NUMBER, async (requester, { rest }) => {
      const id = rest[1] ?? ''
      const controlled = await act(id, requester)
      deps.wake()
      return replies.controlled(id, controlled, (notice, count) => done(notice.id, count, notice), none(id))
    })
  }

  const resend = adminCommand(account, words.resend, `${NUMBER}\\s*(失败|未知)的?`, async (requester, { rest }) => {
    const id = rest[1] ?? ''
    const from = rest[2] === '未知' ? 'unknown' : 'failed'
    const controlled = await controls.resend(id, from, requester)
    deps.wake()
    const done = (_: unknown, count: number): string => controlWords.resending(id, count, from)
    return replies.controlled(id, controlled, done, controlWords.nothingToResend(id, from))
  })

  const resumed: Done = (id, _, { state, dueAt = 0 }) =>
    controlWords.resumed(id, state !== 'sending' && dueAt > deps.now() ? deps.moments.showWithZone(dueAt) : undefined)

  return [
    control(words.pause, controls.pause, controlWords.paused),
    control(words.resume, controls.resume, resumed),
    control(words.cancel, controls.cancel, controlWords.cancelled),
    control(words.skip, controls.skip, controlWords.skipped),
    resend,
    control(words.recall, controls.recall, controlWords.recalling, controlWords.nothingToRecall),
  ]
}
