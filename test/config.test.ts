import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSettings, SETTING_NAMES } from '../src/config.ts'
import { parseEnv } from '../src/env-file.ts'
import { AppError } from '../src/errors.ts'

const read = (file = '', environment: Record<string, string> = {}) => readSettings(parseEnv(file), environment)

/** What the refusal says. */
function refusal(file: string, environment: Record<string, string> = {}): string {
  try {
    read(file, environment)
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
  throw new Error('it was accepted')
}

describe('settings', () => {
  it('are complete without a file and without an environment', () => {
    expect(read()).toMatchObject({
      PORT: 8787,
      HOST: '127.0.0.1',
      DATA_DIR: resolve('data'),
      DOCUMENTS_DIR: resolve('seeds'),
      CHANNEL: 'simulator',
      SIMULATOR: true,
      TIMEZONE: 'Asia/Shanghai',
      BOT_NAME: '工小问',
      wechaty: {},
    })
  })

  it('take the environment before the file, and an empty value for none', () => {
    expect(read('PORT=1111\nBOT_NAME=小会', { PORT: '2222', BOT_NAME: '' })).toMatchObject({ PORT: 2222, BOT_NAME: '小会' })
    expect(read('PORT=\nHOST=   ')).toMatchObject({ PORT: 8787, HOST: '127.0.0.1' })
  })

  it('follow the channel where they are not set themselves', () => {
    expect(read()).toMatchObject({ SIMULATOR: true, OUTGOING_INTERVAL_MS: 0 })
    expect(read('CHANNEL=wechaty')).toMatchObject({ SIMULATOR: false, OUTGOING_INTERVAL_MS: 1000 })
    expect(read('CHANNEL=wechaty\nSIMULATOR=on\nOUTGOING_INTERVAL_MS=5')).toMatchObject({ SIMULATOR: true, OUTGOING_INTERVAL_MS: 5 })
  })

  it.each([
    ['PORT', '70000', '0 到 65535 的整数'],
    ['PORT', '80a', '0 到 65535 的整数'],
    ['PORT', '-1', '0 到 65535 的整数'],
    ['LOG_LEVEL', 'loud', 'silent、error、warn、info、debug、trace'],
    ['CHANNEL', 'wechat', 'simulator、wechaty'],
    ['SIMULATOR', 'yes', 'on、off'],
    ['TIMEZONE', 'Asia/Suzhou', '时区名'],
    ['NOTICE_APPROVALS', '3', '1 到 2 的整数'],
    ['NOTICE_QUIET_HOURS', '22-7', '22:00-07:00'],
    ['ACCOUNT', '主账号', '小写字母'],
    ['ALERT_WEBHOOK', 'ftp://x', 'http://'],
    ['DATABASE_URL', 'mysql://x', 'postgres://'],
  ])('refuse %s=%s with the name, the value and what is allowed, from the file and from the environment', (name, value, allowed) => {
    for (const message of [refusal(`${name}=${value}`), refusal('', { [name]: value })]) {
      expect(message).toContain(name)
      expect(message).toContain(allowed)
    }
  })

  it('show the value seen, but never a secret', () => {
    expect(refusal('PORT=80a')).toContain('“80a”')
    for (const name of ['SIMULATOR_TOKEN', 'ALERT_SECRET', 'ALERT_WEBHOOK', 'DATABASE_URL']) {
      expect(refusal(`${name}=ftp://geheim`)).not.toContain('geheim')
    }
  })

  it('name every fault at once', () => {
    const message = refusal('PORT=x\nLOG_LEVEL=y\nPROT=1')
    for (const name of ['PORT', 'LOG_LEVEL', 'PROT']) expect(message).toContain(`${name} `)
  })

  it.each([
    ['PROT', 'PORT'],
    ['port', 'PORT'],
    ['DATADIR', 'DATA_DIR'],
    ['NOTICE_QUIET_HOUR', 'NOTICE_QUIET_HOURS'],
    ['TIME_ZONE', 'TIMEZONE'],
  ])('refuse the unknown name %s in the file and point to %s', (wrong, meant) => {
    expect(refusal(`${wrong}=1`)).toContain(`是不是 ${meant}？`)
  })

  it('guess nothing where nothing is near, and let the environment hold what it likes', () => {
    expect(refusal('SOMETHING_ELSE_ENTIRELY=1')).not.toContain('是不是')
    expect(read('', { PATH: '/bin', PROT: '1' }).PORT).toBe(8787)
  })

  it('pass WECHATY_ names through', () => {
    const { wechaty } = read('WECHATY_PUPPET=wechaty-puppet-service', { WECHATY_TOKEN: 't' })
    expect(wechaty).toEqual({ WECHATY_PUPPET: 'wechaty-puppet-service', WECHATY_TOKEN: 't' })
  })

  it('want a token for a simulator that other machines can reach', () => {
    expect(refusal('HOST=0.0.0.0')).toContain('SIMULATOR_TOKEN')
    expect(read('HOST=0.0.0.0\nSIMULATOR_TOKEN=0123456789abcdef').HOST).toBe('0.0.0.0')
    expect(read('HOST=0.0.0.0\nCHANNEL=wechaty').SIMULATOR).toBe(false)
  })

  it('are either accepted or refused with a message, whatever stands there', () => {
    const anySetting = fc.dictionary(fc.constantFrom(...SETTING_NAMES), fc.string({ unit: 'binary', maxLength: 20 }))
    fc.assert(
      fc.property(anySetting, (environment) => {
        try {
          read('', environment)
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
        }
      }),
    )
  })
})
