// Owns a line as the notices see it.

import type { NoticeLine } from '../notices/sending/line.ts'
import type { OpenLine } from './lines.ts'

export function createNoticeLine({ channel, link, outbox }: OpenLine, login: () => string): NoticeLine {
  return {
    channel: channel.name,
    get idsStable() {
      return channel.idsStable
    },
    maxTextBytes: channel.maxTextBytes,
    canMentionAll: channel.mentionsAll ?? false,
    isReady: () => link.status().state === 'online',
    isFree: () => outbox.size() === 0,
    login,
    send: (place, message) => outbox.send(place, [message], 'notice'),
    tell: (place, messages) => outbox.send(place, messages, 'answer'),
    listRooms: () => channel.listRooms(),
    listMembers: (roomId) => channel.listMembers(roomId),
    recall: channel.recall && ((messageId) => channel.recall?.(messageId) ?? Promise.resolve(false)),
  }
}
