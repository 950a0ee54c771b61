// Owns an outside tester: says things to a bot process over HTTP, and reads what it says and what it wrote down.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export interface Heard {
  readonly seq: number
  readonly id: string
  readonly from: string
  readonly conversation: string
  readonly text: string
  readonly mentions: readonly string[]
  readonly quoteOf: string | null
}

export interface Told {
  readonly from: string
  readonly text?: string
  readonly room?: string
  readonly mention?: boolean
  readonly id?: string
  readonly at?: number | string
  readonly quoteOf?: string
  /** With the bot's own id in `from`: typed by hand on its phone. */
  readonly to?: string
}

export type Tester = ReturnType<typeof createTester>

/** A word from which a test knows that everything said before it was dealt with. */
const MARK = '重新开始'
const MARKED = '咱们重新开始'
const MOST_S = 20

/** `url`: of a running bot. */
export function createTester(url: string) {
  async function get<T>(path: string): Promise<T> {
    const response = await fetch(`${url}/sim/${path}`)
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }

  async function post<T = { readonly ok: true }>(path: string, body: object): Promise<T> {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${url}/sim/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }

  /** In private unless a room is named. */
  const tell = (told: Told) =>
    post<{ readonly id: string; readonly seq: number }>('messages', told.room === undefined ? { private: true, ...told } : told)

  async function heardAfter(seq: number, conversation: string, isEnough: (heard: readonly Heard[]) => boolean): Promise<readonly Heard[]> {
    const heard: Heard[] = []
    const until = Date.now() + MOST_S * 1000
    for (let after = seq; Date.now() < until; ) {
      const rows = await get<Heard[]>(`messages?after=${after}&conversation=${conversation}&wait=5`)
      after = rows.at(-1)?.seq ?? after
      heard.push(...rows.filter(({ from }) => from === 'bot'))
      if (isEnough(heard)) return heard
    }
    throw new Error(`waited in vain in ${conversation} after ${seq}: ${JSON.stringify(heard)}`)
  }

  /** The first answer. */
  async function ask(told: Told): Promise<Heard> {
    const { seq } = await tell(told)
    const [first] = await heardAfter(seq, told.room ?? told.from, (heard) => heard.length > 0)
    return first as Heard
  }

  /** Everything that the bot says to this, none included: what is said next in the same conversation is answered after it. */
  async function answersTo(told: Told, marker = told.from): Promise<readonly Heard[]> {
    const { seq } = await tell(told)
    const { room } = told
    await tell({ from: marker, text: MARK, ...(room === undefined ? {} : { room, mention: true }) })
    const heard = await heardAfter(seq, room ?? told.from, (rows) => rows.some(({ text }) => text.includes(MARKED)))
    return heard.filter(({ text }) => !text.includes(MARKED))
  }

  return { get, post, tell, ask, answersTo, heardAfter }
}

/** What the bot has sent so far, by its own account, which outlives it. */
export function deliveredIn(dataDir: string): readonly Heard[] {
  try {
    const lines = readFileSync(join(dataDir, 'simulator', 'delivered.jsonl'), 'utf8').split('\n')
    return lines.filter(Boolean).map((line) => JSON.parse(line) as Heard)
  } catch {
    return []
  }
}

/** Looks again and again, as long as a test may take. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(20)
}
