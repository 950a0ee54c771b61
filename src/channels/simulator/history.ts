// Owns the talk so far: the numbers that rows get, the newest rows in memory, and who waits for the next one.
import type { Attachments } from './attachments.ts'
import type { Journal } from './journal.ts'
import type { Row } from './row.ts'

export type NewRow = Omit<Row, 'seq'>

export interface History {
  /** Writes the row down before it returns. */
  add(row: NewRow, byBot: boolean): Row
  byId(id: string): Row | undefined
  after(seq: number, conversations?: ReadonlySet<string>): readonly Row[]
  /** Rows after `seq`, as soon as there are any; none when the time is over. */
  waitAfter(seq: number, conversations: ReadonlySet<string> | undefined, waitMs: number): Promise<readonly Row[]>
  markRecalled(id: string): boolean
  subscribe(listener: (change: HistoryChange) => void): () => void
  lastSeq(): number
}

export type HistoryChange =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'recall'; readonly id: string; readonly conversation: string }

/** Enough for every test that reads at its end; older rows are in the journal. */
const MOST_ROWS = 20_000

export function createHistory(journal: Journal, attachments: Attachments): History {
  const start = journal.read()
  const rows: Row[] = start.rows.slice(-MOST_ROWS).map(withoutData)
  const ids = new Map(rows.map((row) => [row.id, row]))
  const listeners = new Set<(change: HistoryChange) => void>()
  let seq = start.lastSeq

  const keep = (row: Row) => {
    rows.push(row)
    ids.set(row.id, row)
    if (rows.length > MOST_ROWS * 1.1) for (const old of rows.splice(0, rows.length - MOST_ROWS)) ids.delete(old.id)
  }
  const tell = (change: HistoryChange) => {
    for (const listener of [...listeners]) listener(change)
  }
  const subscribe = (listener: (change: HistoryChange) => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }
  const after = (from: number, conversations?: ReadonlySet<string>) =>
    rows.slice(firstAfter(rows, from)).filter((row) => conversations?.has(row.conversation) ?? true)

  return {
    add(fresh, byBot) {
      const row: Row = { seq: seq + 1, ...fresh }
      if (byBot) journal.appendDelivered(attachments.inline(row))
      else journal.appendReceived(row)
      seq = row.seq
      keep(row)
      tell({ kind: 'row', row })
      return row
    },
    byId: (id) => ids.get(id),
    after,
    waitAfter(from, conversations, waitMs) {
      const found = after(from, conversations)
      if (found.length > 0 || waitMs <= 0) return Promise.resolve(found)
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          stop()
          resolve(after(from, conversations))
        }
        const timer = setTimeout(done, waitMs)
        const stop = subscribe((change) => {
          if (change.kind === 'row' && (conversations?.has(change.row.conversation) ?? true)) done()
        })
      })
    },
    markRecalled(id) {
      const row = ids.get(id)
      if (!row || row.recalled) return false
      const recalled: Row = { ...row, recalled: true }
      journal.appendRecall(id)
      ids.set(id, recalled)
      rows[firstAfter(rows, row.seq - 1)] = recalled
      tell({ kind: 'recall', id, conversation: row.conversation })
      return true
    },
    subscribe,
    lastSeq: () => seq,
  }
}

/** The bytes stay on disk: in memory a hundred thousand messages must not grow. */
function withoutData(row: Row): Row {
  const bare = (attachment: NonNullable<Row['image']>) => {
    const { base64: _, ...rest } = attachment
    return rest
  }
  return { ...row, ...(row.image ? { image: bare(row.image) } : {}), ...(row.file ? { file: bare(row.file) } : {}) }
}

/** The index of the first row with a number above `seq`; rows are in order. */
function firstAfter(rows: readonly Row[], seq: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as Row).seq > seq) high = middle
    else low = middle + 1
  }
  return low
}
