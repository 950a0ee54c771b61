// Owns the commands by which an invitation's code is redeemed.
import { commandWording } from '../wording/commands.ts'
import { borderOf } from './border.ts'
import type { Command, CommandTable } from './commands.ts'
import type { Invites } from './invites.ts'
import type { Logins } from './logins.ts'
import { isAtLeast, type RoleRepository } from './roles.ts'
import { type Response, type Said, saying } from './said.ts'

export interface BindCommandDeps {
  readonly invites: Invites
  readonly roles: RoleRepository
  readonly logins: Logins
}

export function createBindCommands({ invites, roles, logins }: BindCommandDeps): CommandTable {
  const bind: Command = {
    words: ['绑定'],
    rest: '\\s*[:：]?\\s*([a-z0-9][a-z0-9\\s\\-—]{3,24})',
    role: 'member',
    place: 'any',
    example: '绑定 邀请码',
    about: '用邀请码成为工作人员或管理员（只能私聊）',
    handle: ({ said, rest }) => takeCode(said, rest[1] ?? ''),
  }

  const bareCode: Command = {
    words: ['gx'],
    rest: '[\\s\\-—]*[2-9a-z]{5}[\\s\\-—]*[2-9a-z]{5}',
    role: 'member',
    place: 'any',
    example: '邀请码',
    about: '',
    quiet: true,
    handle: ({ said, rest }) => takeCode(said, `GX${rest[0]}`),
  }

  const codeMissing: Command = {
    words: ['绑定'],
    rest: '\\s*(?:邀请码)?\\s*',
    role: 'member',
    place: 'any',
    example: '绑定',
    about: '',
    quiet: true,
    handle: async ({ said }) => saying(said, 'command', commandWording.codeMissing),
  }

  async function takeCode(said: Said, code: string): Promise<Response> {
    if (said.incoming.place.kind === 'private') return redeem(said, code)
    await invites.burn(code, said.now)
    return saying(said, 'command', commandWording.codeInRoom)
  }

  async function redeem(said: Said, code: string): Promise<Response> {
    const { channel, sender, idsStable } = said.incoming
    const redeemed = await invites.redeem(code, { channel, personId: sender.id }, said.now)
    if (redeemed.kind !== 'taken')
      return saying(said, 'command', redeemed.kind === 'wrong' ? commandWording.codeWrong : commandWording.codeTooOften)
    const { role, scope } = redeemed.invite
    // Whoever tries out the code made for somebody else must not lose the own right by it.
    if (role !== 'admin' && isAtLeast(said.standing.role, role)) {
      await invites.giveBack(redeemed.invite)
      return saying(said, 'command', commandWording.alreadyMore(said.standing.role))
    }
    await roles.save({
      channel,
      personId: sender.id,
      login: logins.loginOf(channel, idsStable),
      role,
      scope,
      name: sender.name,
      grantedAt: said.now,
    })
    return saying(said, 'command', commandWording.bound(role, borderOf(role, scope), idsStable))
  }

  return [bind, codeMissing, bareCode]
}
