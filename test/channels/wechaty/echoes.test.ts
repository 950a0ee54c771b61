import { beforeEach, describe, expect, it } from 'vitest'
import { createEchoes, type Echoes } from '../../../src/channels/wechaty/echoes.ts'
import type { Place } from '../../../src/conversation/message.ts'

const jia: Place = { kind: 'private', id: 'jia' }
const yi: Place = { kind: 'private', id: 'yi' }

describe('an own message', () => {
  let now: number
  let echoes: Echoes
  beforeEach(() => {
    now = 0
    echoes = createEchoes(() => now)
  })
  const own = (text: string, place = jia, messageId = 'x') => ({ place, text, messageId })

  it('is the bot’s where the platform gave it the id of a send', () => {
    echoes.sent('m1')
    expect(echoes.isEcho(own('什么都行', jia, 'm1'))).toBe(true)
  })

  it.each([
    '好的，会费按季度交😀',
    '@会员甲\u2005好的，会费按季度交😀',
    '好的，会费按季度交[呲牙]',
    '好的,会费按季度交<img class="emoji" />',
    '好的，&quot;会费按季度交&#34;[Grin]',
  ])('is the bot’s where the words are those of a send, even before that returned: %s', (text) => {
    echoes.sending(jia, { kind: 'text', text: '好的，会费按季度交😀' })
    expect(echoes.isEcho(own(text))).toBe(true)
    expect(echoes.isEcho(own(text, yi))).toBe(false)
  })

  it('is the bot’s where the platform cut a long one short', () => {
    const long = '会费按季度交，'.repeat(20)
    echoes.sending(jia, { kind: 'text', text: long })
    expect(echoes.isEcho(own(long.slice(0, 90)))).toBe(true)
    expect(echoes.isEcho(own(long.slice(0, 20)))).toBe(false)
  })

  it('is a person’s where the bot said something else, or nothing for minutes', () => {
    echoes.sending(jia, { kind: 'text', text: '好的，会费按季度交' })
    expect(echoes.isEcho(own('好的'))).toBe(false)
    now = 6 * 60_000
    echoes.sending(yi, { kind: 'text', text: '别的' })
    expect(echoes.isEcho(own('好的，会费按季度交'))).toBe(false)
  })

  it('without words is the bot’s where it sent a picture there', () => {
    expect(echoes.isEcho(own(''))).toBe(false)
    echoes.sending(jia, { kind: 'image', name: '图.png', bytes: new Uint8Array() })
    expect(echoes.isEcho(own(''))).toBe(true)
    expect(echoes.isEcho(own('您看这张图'))).toBe(false)
  })
})
