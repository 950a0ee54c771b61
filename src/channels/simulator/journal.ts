// Owns the simulator's two files: delivered.jsonl, what the bot sent, and received.jsonl, what people said.
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './row.ts'

export interface Journal {
  /** Returns when the line is with the operating system: a killed process does not lose it. */
  appendDelivered(row: Row): void
  appendReceived(row: Row): void
  appendRecall(messageId: string): void
  /** The last rows of both files in order, and the highest number ever given. */
  read(): { readonly rows: readonly Row[]; readonly lastSeq: number }
  close(): void
}

/** Old talk beyond this is in the files only. */
const TAIL_BYTES = 8 * 1024 * 1024

export function createJournal(directory: string): Journal {
  mkdirSync(directory, { recursive: true })
  const delivered = openLines(join(directory, 'delivered.jsonl'))
  const received = openLines(join(directory, 'received.jsonl'))
  return {
    appendDelivered: (row) => delivered.append(row),
    appendReceived: (row) => received.append(row),
    appendRecall: (recalled) => received.append({ recalled }),
    read() {
      const lines = [...delivered.tail(), ...received.tail()]
      const recalled = new Set(lines.filter(isRecall).map((line) => line.recalled))
      const rows = lines.filter(isRow).map((row) => (recalled.has(row.id) ? { ...row, recalled: true as const } : row))
      rows.sort((a, b) => a.seq - b.seq)
      return { rows, lastSeq: rows.at(-1)?.seq ?? 0 }
    },
    close() {
      delivered.close()
      received.close()
    },
  }
}

interface Lines {
  append(value: object): void
  tail(): readonly unknown[]
  close(): void
}

function openLines(file: string): Lines {
  // A line that was cut off, by a kill or a full disk, was never acknowledged; the next one must not grow onto it.
  let torn = existsSync(file) && endsTorn(file)
  const descriptor = openSync(file, 'a')
  return {
    append(value) {
      const line = Buffer.from(`${torn ? '\n' : ''}${JSON.stringify(value)}\n`)
      torn = true
      let written = 0
      while (written < line.length) written += writeSync(descriptor, line, written)
      torn = false
    },
    tail: () => readTail(file),
    close: () => closeSync(descriptor),
  }
}

function endsTorn(file: string): boolean {
  const text = readEnd(file, 1)
  return text !== '' && text !== '\n'
}

function readTail(file: string): readonly unknown[] {
  const text = readEnd(file, TAIL_BYTES)
  const lines = text.split('\n')
  if (Buffer.byteLength(text) >= TAIL_BYTES) lines.shift()
  return lines.flatMap((line) => parsed(line) ?? [])
}

function readEnd(file: string, bytes: number): string {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const length = Math.min(size, bytes)
    const buffer = Buffer.alloc(length)
    const got = readSync(descriptor, buffer, 0, length, size - length)
    return buffer.subarray(0, got).toString('utf8')
  } finally {
    closeSync(descriptor)
  }
}

function parsed(line: string): unknown[] | undefined {
  try {
    return line === '' ? undefined : [JSON.parse(line)]
  } catch {
    return undefined
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'seq' in value && typeof value.seq === 'number' && 'id' in value
}

function isRecall(value: unknown): value is { readonly recalled: string } {
  return typeof value === 'object' && value !== null && !('seq' in value) && 'recalled' in value && typeof value.recalled === 'string'
}
