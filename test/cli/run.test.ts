import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { runCommandLine } from '../../src/cli/run.ts'
import { readSettings } from '../../src/config.ts'
import { createMemoryTerminal } from './memory-terminal.ts'

const settings = readSettings(new Map(), {})

async function run(...argv: string[]) {
  const terminal = createMemoryTerminal()
  const code = await runCommandLine(argv, terminal, () => settings)
  return { code, out: terminal.written.out.join('\n'), notes: terminal.written.notes.join('\n') }
}

describe('the command line', () => {
  it('lists every command when asked, and is used wrongly without one', async () => {
    const asked = await run('--help')
    expect(asked.code).toBe(0)
    for (const { name, summary } of COMMANDS) {
      expect(asked.out).toContain(name)
      expect(asked.out).toContain(summary)
    }
    expect(await run()).toMatchObject({ code: 2, out: '', notes: asked.out })
  })

  it.each(COMMANDS.map(({ name }) => name))('explains %s', async (name) => {
    const { code, out } = await run(name, '--help')
    expect(code).toBe(0)
    expect(out).toContain(`用法：npm run --silent cli -- ${name}`)
  })

  it.each(['ask', 'search', 'understand'])('shows a line of the file that %s --batch reads', async (name) => {
    const { out } = await run(name, '--help')
    const line = /\{".*?\}(?=[，；]|$)/mu.exec(out)?.[0] ?? ''
    expect(() => JSON.parse(line) as unknown).not.toThrow()
  })

  it.each(COMMANDS)('$name says --json in its usage exactly where it takes it', async ({ usage, load }) => {
    const { command } = await load()
    expect(usage.includes('--json')).toBe('json' in (command.options ?? {}))
  })

  it.each([
    [['docto'], '是不是 doctor？'],
    [['xyz'], '没有叫 xyz 的命令'],
    [['settings', '--jso'], '没有叫 --jso 的选项'],
    [['settings', '-x'], '没有叫 -x 的选项'],
    [['settings', '--json=1'], '选项 --json 后面不能有值'],
    [['settings', '多余'], '多了一项：多余'],
  ])('ends with 2 and a word on what is wrong: %j', async (argv, message) => {
    const { code, out, notes } = await run(...argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(notes).toContain(message)
    expect(notes.split('\n')).toHaveLength(2)
  })
})

describe('cli settings', () => {
  it('prints one JSON object for machines', async () => {
    const { code, out } = await run('settings', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ PORT: '8787', DATABASE_URL: null })
  })
})
