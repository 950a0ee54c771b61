import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askingSource, loadFolder } from '../bench/gold-run.ts'
import { COMMANDS } from '../src/cli/commands.ts'
import { SETTING_NAMES } from '../src/config.ts'

const DOCUMENTS = readdirSync('.').filter((name) => name.endsWith('.md'))
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts

describe.each(DOCUMENTS)('%s', (name) => {
  const text = readFileSync(name, 'utf8')
  const all = (form: RegExp): string[] => [...text.matchAll(form)].map((match) => match[1] ?? '')

  it('links only to files that are there', () => {
    expect(all(/\]\((?!https?:)([^)#]+)\)/gu).filter((path) => !existsSync(path))).toEqual([])
  })

  it('names only npm scripts that are there', () => {
    expect(all(/npm run (?:--silent )?([a-z][a-z:-]*)/gu).filter((script) => !(script in scripts))).toEqual([])
  })

  it('names only commands that are there', () => {
    const known = COMMANDS.map((command) => command.name)
    expect(all(/\bcli (?:-- )?([a-z]+)\b/gu).filter((command) => !known.includes(command))).toEqual([])
  })

  it('names only settings that are there', () => {
    const known: readonly string[] = [...SETTING_NAMES, 'TEST_POSTGRES_URL', 'WECHATY_PUPPET']
    expect(all(/`([A-Z]+(?:_[A-Z]+)+)(?:=[^`]*)?`/gu).filter((setting) => !known.includes(setting))).toEqual([])
  })

  it('names only folders of the source that are there', () => {
    expect(all(/`(src\/[a-z/-]*)`/gu).filter((path) => !existsSync(path))).toEqual([])
  })
})

describe('the talk in README', () => {
  it('is what the bot says over its own documents, word for word', async () => {
    const { answerer } = askingSource(await loadFolder('seeds'))
    const quoted = readFileSync('README.md', 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith('>') ? [line.replace(/^> ?/u, '')] : []))
      .join('\n')
    const turns = [...quoted.matchAll(/\*\*会员甲\*\*：([^\n]+)\n\n\*\*工小问\*\*：(.+?)(?=\n\n\*\*会员甲|$)/gsu)]
    expect(turns.length).toBeGreaterThanOrEqual(3)
    for (const [, question = '', told = ''] of turns) {
      const { text } = answerer.answer(question, { role: 'member', history: [], now: Date.parse('2022-12-01T10:00:00+08:00') })
      // Whom to turn to is added where nothing was found, by who talks.
      expect(told.startsWith(text), `${question}\n${text}`).toBe(true)
    }
  })
})
