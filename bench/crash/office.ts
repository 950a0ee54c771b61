// Owns one bot of a crash test: a process on the simulator with its own data directory, which can be killed and started again.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { type BotProcess, preloading, startProcess } from '../../test/process/bot-process.ts'

export interface OfficeOptions {
  /** Everything of the run lies under it. */
  readonly dir: string
  readonly account: string
  readonly rooms: readonly { readonly id: string; readonly topic: string; readonly bot: boolean }[]
  readonly intervalMs: number
  readonly databaseUrl?: string
}

export interface Copy {
  readonly conversation: string
  readonly text: string
}

export interface Office {
  readonly account: string
  /** Where its own database would be. */
  readonly dataDir: string
  /** `dieAtMoment`: the process ends itself there, counted from its start. Resolves when it listens or has ended. */
  start(dieAtMoment?: number): Promise<void>
  isUp(): boolean
  kill(): Promise<void>
  /** An orderly end, as by Ctrl-C; nothing may be lost or unknown by it. */
  stop(): Promise<void>
  /** Says something to the bot as an admin; gives the first answer that fits, undefined when none comes. */
  tell(text: string, fits: RegExp): Promise<RegExpExecArray | undefined>
  /** Everything that it ever sent, by its journal. */
  delivered(): readonly Copy[]
}

const ADMIN = 'admin-c'
const ANSWER_WITHIN_S = 15

export function createOffice({ dir, account, rooms, intervalMs, databaseUrl }: OfficeOptions): Office {
  const home = join(dir, account)
  const dataDir = join(home, 'data')
  const documents = join(home, 'documents')
  const world = join(home, 'world.yaml')
  mkdirSync(documents, { recursive: true })
  writeFileSync(join(documents, '章程.txt'), '某市总工会章程\n第一条 为了把工作做好，制定本章程。\n')
  writeFileSync(world, stringify({ rooms: rooms.map((room) => ({ ...room, enabled: true })) }))
  const env = {
    PORT: '0',
    DATA_DIR: dataDir,
    DOCUMENTS_DIR: documents,
    KNOWLEDGE_DIR: join(import.meta.dirname, '../../knowledge'),
    SIMULATOR_WORLD: world,
    ACCOUNT: account,
    NOTICE_INTERVAL_MS: String(intervalMs),
    NOTICE_JITTER_MS: String(intervalMs),
    // At the end the admin asks for the progress of every notice, as fast as it is answered.
    PERSON_PER_MINUTE: '6000',
    LOG_LEVEL: 'error',
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  }
  let bot: BotProcess | undefined
  let isUp = false
  let lastSignal: NodeJS.Signals | null = null

  async function end(signal: NodeJS.Signals): Promise<void> {
    bot?.signal(signal)
    await bot?.ended
  }

  return {
    account,
    dataDir,

    async start(dieAtMoment) {
      const killer =
        dieAtMoment === undefined ? {} : { NODE_OPTIONS: preloading('bench/crash/die-at-write.ts'), CRASH_AT_MOMENT: String(dieAtMoment) }
      const started = startProcess({ args: ['src/main.ts'], cwd: home, env: { ...env, ...killer } })
      bot = started
      void started.ended.then(({ signal }) => {
        if (bot === started) isUp = false
        lastSignal = signal
      })
      isUp = await started.says('http://').then(
        () => true,
        () => false,
      )
      if (!isUp && lastSignal !== 'SIGKILL') throw new Error(`${account} did not start: ${started.output()}`)
    },

    isUp: () => isUp,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),

    async tell(said, fits) {
      try {
        return await ask(bot?.url() ?? '', said, fits)
      } catch {
        // Killed before it answered, or while it did.
        return undefined
      }
    },

    delivered: () => readDelivered(join(dataDir, 'simulator', 'delivered.jsonl')),
  }
}

async function ask(url: string, text: string, fits: RegExp): Promise<RegExpExecArray | undefined> {
  const said = { from: ADMIN, private: true, text }
  const response = await fetch(`${url}/sim/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(said),
  })
  if (!response.ok) throw new Error(await response.text())
  let { seq } = (await response.json()) as { seq: number }
  for (let looks = 0; looks < 10; looks += 1) {
    const heard = await fetch(`${url}/sim/messages?after=${seq}&conversation=${ADMIN}&wait=${ANSWER_WITHIN_S}`)
    const rows = (await heard.json()) as readonly { readonly seq: number; readonly text: string }[]
    if (rows.length === 0) return undefined
    for (const row of rows) {
      const found = fits.exec(row.text)
      if (found) return found
      seq = Math.max(seq, row.seq)
    }
  }
  return undefined
}

function readDelivered(file: string): readonly Copy[] {
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Copy]
    } catch {
      // Torn by a kill in the middle of the line: never acknowledged, and whether it went out nobody knows.
      return []
    }
  })
}
