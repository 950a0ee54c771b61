import { describe, expect, it } from 'vitest'
import { isThrottleNotice, outcomeOfError } from '../../../src/channels/wechaty/send-outcome.ts'

describe('a failed send', () => {
  it.each([
    ['not logged in', false],
    ['not logged in, no this.__currentUserId yet.', false],
    ['no such room: room-1', false],
    ['2 UNKNOWN: no such room: room-1', false],
    ['refused before sending: ordered by /sim/faults', false],
    ['12 UNIMPLEMENTED: The server does not implement', false],
    // The channel shows no token: see channel-log.test.ts.
    ['16 UNAUTHENTICATED: Invalid Wechaty TOKEN "…"', false],
    ['14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:1', false],
    ['操作过于频繁，请稍后再试', true],
    ['429 Too Many Requests', true],
  ])('is surely not delivered: %s', (message, throttled) => {
    expect(outcomeOfError(new Error(message))).toEqual({ kind: 'refused', reason: message, throttled })
  })

  it.each([
    '14 UNAVAILABLE: Connection dropped',
    '13 INTERNAL: Received RST_STREAM with code 2',
    '4 DEADLINE_EXCEEDED',
    'no answer within 30000 ms',
    'socket hang up',
    'read ECONNRESET',
    '',
  ])('may have been delivered: %s', (message) => {
    expect(outcomeOfError(new Error(message)).kind).toBe('unknown')
  })

  it('is unknown for whatever else is thrown', () => {
    expect(outcomeOfError(undefined)).toEqual({ kind: 'unknown', reason: 'undefined' })
  })
})

describe('the platform saying that we send too often', () => {
  it.each([
    '操作过于频繁',
    '操作过于频繁，请稍后再试。',
    '你的操作过于频繁，请稍后再试',
    '发送过于频繁，请稍后再试',
    '[系统消息] 操作过于频繁',
  ])('is seen in %s', (text) => expect(isThrottleNotice(text)).toBe(true))

  it.each(['操作过于频繁怎么办？', '系统提示操作过于频繁是什么意思', '年假', '', '为什么说我操作过于频繁，请稍后再试'])(
    'is not seen in %s',
    (text) => expect(isThrottleNotice(text)).toBe(false),
  )
})
