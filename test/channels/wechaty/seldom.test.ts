import { expect, it } from 'vitest'
import { createSeldom } from '../../../src/channels/wechaty/seldom.ts'

it('says the same thing at once, then not before a minute is over, and how often it was', () => {
  let now = 0
  const seldom = createSeldom(() => now)
  expect(seldom.times('no network')).toBe(1)
  for (; now < 59_000; now += 1_000) expect(seldom.times('no network')).toBeUndefined()
  expect(seldom.times('no such room')).toBe(1)
  now = 60_000
  expect(seldom.times('no network')).toBe(60)
  now = 120_000
  expect(seldom.times('no network')).toBe(1)
})

it('does not grow with ever new things', () => {
  const seldom = createSeldom(() => 0)
  for (let at = 0; at < 1_000; at += 1) expect(seldom.times(`error ${at}`)).toBe(1)
})
