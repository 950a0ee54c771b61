import { expect, it } from 'vitest'
import { withTimeLimit } from '../../../src/channels/wechaty/time-limit.ts'

const never = () => new Promise<string>(() => {})

it('hands on what comes in time, value or error', async () => {
  const over = new AbortController().signal
  expect(await withTimeLimit(1_000, Promise.resolve('there'), over)).toBe('there')
  await expect(withTimeLimit(1_000, Promise.reject(new Error('no')), over)).rejects.toThrow('no')
})

it('waits no longer than the limit', async () => {
  await expect(withTimeLimit(5, never())).rejects.toThrow('no answer within 5 ms')
})

it('waits no longer than the connection lasts', async () => {
  const life = new AbortController()
  const waiting = withTimeLimit(60_000, never(), life.signal)
  life.abort()
  await expect(waiting).rejects.toThrow('the connection was lost')
  await expect(withTimeLimit(60_000, never(), life.signal)).rejects.toThrow('the connection was lost')
})
