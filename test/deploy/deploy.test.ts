import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const dockerfile = readFileSync('deploy/Dockerfile', 'utf8')
const unit = readFileSync('deploy/gongxiaowen.service', 'utf8')
const manual = readFileSync('docs/operations.md', 'utf8')
const lines = (text: string, start: string) =>
  text.split('\n').flatMap((line) => (line.startsWith(start) ? [line.slice(start.length)] : []))
const words = (text: string) => text.split(/[\s"[\],]+/u).filter(Boolean)
/** node --import tsx src/main.ts */
const START = manifest.scripts.start

describe('the Dockerfile', () => {
  it('is without fault', () => {
    expect(validate(dockerfile)).toEqual([])
  })

  it('starts what npm start starts, directly, so that a stop reaches it', () => {
    expect(words(lines(dockerfile, 'CMD ').at(-1) ?? '').join(' ')).toBe(START)
  })

  it('takes along everything that a start needs, and nothing that is not there', () => {
    const copied = lines(dockerfile, 'COPY ').flatMap((line) => (line.startsWith('--from') ? [] : words(line).slice(0, -1)))
    expect(copied.filter((path) => !existsSync(path))).toEqual([])
    expect(copied).toEqual(expect.arrayContaining(['package.json', 'src', 'knowledge', 'seeds']))
  })

  it('runs a Node.js that the program knows, from one exact image, and not as root', () => {
    const images = lines(dockerfile, 'FROM ')
    expect(new Set(images.map((line) => line.split(' ')[0])).size).toBe(1)
    expect(images[0]).toMatch(/^node:(?:20\.(?:19|[2-9]\d)|22)\.\d+\.?\d*-bookworm-slim/u)
    expect(lines(dockerfile, 'USER ')).toEqual(['node'])
  })
})

describe('the systemd unit', () => {
  it('starts what npm start starts, as a user of its own, and gives it time to stop', () => {
    expect(lines(unit, 'ExecStart=/usr/bin/')).toEqual([START])
    expect(lines(unit, 'User=')).toEqual(['gongxiaowen'])
    expect(Number(lines(unit, 'TimeoutStopSec=')[0])).toBeGreaterThan(5)
  })

  it('does not restart in a circle what cannot start', () => {
    const [burst, interval, pause] = ['StartLimitBurst=', 'StartLimitIntervalSec=', 'RestartSec='].map((name) =>
      Number(lines(unit, name)[0]),
    )
    expect(burst! * pause!).toBeLessThan(interval!)
  })
})

describe('the manual for operators', () => {
  it('says of every alert what it means and what to do', () => {
    const sources: string[] = []
    for (const file of ['src/wire/health-checks.ts', 'src/wording/channel.ts']) sources.push(readFileSync(file, 'utf8'))
    const codes = new Set(sources.join().match(/(?<=code: ')[a-z-]+(?=')/gu))
    expect(codes.size).toBeGreaterThan(8)
    for (const code of codes) expect(manual).toContain(`| \`${code}\` |`)
  })

  it('names only commands and metrics that there are', () => {
    const commands = readdirSync('src/cli')
    for (const [, name] of manual.matchAll(/\bcli ([a-z]+)\b/gu)) expect(commands).toContain(`${name}.ts`)
    const metrics = readFileSync('src/monitoring/metrics.ts', 'utf8')
    for (const [, name] of manual.matchAll(/`gongxiaowen_([a-z_]+)/gu)) expect(metrics).toContain(name)
  })
})
