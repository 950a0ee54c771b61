// Owns the pictures and files of the simulator: one file a content, named by its hash.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Attachment, Row } from './row.ts'

export interface Attachments {
  save(name: string, bytes: Uint8Array): Attachment
  read(sha256: string): Buffer | undefined
  /** The row with the bytes of a small attachment in it. */
  inline(row: Row): Row
}

/** A chart has 20–100 kB; a video would make every line of the journal unreadable. */
const MOST_INLINE_BYTES = 512 * 1024

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export function mediaTypeOf(name: string): string {
  return MEDIA_TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream'
}

export function createAttachments(directory: string): Attachments {
  mkdirSync(directory, { recursive: true })
  const path = (sha256: string) => join(directory, sha256)

  const read = (sha256: string): Buffer | undefined => {
    if (!/^[0-9a-f]{64}$/u.test(sha256)) return undefined
    return existsSync(path(sha256)) ? readFileSync(path(sha256)) : undefined
  }
  const withData = (attachment: Attachment): Attachment => {
    if (attachment.size > MOST_INLINE_BYTES) return attachment
    const bytes = read(attachment.sha256)
    return bytes ? { ...attachment, base64: bytes.toString('base64') } : attachment
  }

  return {
    read,
    save(name, bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (!existsSync(path(sha256))) {
        // Whole or not at all: a killed process must not leave half a picture under its hash.
        const part = `${path(sha256)}.${process.pid}.part`
        writeFileSync(part, bytes)
        renameSync(part, path(sha256))
      }
      const url = `/sim/files/${sha256}?name=${encodeURIComponent(name)}`
      return { name, mediaType: mediaTypeOf(name), size: bytes.byteLength, sha256, url }
    },
    inline: (row) => ({
      ...row,
      ...(row.image ? { image: withData(row.image) } : {}),
      ...(row.file ? { file: withData(row.file) } : {}),
    }),
  }
}
