// Owns the assembly of the notices: one department for each line, one table of commands for all.

import type { TextCheck } from '../answers/check/check-text.ts'
import { systemClock } from '../clock.ts'
import type { Settings } from '../config.ts'
import type { ChannelEvent } from '../conversation/channel-event.ts'
import type { Command, CommandTable } from '../conversation/commands.ts'
import type { ConversationRepositories, Listener } from '../conversation/deps.ts'
import type { Log } from '../conversation/log.ts'
import { splitText } from '../conversation/split-text.ts'
import { AppError } from '../errors.ts'
import { findNearestName } from '../nearest-name.ts'
import { createNoticeDepartment, type NoticeDepartment } from '../notices/department.ts'
import type { Bar } from '../notices/report/report-messages.ts'
import { parseQuietHours } from '../notices/sending/quiet-hours.ts'
import type { NoticeSettings } from '../notices/settings.ts'
import { wallTimeOf } from '../notices/time/zone.ts'
import type { Chart } from '../pictures/chart.ts'
import type { DrawChart } from '../pictures/draw-chart.ts'
import { createAnswerBook } from '../store/notice-answers.ts'
import { createAudienceBook } from '../store/notice-audiences.ts'
import { createNoticeBook } from '../store/notice-book.ts'
import { createGroupDirectory } from '../store/notice-directory.ts'
import { createFileShelf } from '../store/notice-files.ts'
import { createDeliveryLedger } from '../store/notice-ledger.ts'
import { createNewsBook } from '../store/notice-news.ts'
import type { Store } from '../store/store.ts'
import type { OpenLine } from './lines.ts'
import { createNoticeLine } from './notice-line.ts'
import { writeSheets } from './write-sheets.ts'

export interface Notices {
  readonly commands: CommandTable
  readonly listeners: readonly Listener[]
  hear(event: ChannelEvent): Promise<void>
  start(): void
  stop(): Promise<void>
}

export interface NoticesDeps {
  readonly settings: Settings
  readonly store: Store
  readonly lines: ReadonlyMap<string, OpenLine>
  readonly repositories: Pick<ConversationRepositories, 'rooms' | 'roles'>
  readonly checkText: TextCheck
  readonly drawChart: DrawChart
  readonly log: Log
}

export function createNotices({ settings, store, lines, repositories, checkText, drawChart, log }: NoticesDeps): Notices {
  const books = {
    book: createNoticeBook(store),
    ledger: createDeliveryLedger(store),
    directory: createGroupDirectory(store),
    audiences: createAudienceBook(store),
    answers: createAnswerBook(store),
    news: createNewsBook(store),
    files: createFileShelf(store),
  }
  /** A report without its picture is better than none. */
  const withoutPicture = (error: unknown): undefined => {
    log.error({ err: error }, 'the picture of a report could not be drawn')
  }
  const logins = new Map<string, string>()
  const departments = new Map<string, NoticeDepartment>()
  for (const [name, line] of lines) {
    const department = createNoticeDepartment({
      ...books,
      ...repositories,
      line: createNoticeLine(line, () => logins.get(name) ?? ''),
      account: settings.ACCOUNT,
      settings: noticeSettings(settings),
      clock: systemClock,
      random: Math.random,
      log,
      splitText: (text) => splitText(text, line.channel.maxTextBytes),
      nearestName: findNearestName,
      conflictsOf: (text) => checkText(text, todayIn(settings.TIMEZONE)),
      writeSheets,
      drawBars: (title, unit, bars) => drawChart(barChart(title, unit, bars)).catch(withoutPicture),
    })
    departments.set(name, department)
  }

  return {
    commands: commandsOf(departments),
    listeners: [...departments.values()].flatMap(({ listeners }) => listeners),
    async hear(event) {
      // Before anything else of this login is asked.
      if (event.kind === 'login') logins.set(event.channel, event.idsStable ? '' : event.self.id)
      await departments
        .get(event.channel)
        ?.hear(event)
        .catch((error: unknown) => tellFailure(log, event.kind, error))
    },
    start() {
      for (const department of departments.values()) department.start()
    },
    stop: async () => void (await Promise.all([...departments.values()].map((department) => department.stop()))),
  }
}

function todayIn(zone: string): string {
  const { year, month, day } = wallTimeOf(systemClock.now(), zone)
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}

function barChart(title: string, unit: string, bars: readonly Bar[]): Chart {
  const items = bars.map(({ name, value }) => ({ label: name, value, raw: `${value}${unit}` }))
  return { kind: 'bar', title, unit, period: '', sources: [], items }
}

function noticeSettings(settings: Settings): NoticeSettings {
  const quiet = parseQuietHours(settings.NOTICE_QUIET_HOURS)
  return {
    zone: settings.TIMEZONE,
    pace: {
      intervalMs: settings.NOTICE_INTERVAL_MS,
      jitterMs: settings.NOTICE_JITTER_MS,
      perHour: settings.NOTICE_PER_HOUR,
      perDay: settings.NOTICE_PER_DAY,
      quiet: quiet === 'none' ? undefined : quiet,
      zone: settings.TIMEZONE,
    },
    graceMs: settings.NOTICE_GRACE_MINUTES * 60_000,
    approvals: settings.NOTICE_APPROVALS,
    perGroupPerDay: settings.NOTICE_PER_GROUP_PER_DAY,
  }
}

/** All departments have the same table; a command goes to the one of the line on which it was said. */
function commandsOf(departments: ReadonlyMap<string, NoticeDepartment>): CommandTable {
  const [first] = departments.values()
  return (first?.commands ?? []).map(
    (command, at): Command => ({
      ...command,
      handle: (call) => (departments.get(call.said.incoming.channel)?.commands[at] ?? command).handle(call),
    }),
  )
}

/** A line that goes away right after its login is no fault of the program: the next login asks the same again. */
function tellFailure(log: Log, kind: string, error: unknown): void {
  if (error instanceof AppError && error.code === 'channel-away') log.warn({ kind, code: error.code }, 'the line went away during an event')
  else log.error({ err: error, kind }, 'an event was not taken up by the notices')
}
