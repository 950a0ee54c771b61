// Owns the hashes by which content and audience are frozen: what was confirmed is what is sent.

import { createHash } from 'node:crypto'
import type { NoticeAsks, NoticePart } from './notice.ts'

/** What was agreed on: every part in order, and what members are asked for. */
export function contentHash(parts: readonly NoticePart[], asks: NoticeAsks): string {
  return sha256(JSON.stringify([parts.map(partKey), askKey(asks)]))
}

/** The same groups, in whatever order they were found. */
export function audienceHash(groups: readonly { readonly id: string; readonly topic: string }[]): string {
  return sha256(JSON.stringify(groups.map(({ id, topic }) => [id, topic]).sort(byFirst)))
}

export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The start of a hash, as a person compares it. */
export function shortHash(hash: string): string {
  return hash.slice(0, 8)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Written out field by field: the order of an object's keys is no promise. */
function partKey(part: NoticePart): readonly unknown[] {
  switch (part.kind) {
    case 'text':
      return ['text', part.text, part.mentionAll ?? false]
    case 'image':
    case 'file':
      return [part.kind, part.name, part.fileHash]
    case 'link':
      return ['link', part.title, part.url, part.description ?? '']
  }
}

function askKey(asks: NoticeAsks): readonly unknown[] {
  return [asks.receipt, asks.signUp, asks.signUpLimit ?? 0, asks.deadline ?? 0, asks.remindAt ?? 0, asks.mentionAll ?? false]
}

function byFirst(one: readonly string[], other: readonly string[]): number {
  const [a = '', b = ''] = [one[0], other[0]]
  return a < b ? -1 : a > b ? 1 : 0
}
