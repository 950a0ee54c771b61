import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings, SETTING_NAMES } from '../src/config.ts'
import { parseEnv } from '../src/env-file.ts'
import { listSettings, renderEnvExample } from '../src/setting-list.ts'
import { SETTING_GROUPS } from '../src/wording/settings.ts'

describe('.env.example', () => {
  const example = readFileSync('.env.example', 'utf8')

  it('is what the schema and its words say: npm run --silent cli -- settings --example > .env.example', () => {
    expect(example).toBe(renderEnvExample())
  })

  it('explains every setting of the schema, and no other', () => {
    const explained = SETTING_GROUPS.flatMap(({ words }) => Object.keys(words))
    expect(explained.toSorted()).toEqual(SETTING_NAMES.toSorted())
  })

  it('changes nothing when copied to .env, with or without its comment signs', () => {
    const uncommented = example.replace(/^# (?=[A-Z][A-Z_]*=)/gmu, '')
    expect(parseEnv(example).size).toBe(0)
    const { wechaty, ...settings } = readSettings(parseEnv(uncommented), {})
    expect(wechaty.WECHATY_PUPPET).toBe('wechaty-puppet-service')
    expect({ ...settings, wechaty: {} }).toEqual(readSettings(new Map(), {}))
  })
})

describe('the list of settings in force', () => {
  it('shows values, but no secret', () => {
    const settings = readSettings(new Map(), { DATABASE_URL: 'postgres://bot:geheim@db/union', SIMULATOR_TOKEN: 'geheim-geheim-geheim' })
    const list = listSettings(settings)
    expect(JSON.stringify(list)).not.toContain('geheim')
    expect(list.find(({ name }) => name === 'PORT')?.value).toBe('8787')
    expect(list.find(({ name }) => name === 'ALERT_WEBHOOK')?.value).toBeUndefined()
  })
})
