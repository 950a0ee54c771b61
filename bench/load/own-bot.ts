// Owns the bot that is put under load: a process of its own in a folder of its own.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface OwnBot {
  readonly url: string
  /** What the bot itself says of its memory and of the time it has had on a processor. */
  used(): Promise<{ readonly megabytes: number; readonly cpuMs: number }>
  stop(): Promise<void>
}

export async function startBot(dir: string, world: string): Promise<OwnBot> {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', DATA_DIR: join(dir, 'data'), SIMULATOR_WORLD: world }
  const bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  await new Promise<void>((resolve, reject) => {
    bot.stdout.on('data', (chunk) => {
      output += String(chunk)
      if (output.includes('Ctrl-C')) resolve()
    })
    bot.once('exit', () => reject(new Error(`the bot did not start: ${output}`)))
  })
  const url = /http:\/\/[\d.]+:\d+/u.exec(output)?.[0] ?? ''
  return {
    url,
    async used() {
      const figures = await (await fetch(`${url}/metrics`)).text()
      const figure = (name: string) => Number(new RegExp(`^${name} ([\\d.e+]+)`, 'mu').exec(figures)?.[1] ?? Number.NaN)
      return {
        megabytes: Math.round(figure('process_resident_memory_bytes') / 1e6),
        cpuMs: figure('process_cpu_seconds_total') * 1000,
      }
    },
    async stop() {
      if (bot.exitCode !== null) return
      bot.kill('SIGTERM')
      await once(bot, 'exit')
    },
  }
}
