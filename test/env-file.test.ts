import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseEnv, readEnvFile } from '../src/env-file.ts'

describe('a .env file', () => {
  it.each([
    ['PORT=8787', { PORT: '8787' }],
    ['export PORT = 8787 ', { PORT: '8787' }],
    ['A=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['# note\n\n  # note\nA=1', { A: '1' }],
    ['A=1 # note', { A: '1' }],
    ['A=1#2', { A: '1#2' }],
    ['A=#', { A: '#' }],
    ['A="a # b" # note', { A: 'a # b' }],
    ['A=\'a "b"\'', { A: 'a "b"' }],
    ['A=x=y', { A: 'x=y' }],
    ['A=', { A: '' }],
    ['BOT_NAME=工小问', { BOT_NAME: '工小问' }],
  ])('%j is read as %j', (text, values) => {
    expect(Object.fromEntries(parseEnv(text))).toEqual(values)
  })

  it.each([
    ['A=1\nPORT 8787', /第 2 行看不懂/u],
    ['{"PORT":1}', /第 1 行看不懂/u],
    ['A="open', /第 1 行的引号没有配对/u],
    ['A="a" b', /第 1 行的引号没有配对/u],
    ['A=1\nB=2\nA=3', /A 写了两次（第 1 行和第 3 行）/u],
  ])('%j is refused with its line', (text, message) => {
    expect(() => parseEnv(text)).toThrow(message)
  })
})

describe('reading a .env file', () => {
  const dir = mkdtempSync(join(tmpdir(), 'env-file-'))
  afterAll(() => rmSync(dir, { recursive: true }))

  it('takes a missing one for an empty one', () => {
    expect(readEnvFile(join(dir, 'none')).size).toBe(0)
  })

  it('passes over the mark that Windows editors put at the beginning', () => {
    const file = join(dir, 'bom')
    writeFileSync(file, '\uFEFFPORT=1')
    expect(readEnvFile(file).get('PORT')).toBe('1')
  })

  it('refuses another encoding, and a directory', () => {
    const file = join(dir, 'gbk')
    writeFileSync(file, Buffer.from([0x42, 0x3d, 0xb9, 0xa4, 0xd0, 0xa1]))
    expect(() => readEnvFile(file)).toThrow(/不是 UTF-8/u)
    expect(() => readEnvFile(dir)).toThrow(/读不了/u)
  })
})
