// Owns the simulator's world: read from its file, and entered into the database the first time it is seen.

import { join } from 'node:path'
import type { SimContact, SimRoom, SimWorld } from '../channels/simulator/world.ts'
import { WorldError } from '../channels/simulator/world.ts'
import { readWorldFile } from '../channels/simulator/world-file.ts'
import type { Settings } from '../config.ts'
import type { ConversationRepositories } from '../conversation/deps.ts'
import { AppError } from '../errors.ts'
import { WORLD_HINT } from '../wording/start.ts'

export const SIMULATOR = 'simulator'

export function requireWorld({ SIMULATOR_WORLD, KNOWLEDGE_DIR }: Pick<Settings, 'SIMULATOR_WORLD' | 'KNOWLEDGE_DIR'>): SimWorld {
  try {
    return readWorldFile(SIMULATOR_WORLD ?? join(KNOWLEDGE_DIR, 'simulator.yaml'))
  } catch (cause) {
    if (!(cause instanceof WorldError)) throw cause
    throw new AppError('simulator-world', cause.message, { hint: WORLD_HINT, cause })
  }
}

/** The file says how things are at first; what was changed in the chat since then stays, also over restarts. */
export async function enterWorld(world: SimWorld, { claims, roles, rooms }: ConversationRepositories, now: number): Promise<void> {
  const isFirst = (what: string): Promise<boolean> => claims.claim(SIMULATOR, `world ${what}`, now)
  const login = world.idsStable ? '' : world.bot.id
  for (const contact of world.contacts) {
    if (contact.role === 'member' || !(await isFirst(`${contact.id} ${contact.role}`))) continue
    const { id: personId, role, name } = contact
    await roles.save({ channel: SIMULATOR, personId, login, role, name, scope: scopeOf(contact), grantedAt: now })
  }
  for (const room of world.rooms) {
    if (await isFirst(`room ${room.id}`)) await rooms.save(recordOf(room))
  }
}

const scopeOf = ({ tags }: SimContact) => (tags.length > 0 ? ({ kind: 'tags', tags } as const) : ({ kind: 'all' } as const))

const recordOf = ({ id, topic, enabled, tags }: SimRoom) => ({ channel: SIMULATOR, id, topic, enabled, tags })
