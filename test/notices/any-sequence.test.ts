// Owns the proof over any sequence of commands and faults: nothing twice, nothing unasked, nothing after a cancel.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { createSqlitePlaces } from '../store/sqlite-place.ts'
import { FAST, MINUTE } from './bench.ts'
import { type FakeLine, REFUSED, THROTTLED, UNKNOWN } from './fake-line.ts'
import { type Office, openOffice } from './office.ts'

type Act =
  | { readonly kind: 'say'; readonly who: 'bing' | 'ding' | 'kun' | 'yi' | 'jia'; readonly word: string; readonly notice: 1 | 2 }
  | { readonly kind: 'write'; readonly time: '现在' | '明早9点' | '每天11点' }
  | { readonly kind: 'fault'; readonly outcome: FakeLine['outcomes'][number] }
  | { readonly kind: 'pass'; readonly minutes: number }
  | { readonly kind: 'restart' }

const WORDS = ['暂停', '继续', '取消', '补发失败', '补发未知', '进度', '撤回', '跳过']
const admin = fc.constantFrom('bing' as const, 'ding' as const)
const anybody = fc.constantFrom('bing' as const, 'ding' as const, 'kun' as const, 'yi' as const, 'jia' as const)
const notice = fc.constantFrom(1 as const, 2 as const)
const confirming: fc.Arbitrary<Act> = fc.record({ kind: fc.constant('say' as const), who: admin, word: fc.constant('确认'), notice })
const saying: fc.Arbitrary<Act> = fc.record({
  kind: fc.constant('say' as const),
  who: anybody,
  word: fc.constantFrom('确认', ...WORDS),
  notice,
})
const writing: fc.Arbitrary<Act> = fc.record({
  kind: fc.constant('write' as const),
  time: fc.constantFrom('现在', '现在', '明早9点', '每天11点'),
})
const failing: fc.Arbitrary<Act> = fc.record({
  kind: fc.constant('fault' as const),
  outcome: fc.constantFrom(REFUSED, THROTTLED, UNKNOWN, 'lost-but-delivered' as const, 'killed-before' as const, 'killed-after' as const),
})
const passing: fc.Arbitrary<Act> = fc.record({ kind: fc.constant('pass' as const), minutes: fc.constantFrom(1, 1, 1, 3, 20, 200, 1500) })
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: confirming },
  { weight: 4, arbitrary: saying },
  { weight: 2, arbitrary: writing },
  { weight: 6, arbitrary: failing },
  { weight: 5, arbitrary: passing },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'restart' }) },
)

/** Each notice has a text of its own, so that what arrives tells which it was. */
const textOf = (number: number): string => `内容${number}`

interface Seen {
  written: number
  readonly confirmed: Set<number>
  /** What had arrived of a notice when it was cancelled. */
  readonly cancelled: Map<number, number>
  /** The same for one that was paused after the last act and still is. */
  readonly paused: Map<number, number>
  /** 补发 未知 may bring a second copy: the admin was told. */
  resentUnknown: boolean
}

function copies(office: Office, number: number): string[] {
  return office.line.delivered.flatMap(({ roomId, message }) =>
    message.kind === 'text' && message.text === textOf(number) ? [roomId] : [],
  )
}

async function perform(office: Office, seen: Seen, one: Act): Promise<void> {
  switch (one.kind) {
    case 'write':
      seen.written += 1
      await office.says('bing', `群发 全部 ${one.time}\n${textOf(seen.written)}`)
      return
    case 'say':
      return say(office, seen, one)
    case 'fault':
      office.line.outcomes.push(one.outcome)
      return
    case 'pass':
      return office.pass(one.minutes * MINUTE)
    case 'restart':
      return office.restart()
  }
}

async function say(office: Office, seen: Seen, { who, word, notice }: Act & { kind: 'say' }): Promise<void> {
  const [command, rest = ''] = [word.slice(0, 2), word.slice(2)]
  const reply = await office.says(who, `${command} ${notice} ${rest}`.trim())
  if (/^已确认/u.test(reply)) seen.confirmed.add(notice)
  if (/已取消/u.test(reply)) seen.cancelled.set(notice, copies(office, notice).length)
  if (/补发给未知/u.test(reply)) seen.resentUnknown = true
}

async function check(office: Office, seen: Seen): Promise<void> {
  for (let number = 1; number <= seen.written; number += 1) {
    const got = copies(office, number)
    if (!seen.confirmed.has(number)) expect(got, 'nothing goes without a confirmation').toEqual([])
    if (seen.cancelled.has(number)) expect(got.length, 'nothing goes after a cancel').toBe(seen.cancelled.get(number))
    const isOneCopy = (await office.book.find(String(number)))?.timing?.kind !== 'repeat'
    if (isOneCopy && !seen.resentUnknown) expect(new Set(got).size, 'no group gets two').toBe(got.length)
    await checkPause(office, seen, number, got.length)
    if (isOneCopy) await checkLedger(office, String(number), new Set(got), seen.resentUnknown)
  }
}

async function checkPause(office: Office, { paused }: Seen, number: number, count: number): Promise<void> {
  const isPaused = (await office.book.find(String(number)))?.state === 'paused'
  if (isPaused && paused.has(number)) expect(count, 'nothing goes while it is paused').toBe(paused.get(number))
  if (isPaused) paused.set(number, count)
  else paused.delete(number)
}

async function checkLedger(office: Office, id: string, got: ReadonlySet<string>, isResent: boolean): Promise<void> {
  const rows = await office.ledger.rows(id)
  expect(new Set(rows.map(({ roomId }) => roomId)).size).toBe(rows.length)
  const counts = await office.ledger.counts(id)
  expect(
    Object.values(counts).reduce((sum, count) => sum + count, 0),
    'every copy is in one state',
  ).toBe(rows.length)
  for (const { roomId, state } of rows) {
    if (state === 'sent') expect(got.has(roomId), 'what counts as sent has arrived').toBe(true)
    // A copy that arrived though nobody knew, and that the admin had sent again, may fail then.
    if (!isResent && (state === 'failed' || state === 'cancelled')) expect(got.has(roomId), 'what counts as failed has not').toBe(false)
  }
}

const freshPlace = createSqlitePlaces()
const RUNS = Number(process.env.NOTICE_RUNS ?? 25)

describe('any sequence of commands and faults', () => {
  it('sends nothing twice, nothing without a confirmation and nothing after a cancel', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(failing, { maxLength: 3 }),
        fc.boolean(),
        fc.array(act, { minLength: 8, maxLength: 25 }),
        async (faults, isConfirmed, acts) => {
          const store = await openStore({ ...(await freshPlace()), now: () => 0 })
          try {
            const office = await openOffice(store, { settings: { pace: { ...FAST, intervalMs: MINUTE } } })
            const seen: Seen = { written: 0, confirmed: new Set(), cancelled: new Map(), paused: new Map(), resentUnknown: false }
            await perform(office, seen, { kind: 'write', time: '现在' })
            const confirmed: readonly Act[] = [
              { kind: 'say', who: 'bing', word: '确认', notice: 1 },
              { kind: 'pass', minutes: 1 },
            ]
            for (const one of [...faults, ...(isConfirmed ? confirmed : []), ...acts]) {
              await perform(office, seen, one)
              await check(office, seen)
            }
          } finally {
            await store.close()
          }
        },
      ),
      { numRuns: RUNS },
    )
  }, 120_000)
})
