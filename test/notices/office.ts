// Owns a notice department behind a real conversation, with a database and a pretended account: what people say goes in,
// what they and the groups get comes out.

import type { Command } from '../../src/conversation/commands.ts'
import type { Listener } from '../../src/conversation/deps.ts'
import type { Outgoing } from '../../src/conversation/message.ts'
import type { Scope } from '../../src/conversation/roles.ts'
import { findNearestName } from '../../src/nearest-name.ts'
import { createNoticeDepartment, type NoticeDepartment } from '../../src/notices/department.ts'
import type { Sheet } from '../../src/notices/report/sheets.ts'
import type { NoticeSettings } from '../../src/notices/settings.ts'
import { createConversationRepositories } from '../../src/store/conversation-repositories.ts'
import { createAnswerBook } from '../../src/store/notice-answers.ts'
import { createAudienceBook } from '../../src/store/notice-audiences.ts'
import { createNoticeBook } from '../../src/store/notice-book.ts'
import { createGroupDirectory } from '../../src/store/notice-directory.ts'
import { createFileShelf } from '../../src/store/notice-files.ts'
import { createDeliveryLedger } from '../../src/store/notice-ledger.ts'
import { createNewsBook } from '../../src/store/notice-news.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { createTalk, type Talk } from '../conversation/talk.ts'
import { createSqlitePlaces } from '../store/sqlite-place.ts'
import { FAST, MINUTE, SILENT_LOG, ZONE } from './bench.ts'
import { createFakeLine, type FakeLine } from './fake-line.ts'

export const ROOMS: readonly { readonly id: string; readonly topic: string; readonly tags: readonly string[]; readonly enabled?: false }[] =
  [
    { id: 'r1', topic: '一车间群', tags: ['园区', '制造'] },
    { id: 'r2', topic: '二车间群', tags: ['园区'] },
    { id: 'r3', topic: '昆山工会群', tags: ['昆山'] },
    { id: 'r4', topic: '测试群', tags: ['园区'], enabled: false },
  ]

export interface Office {
  readonly talk: Talk
  readonly line: FakeLine
  /** The program ends where it stands, and another start takes its place. */
  restart(): Promise<void>
  readonly book: ReturnType<typeof createNoticeBook>
  readonly ledger: ReturnType<typeof createDeliveryLedger>
  /** Sheets written since the start, newest last. */
  readonly sheets: (readonly Sheet[])[]
  /** What the bot replies to a person in private, joined. */
  says(who: string, text: string): Promise<string>
  /** Everything it replies, pictures and files too. */
  hears(who: string, text: string): Promise<readonly Outgoing[]>
  /** A member in a group, not speaking to the bot. */
  inRoom(room: string, who: string, text: string, quoted?: string): Promise<string>
  /** What is due is done. */
  work(): Promise<void>
  /** Time goes by, in steps, and what is due is done in each. */
  pass(ms: number, stepMs?: number): Promise<void>
  /** What the author was told since the last time. */
  news(): string[]
  /** Which groups got what, as 群: text. */
  got(): string[]
}

export interface OfficeOptions {
  readonly settings?: Partial<NoticeSettings>
  readonly line?: FakeLine
  readonly conflictsOf?: (text: string) => readonly string[]
}

const SETTINGS: NoticeSettings = { zone: ZONE, pace: FAST, graceMs: 30 * MINUTE, approvals: 1, perGroupPerDay: 0 }
const CHANNEL = 'fake'
const SECOND = 1_000

/** A new office over a database of its own, each time it is called. */
export function createFreshOffices(): (options?: OfficeOptions) => Promise<{ readonly store: Store; readonly office: Office }> {
  const freshPlace = createSqlitePlaces()
  return async (options) => {
    const store = await openStore({ ...(await freshPlace()), now: () => 0 })
    return { store, office: await openOffice(store, options) }
  }
}

