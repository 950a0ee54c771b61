// Owns files that staff send in private: looked at, put in service for all with 确认, taken back with 下架.

import { AppError } from '../errors.ts'
import { intakeWording } from '../wording/intake.ts'
import type { ShownChange, ShownPreview } from '../wording/knowledge-changes.ts'
import type { Command, CommandTable } from './commands.ts'
import type { Listener } from './deps.ts'
import type { Log } from './log.ts'
import type { Incoming } from './message.ts'
import { isAtLeast } from './roles.ts'
import { type Response, type Said, saying } from './said.ts'

/** Where the documents are; what is put there is read by the library. */
export interface FileShelf {
  preview(name: string, bytes: Uint8Array, about?: ToldOfFile): Promise<ShownPreview>
  add(name: string, bytes: Uint8Array, who: string, about?: ToldOfFile): Promise<ShownChange>
  remove(which: string, who: string): Promise<ShownChange>
  history(): Promise<readonly ShownChange[]>
}

/** What a person says of a file where the reading concluded wrongly. */
export interface ToldOfFile {
  readonly title?: string
  readonly period?: string
  readonly region?: string
}

/** A file that was shown to whoever sent it, and waits for 确认; it outlives a restart. */
export interface WaitingFile {
  readonly who: string
  readonly name: string
  readonly until: number
  readonly about: ToldOfFile
}

export interface WaitingFiles {
  keep(file: WaitingFile, bytes: Uint8Array): Promise<void>
  find(who: string): WaitingFile | undefined
  read(who: string): Promise<Uint8Array>
  drop(who: string): Promise<void>
}

export interface IntakeDeps {
  readonly shelf: FileShelf
  readonly waiting: WaitingFiles
  /** Takes up what changed; false where the old knowledge had to stay. */
  readonly takeUp: () => Promise<boolean>
  readonly log: Log
  readonly timeZone: string
}

export interface Intake {
  readonly listener: Listener
  readonly commands: CommandTable
}

const WAITS_MS = 30 * 60_000
const BYTES_MAX = 50_000_000
const HISTORY_SHOWN = 10
const ANSWER = /^(?:(确认|确定)|(取消|不要了?|算了))[\s。.!！]*$/u
// 标题：2022年度工作总结 · 年份 2018-2022年 · 地区:望山区
const CORRECTION = /^(标题|年份|地区)\s*[：:\s]\s*(\S.{0,99})$/u
const FIELDS: Readonly<Record<string, keyof ToldOfFile>> = { 标题: 'title', 年份: 'period', 地区: 'region' }

/** Undefined where the year is none. */
function toldIn([, name = '', value = '']: RegExpExecArray): ToldOfFile | undefined {
  const field = FIELDS[name]
  if (field !== 'period') return field && { [field]: value.trim() }
  const years = /^(\d{4})\s*年?(?:\s*[-—~～至到]+\s*(\d{4})\s*年?)?$/u.exec(value.trim())
  return years ? { period: [years[1], years[2]].filter((year) => year !== undefined).join('-') } : undefined
}

export function createIntake({ shelf, waiting, takeUp, log, timeZone }: IntakeDeps): Intake {
  async function look(said: Said): Promise<Response> {
    if (!isAtLeast(said.standing.role, 'staff')) return saying(said, 'chat', intakeWording.members)
    const file = await said.incoming.readFile?.().catch(() => undefined)
    if (!file) return saying(said, 'chat', intakeWording.notReceived)
    if (file.bytes.length > BYTES_MAX) return saying(said, 'command', intakeWording.tooLarge)
    const preview = await shelf.preview(file.name, file.bytes)
    if (preview.refused) return saying(said, 'command', intakeWording.refused(preview.file, preview.refused))
    await waiting.keep({ who: keyOf(said.incoming), name: file.name, until: said.now + WAITS_MS, about: {} }, file.bytes)
    return saying(said, 'command', intakeWording.preview(preview))
  }

  /** 标题：…… shows the file anew, under what the person said of it. */
  async function correct(said: Said, file: WaitingFile, told: ToldOfFile | undefined): Promise<Response> {
    if (told === undefined) return saying(said, 'command', intakeWording.whichPeriod)
    const bytes = await waiting.read(file.who)
    const about = { ...file.about, ...told }
    const preview = await shelf.preview(file.name, bytes, about)
    await waiting.keep({ ...file, until: said.now + WAITS_MS, about }, bytes)
    return saying(said, 'command', intakeWording.preview(preview))
  }

  async function settle(said: Said): Promise<Response | undefined> {
    const who = keyOf(said.incoming)
    const file = waiting.find(who)
    if (!file) return undefined
    if (said.now > file.until) {
      await waiting.drop(who)
      return undefined
    }
    const correction = CORRECTION.exec(said.text)
    if (correction) return correct(said, file, toldIn(correction))
    if (ANSWER.exec(said.text)?.[2] !== undefined) {
      await waiting.drop(who)
      return saying(said, 'command', intakeWording.left)
    }
    return changed(said, async () => {
      const line = await shelf.add(file.name, await waiting.read(who), whoIs(said), file.about)
      // Only now: whatever stops the program before that, the file still waits.
      await waiting.drop(who)
      return intakeWording.added(line, await takeUp())
    })
  }

  /** What is wrong with a file is told to whoever sent it. */
  async function changed(said: Said, change: () => Promise<string>): Promise<Response> {
    try {
      return saying(said, 'command', await change())
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      log.warn({ code: error.code }, 'the shelf refused a change')
      return saying(said, 'command', intakeWording.failed(error.message, error.hint))
    }
  }

  const remove: Command = {
    words: ['下架'],
    rest: '\\s*(\\d{1,9})',
    role: 'staff',
    place: 'private',
    example: '下架 3',
    about: '把第 3 次放进的资料撤下来',
    handle: ({ said, rest }) =>
      changed(said, async () => {
        const line = await shelf.remove(rest[1] ?? '', whoIs(said))
        return intakeWording.removed(line, await takeUp())
      }),
  }
  const history: Command = {
    words: ['上架记录', '资料记录'],
    role: 'staff',
    place: 'private',
    example: '上架记录',
    about: '谁在什么时候放进、撤下了哪些资料',
    handle: async ({ said }) => saying(said, 'command', intakeWording.history((await shelf.history()).slice(-HISTORY_SHOWN), timeZone)),
  }

  return {
    commands: [remove, history],
    listener: {
      wants(incoming) {
        if (incoming.place.kind !== 'private') return false
        return (
          incoming.kind === 'file' ||
          (incoming.kind === 'text' &&
            waiting.find(keyOf(incoming)) !== undefined &&
            (ANSWER.test(incoming.text.trim()) || CORRECTION.test(incoming.text.trim())))
        )
      },
      take: (said) => (said.incoming.kind === 'file' ? look(said) : settle(said)),
    },
  }
}

const keyOf = ({ channel, sender }: Incoming): string => `${channel} ${sender.id}`
const whoIs = ({ incoming: { channel, sender } }: Said): string => `${sender.name}（${channel} ${sender.id}）`
