import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needsOtherNames, resolveMention } from '../../../src/channels/wechaty/mention.ts'

const botId = 'bot'
const otherNames = ['小 李', '老王', '小助手二号', '小']

interface Case {
  readonly text: string
  readonly mentioned: boolean
  readonly rest?: string
  readonly ids?: readonly string[]
  readonly names?: readonly string[]
}

const cases: readonly Case[] = [
  { text: '@小助手\u2005年假', mentioned: true, rest: '年假' },
  { text: '@小助手 年假', mentioned: true, rest: '年假' },
  { text: '@小助手\u00a0年假', mentioned: true, rest: '年假' },
  { text: '@小助手\u3000年假', mentioned: true, rest: '年假' },
  { text: '@小助手\n年假', mentioned: true, rest: '年假' },
  { text: '@小助手年假', mentioned: true, rest: '年假' },
  { text: '＠小助手 年假', mentioned: true, rest: '年假' },
  { text: '＠小助手年假', mentioned: true, rest: '年假' },
  { text: '年假@小助手', mentioned: true, rest: '年假' },
  { text: '请问 @小助手 年假', mentioned: true, rest: '请问 年假' },
  { text: '@小助手', mentioned: true, rest: '' },
  { text: '@小助手 @小助手 年假', mentioned: true, rest: '年假' },
  { text: '@小 李 @小助手 年假', mentioned: true, rest: '@小 李 年假' },
  { text: '@老王 你问 @小助手 年假', mentioned: true, rest: '@老王 你问 年假' },
  { text: '@工会答疑 年假', mentioned: true, rest: '年假', names: ['小助手', '工会答疑'] },
  { text: '@小助手 年假', mentioned: true, rest: '年假', names: ['小助手', '工会答疑'] },
  { text: '@小助手 年假', mentioned: true, rest: '年假', names: ['小', '小助手'] },
  { text: '@小助手(工会) 年假', mentioned: true, rest: '年假', names: ['小助手(工会)', '小助手'] },
  { text: '@小助手二号 年假', mentioned: false },
  { text: '@小助手二号年假 @小助手', mentioned: true, rest: '@小助手二号年假' },
  { text: '邮箱a@小助手 年假', mentioned: false },
  { text: 'zhang.san@小助手', mentioned: false },
  { text: '@所有人 开会', mentioned: false },
  { text: '＠所有人\u2005开会', mentioned: false },
  { text: '@ 小助手 年假', mentioned: false },
  { text: '小助手 年假', mentioned: false },
  { text: '年假有几天', mentioned: false },
  { text: '', mentioned: false },
  { text: '@小助手 年假', ids: ['bot'], mentioned: true, rest: '年假' },
  { text: '年假', ids: ['bot'], mentioned: true, rest: '年假' },
  { text: '@助手君\u2005年假', ids: ['bot'], mentioned: true, rest: '年假' },
  { text: '@小助手 年假', ids: ['wang'], mentioned: false },
  { text: '@老王\u2005@小助手\u2005年假', ids: ['wang', 'bot'], mentioned: true, rest: '@老王\u2005年假' },
  { text: '@所有人 开会', ids: ['bot', 'wang'], mentioned: false },
  { text: '@所有人 @小助手 说明一下', ids: ['bot', 'wang'], mentioned: true, rest: '@所有人 说明一下' },
]

describe('a mention of the bot', () => {
  it.each(cases)('in $text (ids $ids, names $names): $mentioned', ({ text, mentioned, rest, ids, names }) => {
    const read = resolveMention({ text, mentionIds: ids ?? [], botId, botNames: names ?? ['小助手'], otherNames })
    expect(read).toEqual({ mentioned, text: rest ?? text })
  })

  it('is not found where the bot has no name and the platform tells no ids', () => {
    expect(resolveMention({ text: '@', mentionIds: [], botId, botNames: [''] }).mentioned).toBe(false)
  })

  it('needs the other names only where nothing separates', () => {
    expect(needsOtherNames('@小助手二号 年假', ['小助手'])).toBe(true)
    expect(needsOtherNames('@小助手 年假', ['小助手'])).toBe(false)
    expect(needsOtherNames('年假@小助手', ['小助手'])).toBe(false)
  })

  it('is always found and always taken out, whatever the name and the separator', () => {
    const name = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }).filter((text) => text.trim() === text && !/[@＠]/u.test(text))
    const separator = fc.constantFrom('\u2005', ' ', '\u00a0', '\u3000', '\n')
    fc.assert(
      fc.property(name, separator, fc.constantFrom('@', '＠'), (botName, gap, at) => {
        const read = resolveMention({ text: `${at}${botName}${gap}年假几天`, mentionIds: [], botId, botNames: [botName] })
        expect(read).toEqual({ mentioned: true, text: '年假几天' })
      }),
    )
  })
})