export async function openOffice(store: Store, options: OfficeOptions = {}): Promise<Office> {
  const line = options.line ?? createFakeLine({ channel: CHANNEL, rooms: ROOMS.map(({ id, topic }) => ({ id, topic })) })
  const repositories = createConversationRepositories(store.db)
  const [book, ledger] = [createNoticeBook(store), createDeliveryLedger(store)]
  const sheets: (readonly Sheet[])[] = []
  const open = (): NoticeDepartment =>
    createNoticeDepartment({
      line,
      account: 'main',
      settings: { ...SETTINGS, ...options.settings },
      book,
      ledger,
      directory: createGroupDirectory(store),
      audiences: createAudienceBook(store),
      answers: createAnswerBook(store),
      news: createNewsBook(store),
      files: createFileShelf(store),
      rooms: repositories.rooms,
      roles: repositories.roles,
      clock: { now: () => talk.clock.now(), sleep: (ms, signal) => talk.clock.sleep(ms, signal) },
      random: () => 0,
      log: SILENT_LOG,
      splitText: (text) => [text],
      nearestName: findNearestName,
      conflictsOf: options.conflictsOf ?? (() => []),
      writeSheets: async (written) => {
        sheets.push(written)
        return new Uint8Array([1])
      },
      drawBars: async () => new Uint8Array([2]),
    })
  let department = open()
  // The conversation lives on in these tests; the commands go to whichever start is the living one.
  const commands = department.commands.map(
    (command, at): Command => ({
      ...command,
      handle: (call) => (department.commands[at] ?? command).handle(call),
    }),
  )
  const listeners = department.listeners.map(
    (_, at): Listener => ({
      wants: (incoming) => department.listeners[at]?.wants(incoming) ?? false,
      take: async (said) => department.listeners[at]?.take(said),
    }),
  )
  const talk = createTalk({ repositories, deps: { commands, listeners } })
  for (const { id, topic, tags, enabled = true } of ROOMS) await repositories.rooms.save({ channel: CHANNEL, id, topic, enabled, tags })
  await grantAll(talk)
  await department.once()

  /** A start that is killed never comes back from its step. */
  async function once(): Promise<number> {
    const killed = line.killed.then(() => 'killed' as const)
    const step = await Promise.race([department.once(), killed])
    if (step !== 'killed') return step
    await restart()
    return 0
  }

  async function restart(): Promise<void> {
    department = open()
  }

  async function work(): Promise<void> {
    for (let round = 0; round < 300; round += 1) if ((await once()) > 0) break
    // Chores come once a second: what the last step brought about is told in the next.
    await talk.clock.advance(SECOND)
    await once()
  }

  return {
    ...{ talk, line, book, ledger, sheets, work, restart },
    says: async (who, text) => (await talk.say(text, who)).join('\n'),
    async hears(who, text) {
      const before = talk.channel.sent.length
      await talk.say(text, who)
      return talk.channel.sent.slice(before).map(({ message }) => message)
    },
    inRoom: async (room, who, text, quoted) =>
      (
        await talk.sayIn(room, text, { who, mentioned: false, ...(quoted !== undefined && { quoted: { text: quoted, ofBot: true } }) })
      ).join('\n'),
    async pass(ms, stepMs = ms > 24 * 60 * MINUTE ? 60 * MINUTE : 20 * MINUTE) {
      for (let left = ms; left > 0; left -= stepMs) {
        await talk.clock.advance(Math.min(left, stepMs) - SECOND)
        await work()
      }
    },
    news: () =>
      line.told.splice(0).flatMap(({ messages }) => messages.flatMap((message) => (message.kind === 'text' ? [message.text] : []))),
    got: () => line.delivered.map(({ roomId, message }) => `${topicOf(roomId)}: ${message.kind === 'text' ? message.text : message.kind}`),
  }
}

function topicOf(roomId: string): string {
  return ROOMS.find(({ id }) => id === roomId)?.topic ?? roomId
}

async function grantAll(talk: Talk): Promise<void> {
  const kunshan: Scope = { kind: 'tags', tags: ['昆山'] }
  await talk.grant('bing', 'admin')
  await talk.grant('ding', 'admin')
  await talk.grant('kun', 'admin', kunshan)
  await talk.grant('yi', 'staff')
}
