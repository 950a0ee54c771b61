// Owns the table of when the bot was spoken to in a group.

import { describe, expect, it } from 'vitest'
import { hear } from '../../src/conversation/hearing.ts'
import type { Incoming } from '../../src/conversation/message.ts'

const settings = { names: ['工小问', '小问'], prefixes: ['#', '问：'] }

function inRoom(text: string, more: Partial<Incoming> = {}): Incoming {
  const base = { channel: 'c', id: '1', kind: 'text', mentioned: false, at: 0, idsStable: true } as const
  return { ...base, place: { kind: 'room', id: 'r' }, sender: { id: 'p', name: 'p' }, text, ...more }
}

describe('hear', () => {
  const spoken: readonly (readonly [string, string])[] = [
    ['工小问，妈妈驿站有几家', '妈妈驿站有几家'],
    ['工小问妈妈驿站有几家', '妈妈驿站有几家'],
    ['工小问：妈妈驿站有几家', '妈妈驿站有几家'],
    ['工小问\n妈妈驿站有几家', '妈妈驿站有几家'],
    ['你好，工小问！妈妈驿站有几家', '妈妈驿站有几家'],
    ['请问工小问 妈妈驿站有几家', '妈妈驿站有几家'],
    ['小问，妈妈驿站有几家', '妈妈驿站有几家'],
    ['小问 妈妈驿站有几家', '妈妈驿站有几家'],
    ['你好工小问', '你好'],
    ['工小问', ''],
    ['#妈妈驿站有几家', '妈妈驿站有几家'],
    ['问：妈妈驿站有几家', '妈妈驿站有几家'],
  ]
  it.each(spoken)('hears %j as %j', (said, heard) => {
    expect(hear(inRoom(said), settings)?.text).toBe(heard)
  })

  const others = [
    '小问题不大',
    '小问卷填了吗',
    '工小问题',
    '昨天问了工小问',
    '妈妈驿站有几家',
    '老王 工小问说的对',
    '',
    '2',
    '更多',
    '好的',
  ]
  it.each(others)('does not hear %j', (said) => {
    expect(hear(inRoom(said), settings)).toBeUndefined()
  })

  it('hears a mention and a quote of its own words, not a quote of others', () => {
    expect(hear(inRoom('几家', { mentioned: true }), settings)).toEqual({ way: 'mention', text: '几家' })
    expect(hear(inRoom('几家', { quoted: { text: '有', ofBot: true } }), settings)?.way).toBe('quote')
    expect(hear(inRoom('几家', { quoted: { text: '有', ofBot: false } }), settings)).toBeUndefined()
  })

  it('takes its name out of a mention, too', () => {
    expect(hear(inRoom('工小问，几家', { mentioned: true }), settings)?.text).toBe('几家')
  })

  it('hears everything in private', () => {
    expect(hear(inRoom('小问题不大', { place: { kind: 'private', id: 'p' } }), settings)).toEqual({ way: 'private', text: '小问题不大' })
  })
})
