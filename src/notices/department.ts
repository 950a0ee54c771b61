// Owns the notices of one account, put together: commands and listeners for the conversation, and the loop that sends.

import { randomUUID } from 'node:crypto'
import type { ChannelEvent } from '../conversation/channel-event.ts'
import type { Clock } from '../conversation/clock.ts'
import type { CommandTable } from '../conversation/commands.ts'
import type { Listener } from '../conversation/deps.ts'
import type { Log } from '../conversation/log.ts'
import type { RoleRepository } from '../conversation/roles.ts'
import type { RoomRepository } from '../conversation/rooms.ts'
import type { AnswerBook } from './answers/answer-book.ts'
import { createAnswerListener } from './answers/answer-listener.ts'
import { createOwing } from './answers/owing.ts'
import { createRunningAsks } from './answers/running.ts'
import type { AudienceBook } from './audience/audience-book.ts'
import type { GroupDirectory } from './audience/directory.ts'
import { createDraftListener } from './chat/draft-listener.ts'
import { createNoticeCommands } from './chat/notice-commands.ts'
import { createNumberMissing } from './chat/number-missing.ts'
import { createOpenDrafts } from './chat/open-drafts.ts'
import { createReplies } from './chat/replies.ts'
import { createDesk } from './desk/desk.ts'
import type { FileShelf } from './file-shelf.ts'
import { createLoop } from './loop.ts'
import type { NewsBook } from './news-book.ts'
import type { NoticeBook } from './notice-book.ts'
import { createAudienceFinder } from './planning/audience-finder.ts'
import { createClosing } from './planning/closing.ts'
import { createScheduler } from './planning/scheduler.ts'
import type { DrawBars } from './report/report-messages.ts'
import type { WriteSheets } from './report/sheets.ts'
import { createNewsTeller } from './report/tell-news.ts'
import { createDispatcher } from './sending/dispatcher.ts'
import type { DeliveryLedger, Worker } from './sending/ledger.ts'
import type { NoticeLine } from './sending/line.ts'
import { createMessageOf } from './sending/part-message.ts'
import { createRecaller } from './sending/recall.ts'
import type { NoticeSettings } from './settings.ts'
import { createMoments } from './time/moments.ts'

export interface DepartmentDeps {
  readonly line: NoticeLine
  readonly account: string
  readonly settings: NoticeSettings
  readonly book: NoticeBook
  readonly ledger: DeliveryLedger
  readonly directory: GroupDirectory
  readonly audiences: AudienceBook
  readonly answers: AnswerBook
  readonly news: NewsBook
  readonly files: FileShelf
  readonly rooms: RoomRepository
  readonly roles: Pick<RoleRepository, 'find'>
  readonly clock: Clock
  readonly random: () => number
  readonly log: Log
  readonly splitText: (text: string) => readonly string[]
  readonly nearestName: (wrong: string, names: readonly string[]) => string | undefined
  readonly conflictsOf: (text: string) => readonly string[]
  readonly writeSheets: WriteSheets
  readonly drawBars: DrawBars
}

export interface NoticeDepartment {
  readonly commands: CommandTable
  readonly listeners: readonly Listener[]
  /** Rooms joined or left, logins, and the platform's word that it is too much. */
  hear(event: ChannelEvent): Promise<void>
  /** Does what is due at this moment, and says how long nothing more is. */
  once(): Promise<number>
  /** Sends until stopped. */
  start(): void
  stop(): Promise<void>
}

/** Longer than any send, so that a lease does not run out under one. */
const LEASE_MS = 90_000

export function createNoticeDepartment(deps: DepartmentDeps): NoticeDepartment {
  const { line, account, settings, book, ledger, answers, log } = deps
  const now = (): number => deps.clock.now()
  const worker: Worker = { account, channel: line.channel, owner: `${account}#${randomUUID()}` }
  const messageOf = createMessageOf(deps.files, line.canMentionAll)
  const moments = createMoments(settings.zone, now)
  const owing = createOwing({ book, ledger, answers, membersOf: (roomId) => line.listMembers(roomId) })
  const finder = createAudienceFinder({
    ...deps,
    owing: async (id) => new Set((await owing(id)).map(({ roomId }) => roomId)),
    loginOf: () => line.login(),
    zone: settings.zone,
    perGroupPerDay: settings.perGroupPerDay,
  })
  const dispatcher = createDispatcher({
    ...deps,
    worker,
    messageOf,
    now,
    settings: { pace: settings.pace, graceMs: settings.graceMs, leaseMs: LEASE_MS },
  })
  const shared = { ...deps, worker, finder, now, pace: dispatcher.pace, loginOf: () => line.login(), moments, zone: settings.zone }
  const desk = createDesk({ ...shared, canRecall: line.recall !== undefined })
  const drafts = createOpenDrafts(line.channel, book, now)
  const running = createRunningAsks(line.channel, book, now)
  const scheduler = createScheduler({ ...shared, channel: line.channel })
  const tellNews = createNewsTeller({ ...shared, owing, access: desk.access, endOf: (notice) => desk.reports.endOf(notice) })
  const recall = createRecaller({ worker, line, ledger })

  const loop = createLoop({
    clock: deps.clock,
    log,
    chores: [scheduler, createClosing({ ...shared, channel: line.channel }), () => running.refresh()],
    errands: [tellNews, recall],
    step: dispatcher.step,
  })
  const replies = createReplies({ moments, pace: settings.pace, messageOf, canMentionAll: line.canMentionAll, now })
  const chat = { ...shared, desk, replies, drafts, owing, report: { ...deps, moments }, wake: loop.wake }
  const commands = createNoticeCommands(chat)

  return {
    commands,
    listeners: [
      createAnswerListener({ ...shared, channel: line.channel, running }),
      createDraftListener({ ...chat, commands: () => commands }),
      createNumberMissing({ ...chat, channel: line.channel }),
    ],

    async hear(event) {
      if (event.channel !== line.channel) return
      if (event.kind === 'throttled') await dispatcher.throttled(event.place.id)
      else if (CHANGES_ROOMS.includes(event.kind)) await dispatcher.roomsChanged()
    },

    once: loop.once,

    start() {
      void drafts.load().catch((error: unknown) => log.error({ err: error }, 'drafts could not be loaded'))
      loop.start()
    },

    async stop() {
      await loop.stop()
      await dispatcher.stop()
    },
  }
}

const CHANGES_ROOMS: readonly ChannelEvent['kind'][] = ['login', 'joined-room', 'left-room', 'topic-changed']
