// Owns `cli invite`: the one-time code by which the first admin, or any other, is made.

import { randomBytes } from 'node:crypto'
import type { Role } from '../answers/reply.ts'
import { createInvites } from '../conversation/invites.ts'
import { createConversationRepositories } from '../store/conversation-repositories.ts'
import { openStore } from '../store/open-store.ts'
import { INVITE_WHO, inviteLines } from '../wording/cli.ts'
import type { Command } from './command.ts'
import { refuse } from './refuse.ts'

const ROLES: Readonly<Record<string, Role>> = { admin: 'admin', staff: 'staff' }

export const command: Command = {
  words: [1, 1],
  options: { json: { type: 'boolean' } },
  async run({ words, options, settings, terminal }) {
    const role = ROLES[words[0] ?? '']
    if (!role) return refuse(terminal, INVITE_WHO)
    const store = await openStore({ databaseUrl: settings.DATABASE_URL, dataDir: settings.DATA_DIR, now: Date.now })
    try {
      const invites = createInvites(createConversationRepositories(store.db).invites, randomBytes)
      const { code, expiresAt } = await invites.issue(role, role === 'admin' ? { kind: 'all' } : { kind: 'rooms', ids: [] }, Date.now())
      if (options.json) terminal.out(JSON.stringify({ code, role, expiresAt: new Date(expiresAt).toISOString() }))
      else for (const line of inviteLines(role, code, expiresAt, settings.TIMEZONE)) terminal.out(line)
      return 0
    } finally {
      await store.close()
    }
  },
}
