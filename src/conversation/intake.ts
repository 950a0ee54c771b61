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
  preview(name: string, bytes: Uint8Array): Promise<ShownPreview>
  add(name: string, bytes: Uint8Array, who: string): Promise<ShownChange>
  remove(which: string, who: string): Promise<ShownChange>
  history(): Promise<readonly ShownChange[]>
}

export interface IntakeDeps {
  readonly shelf: FileShelf
  /** Takes up what changed; false where the old knowledge had to stay. */
  readonly takeUp: () => Promise<boolean>
  readonly log: Log
  readonly timeZone: string
}

export interface Intake {
  readonly listener: Listener
  readonly commands: CommandTable
}

interface Pending {
  readonly name: string
  readonly bytes: Uint8Array
  readonly until: number
}

const WAITS_MS = 30 * 60_000
const BYTES_MAX = 50_000_000
const HISTORY_SHOWN = 10
const ANSWER = /^(?:(确认|确定)|(取消|不要了?|算了))[\s。.!！]*$/u

export function createIntake({ shelf, takeUp, log, timeZone }: IntakeDeps): Intake {
  const pending = new Map<string, Pending>()

  async function look(said: Said): Promise<Response> {
    if (!isAtLeast(said.standing.role, 'staff')) return saying(said, 'chat', intakeWording.members)
    const file = await said.incoming.readFile?.().catch(() => undefined)
    if (!file) return saying(said, 'chat', intakeWording.notReceived)
    if (file.bytes.length > BYTES_MAX) return saying(said, 'command', intakeWording.tooLarge)
    const preview = await shelf.preview(file.name, file.bytes)
    if (preview.refused) return saying(said, 'command', intakeWording.refused(preview.file, preview.refused))
    pending.set(keyOf(said.incoming), { ...file, until: said.now + WAITS_MS })
    return saying(said, 'command', intakeWording.preview(preview))
  }

  async function settle(said: Said): Promise<Response | undefined> {
    const key = keyOf(said.incoming)
    const waiting = pending.get(key)
    pending.delete(key)
    if (!waiting || said.now > waiting.until) return undefined
    if (ANSWER.exec(said.text)?.[2] !== undefined) return saying(said, 'command', intakeWording.left)
    return changed(said, async () => {
      const line = await shelf.add(waiting.name, waiting.bytes, whoIs(said))
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
        return incoming.kind === 'file' || (incoming.kind === 'text' && pending.has(keyOf(incoming)) && ANSWER.test(incoming.text.trim()))
      },
      take: (said) => (said.incoming.kind === 'file' ? look(said) : settle(said)),
    },
  }
}

const keyOf = ({ channel, sender }: Incoming): string => `${channel} ${sender.id}`
const whoIs = ({ incoming: { channel, sender } }: Said): string => `${sender.name}（${channel} ${sender.id}）`
