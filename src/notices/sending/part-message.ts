// Owns the making of a message out of a notice's part.

import type { Outgoing } from '../../conversation/message.ts'
import type { FileShelf } from '../file-shelf.ts'
import type { NoticePart } from '../notice.ts'

/** Undefined: the file is not there any more. */
export type MessageOf = (part: NoticePart) => Promise<Outgoing | undefined>

/** The same file goes to every group: the last one read is kept, and only that one. */
export function createMessageOf(files: FileShelf): MessageOf {
  let lastHash = ''
  let lastBytes: Uint8Array | undefined

  async function read(hash: string): Promise<Uint8Array | undefined> {
    if (hash !== lastHash) {
      lastBytes = await files.find(hash)
      lastHash = hash
    }
    return lastBytes
  }

  return async (part) => {
    if (part.kind === 'text')
      return part.mentionAll ? { kind: 'text', text: part.text, mention: EVERYBODY } : { kind: 'text', text: part.text }
    if (part.kind === 'link') return part
    const bytes = await read(part.fileHash)
    return bytes && { kind: part.kind, name: part.name, bytes }
  }
}

/** How a mention of all is told to a channel that has it. */
export const EVERYBODY = { id: '@all', name: '所有人' } as const
