// Owns which kind of message each Wechaty type is, and who never is a person to answer.
import * as PUPPET from 'wechaty-puppet'
import type { IncomingKind } from '../../conversation/message.ts'

const { Message } = PUPPET.types

const KINDS: Readonly<Record<number, IncomingKind>> = {
  [Message.Text]: 'text',
  [Message.Image]: 'image',
  [Message.Emoticon]: 'image',
  [Message.Attachment]: 'file',
  [Message.Audio]: 'voice',
  [Message.Video]: 'video',
  [Message.Contact]: 'card',
  [Message.Url]: 'link',
  [Message.MiniProgram]: 'link',
  [Message.ChatHistory]: 'link',
  [Message.Post]: 'link',
  [Message.Location]: 'other',
  [Message.GroupNote]: 'other',
  [Message.Transfer]: 'red-packet',
  [Message.RedEnvelope]: 'red-packet',
  [Message.Recalled]: 'recall',
}

export function messageKind(type: PUPPET.types.Message): IncomingKind {
  return KINDS[type] ?? 'other'
}

/** Accounts of the platform itself: answering them makes two machines talk. */
const SYSTEM_TALKERS: ReadonlySet<string> = new Set([
  'weixin',
  'filehelper',
  'fmessage',
  'floatbottle',
  'medianote',
  'newsapp',
  'notifymessage',
  'qmessage',
  'system',
])

export function isSystemTalker(id: string): boolean {
  return SYSTEM_TALKERS.has(id)
}

/** 公众号 and the platform's own accounts; over gRPC the type may be absent, then the id's head tells. */
export function isService(contact: Pick<PUPPET.payloads.Contact, 'id' | 'type'>): boolean {
  return contact.type === PUPPET.types.Contact.Official || contact.id.startsWith('gh_')
}
