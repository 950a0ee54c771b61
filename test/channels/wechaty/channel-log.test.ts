import { expect, it } from 'vitest'
import { reasonOf } from '../../../src/channels/wechaty/channel-log.ts'

it('keeps the first line of what was thrown, whatever it is', () => {
  expect(reasonOf(new Error('no such room\n    at …'))).toBe('no such room')
  expect(reasonOf('plain')).toBe('plain')
  expect(reasonOf(undefined)).toBe('undefined')
})

it('keeps a token that a gateway says back out of the log', () => {
  expect(reasonOf(new Error('16 UNAUTHENTICATED: Invalid Wechaty TOKEN "insecure_geheim"'))).toBe(
    '16 UNAUTHENTICATED: Invalid Wechaty TOKEN "…"',
  )
})
