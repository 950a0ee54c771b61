// Owns the process of the bot: settings first, then the start, then an orderly end.

import { loadSettings, wantsDetail } from './config.ts'
import { describeFailure } from './failure.ts'
import { createLog } from './log.ts'
import { renderReport, STOP_TOO_SLOW, STOPPED, STOPPED_AT_ONCE, STOPPING } from './wording/start.ts'

const STOP_WITHIN_MS = 4500
/** What a shell reports of a process that Ctrl-C ended. */
const INTERRUPTED = 130

const say = (text: string): void => void process.stdout.write(`${text}\n`)

async function main(): Promise<void> {
  const settings = loadSettings()
  const readable = process.stderr.isTTY === true
  const log = createLog({ level: settings.LOG_LEVEL, readable })
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise failed unheard'))
  // Wechaty reads its own settings while it is imported, so nothing that leads to it may load before this line.
  const { startBot } = await import('./wire.ts')
  const running = await startBot(settings, log, say)
  stopOnSignal(running.stop)
  say(renderReport(running.report))
}

function stopOnSignal(stop: () => Promise<void>): void {
  let signals = 0
  const onSignal = (): void => {
    signals += 1
    if (signals > 1) leave(STOPPED_AT_ONCE, INTERRUPTED)
    say(STOPPING)
    setTimeout(() => leave(STOP_TOO_SLOW, 1), STOP_WITHIN_MS).unref()
    void stop().then(() => leave(STOPPED, 0))
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}

function leave(words: string, code: number): never {
  say(words)
  process.exit(code)
}

main().catch((error: unknown) => {
  process.stderr.write(`${describeFailure(error, wantsDetail())}\n`)
  process.exit(1)
})
