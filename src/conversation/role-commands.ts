// Owns the commands by which people learn, give and take away roles.

import type { Role } from '../answers/reply.ts'
import { commandWording } from '../wording/commands.ts'
import { type BindCommandDeps, createBindCommands } from './bind-commands.ts'
import { borderOf } from './border.ts'
import type { Command, CommandTable } from './commands.ts'
import { type Binding, covers, isWithin, type Scope, visibleTo } from './roles.ts'
import type { RoomRepository } from './rooms.ts'
import { type Said, saying } from './said.ts'

export interface RoleCommandDeps extends BindCommandDeps {
  readonly rooms: RoomRepository
  readonly timeZone: string
}

const INVITABLE: Readonly<Record<string, Role>> = { 工作人员: 'staff', 管理员: 'admin' }

export function createRoleCommands(deps: RoleCommandDeps): CommandTable {
  const { invites, roles, rooms } = deps

  const whoAmI: Command = {
    words: ['我是谁', '我的身份', '我的权限'],
    rest: '\\??',
    role: 'member',
    place: 'any',
    example: '我是谁',
    about: '看看自己的身份',
    async handle({ said }) {
      const { standing, incoming } = said
      return saying(
        said,
        'command',
        commandWording.whoAmI(incoming.sender.name, standing.role, borderOf(standing.role, standing.scope), incoming.idsStable),
      )
    },
  }

  const invite: Command = {
    words: ['邀请'],
    rest: '\\s*(工作人员|管理员)(?:\\s+(标签|群)\\s*[=:]\\s*(\\S.*?))?\\s*',
    role: 'admin',
    place: 'private',
    example: '邀请 工作人员',
    about: '生成一次性的邀请码；后面可加“标签=园区”或“群=群名”，只管这些群',
    async handle({ said, rest }) {
      const role = INVITABLE[rest[1] ?? ''] ?? 'staff'
      const asked = await scopeFor(said, rest[2], rest[3] ?? '')
      if (typeof asked === 'string') return saying(said, 'command', asked)
      const { code, expiresAt } = await invites.issue(role, asked, said.now)
      return saying(said, 'command', commandWording.invited(role, borderOf(role, asked), code, clockTime(expiresAt, deps.timeZone)))
    },
  }

  /** The scope for an invitation, or what is wrong with it. Where none is named, the own border is passed on. */
  async function scopeFor(said: Said, kind: string | undefined, words: string): Promise<Scope | string> {
    const own = said.standing.scope
    const names = words.split(/[,，、\s]+/u).filter(Boolean)
    if (kind === undefined) return own
    const known = await rooms.list(said.incoming.channel)
    if (kind === '标签') {
      const asked: Scope = { kind: 'tags', tags: names }
      return isWithin(asked, own, known) ? asked : commandWording.beyondBorder(borderOf('admin', own) ?? '')
    }
    // A group beyond the border is as good as none: its name is not to be found out by trying.
    const within = known.filter((room) => covers(own, room))
    const missing = names.find((name) => !within.some(({ topic }) => topic === name))
    if (missing !== undefined) return commandWording.noSuchRoom(missing)
    return { kind: 'rooms', ids: within.filter(({ topic }) => names.includes(topic)).map(({ id }) => id) }
  }

  const people: Command = {
    words: ['人员', '人员名单'],
    role: 'admin',
    place: 'private',
    example: '人员',
    about: '看看已绑定的工作人员和管理员',
    async handle({ said }) {
      const lines = (await visible(said)).map((binding, at) =>
        commandWording.person(at + 1, binding.name, binding.role, borderOf(binding.role, binding.scope)),
      )
      return saying(said, 'command', commandWording.people(lines))
    },
  }

  const revoke: Command = {
    words: ['撤销'],
    rest: '\\s*(\\d{1,3})',
    role: 'admin',
    place: 'private',
    example: '撤销 2',
    about: '撤销“人员”名单里某人的身份',
    async handle({ said, rest }) {
      const binding = (await visible(said))[Number(rest[1]) - 1]
      if (!binding) return saying(said, 'command', commandWording.noSuchPerson)
      if (binding.personId === said.incoming.sender.id) return saying(said, 'command', commandWording.notYourself)
      await roles.remove(binding.channel, binding.personId)
      return saying(said, 'command', commandWording.revoked(binding.name))
    },
  }

  /** By the time of their binding, so that the numbers stay what they were when the next one comes. */
  async function visible(said: Said): Promise<readonly Binding[]> {
    const { channel, idsStable } = said.incoming
    const found = visibleTo(
      said.standing.scope,
      await roles.list(channel),
      deps.logins.loginOf(channel, idsStable),
      await rooms.list(channel),
    )
    return [...found].sort((a, b) => a.grantedAt - b.grantedAt || a.personId.localeCompare(b.personId))
  }

  return [whoAmI, ...createBindCommands(deps), invite, people, revoke]
}

/** 11月21日 08:05 */
function clockTime(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('zh-CN', {
    timeZone,
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}
