// Owns the making of a message out of a notice's part.

import { EVERYBODY } from '../../conversation/everybody.ts'
import type { Outgoing } from '../../conversation/message.ts'
import type { FileShelf } from '../file-shelf.ts'
import type { NoticePart } from '../notice.ts'

/** Undefined: the file is not there any more. */
export type MessageOf = (part: NoticePart) => Promise<Outgoing | undefined>

/** The same file goes to every group: the last one read is kept, and only that one. `mentionsAll`: whether the platform can. */
export function createMessageOf(files: FileShelf, mentionsAll: boolean): MessageOf {
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
      return part.mentionAll && mentionsAll ? { kind: 'text', text: part.text, mention: EVERYBODY } : { kind: 'text', text: part.text }
    if (part.kind === 'link') return part
    const bytes = await read(part.fileHash)
    return bytes && { kind: part.kind, name: part.name, bytes }
  }
}
