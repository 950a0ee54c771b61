// Owns the commands that everybody may use, and the admin's 状态.

import { careWording } from '../wording/care.ts'
import { commandWording } from '../wording/commands.ts'
import { conversationWording } from '../wording/conversation.ts'
import type { Command, CommandTable } from './commands.ts'
import type { ConversationDeps } from './deps.ts'
import { dayOf } from './feedback.ts'
import type { Logins } from './logins.ts'
import { contactText, type PeopleFor } from './people.ts'
import { covers, isAtLeast, visibleTo } from './roles.ts'
import { type Said, saying } from './said.ts'

const STATUS_DAYS = 30
const DAY_MS = 24 * 3600_000
const HELP_EXAMPLES = 3

/** `table` is the whole table, for 帮助 is made from it. */
export function createEverydayCommands(deps: ConversationDeps, logins: Logins, table: () => CommandTable): CommandTable {
  const people = (said: Said): PeopleFor => ({ book: deps.knowledge().contacts, now: said.now, timeZone: deps.settings.timeZone })
  const { feedback, rooms, roles } = deps.repositories

  const help: Command = {
    words: ['帮助', 'help', '命令', '菜单', '使用说明', '怎么用', '你会什么', '你能做什么', '?'],
    role: 'member',
    place: 'any',
    example: '帮助',
    about: '看看我会什么',
    async handle({ said }) {
      const lines = table().filter((command) => !command.quiet && isAtLeast(said.standing.role, command.role))
      return saying(said, 'command', commandWording.help(deps.settings.botName, lines, deps.exampleQuestions().slice(0, HELP_EXAMPLES)))
    },
  }

  const useful: Command = {
    words: ['有用', '有帮助', '👍'],
    rest: '[的了呢吧啊]?',
    role: 'member',
    place: 'any',
    example: '有用',
    about: '刚才的回答帮到了您',
    async handle({ said }) {
      if (said.session.turns.length > 0) await feedback.count(dayOf(said.now, deps.settings.timeZone), 'useful')
      return saying(said, 'command', commandWording.useful)
    },
  }

  const useless: Command = {
    words: ['没用', '没有用', '没帮助', '没有帮助', '答非所问', '👎'],
    rest: '[的了呢吧啊]?',
    role: 'member',
    place: 'any',
    example: '没用',
    about: '刚才的回答没帮上忙，告诉您可以找谁',
    async handle({ said }) {
      const last = said.session.turns.at(-1)
      if (last) await feedback.count(dayOf(said.now, deps.settings.timeZone), 'useless')
      return saying(said, 'command', `${careWording.useless}\n${contactText(last?.question ?? '', people(said))}`)
    },
  }

  const forget: Command = {
    words: ['重新开始', '清空对话', '忘掉刚才的', '换个话题'],
    role: 'member',
    place: 'any',
    example: '重新开始',
    about: '忘掉刚才聊的',
    async handle({ said }) {
      return { ...saying(said, 'command', conversationWording.forgotten), forget: true }
    },
  }

  const status: Command = {
    words: ['状态', '运行状态'],
    role: 'admin',
    place: 'any',
    example: '状态',
    about: '看看运行情况',
    async handle({ said }) {
      const own = await statusOf(said)
      return saying(said, 'command', commandWording.status([...((await deps.statusLines?.(said.standing.scope)) ?? []), ...own]))
    },
  }

  /** An admin of some groups hears of those groups only. */
  async function statusOf({ standing: { scope }, incoming: { channel, idsStable }, now }: Said): Promise<readonly string[]> {
    const all = await rooms.list(channel)
    const enabled = all.filter((room) => room.enabled && covers(scope, room))
    const bound = visibleTo(scope, await roles.list(channel), logins.loginOf(channel, idsStable), all)
    const counts = commandWording.statusCounts(enabled.length, bound.length)
    if (scope.kind !== 'all') return [counts]
    const totals = await feedback.totals(dayOf(now - STATUS_DAYS * DAY_MS, deps.settings.timeZone))
    return [counts, commandWording.statusFeedback(totals.useful, totals.useless)]
  }

  return [help, useful, useless, forget, status]
}
