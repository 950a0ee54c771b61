// Owns 本群启用 and 本群停用: in which groups the bot may speak.

import { commandWording } from '../wording/commands.ts'
import type { Command, CommandTable } from './commands.ts'
import { covers } from './roles.ts'
import { type RoomRepository, unknownRoom } from './rooms.ts'
import { type Response, type Said, saying } from './said.ts'

export function createRoomCommands(rooms: RoomRepository): CommandTable {
  async function set(said: Said, enabled: boolean): Promise<Response> {
    const { channel, place } = said.incoming
    const room = (await rooms.find(channel, place.id)) ?? unknownRoom(channel, place.id, place.topic ?? '')
    if (!covers(said.standing.scope, room)) return saying(said, 'command', commandWording.roomNotYours)
    await rooms.save({ ...room, topic: place.topic ?? room.topic, enabled })
    if (!enabled) return saying(said, 'command', commandWording.roomDisabled)
    return saying(said, 'command', room.enabled ? commandWording.roomWasEnabled : commandWording.roomEnabled(said.incoming.idsStable))
  }

  const enable: Command = {
    words: ['本群启用', '启用本群'],
    role: 'admin',
    place: 'room',
    example: '本群启用',
    about: '让我在这个群里回答问题（在群里@我发）',
    handle: ({ said }) => set(said, true),
  }
  const disable: Command = {
    words: ['本群停用', '停用本群'],
    role: 'admin',
    place: 'room',
    example: '本群停用',
    about: '让我在这个群里不再说话（在群里@我发）',
    handle: ({ said }) => set(said, false),
  }
  return [enable, disable]
}
