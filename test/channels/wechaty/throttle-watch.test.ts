import { describe, expect, it } from 'vitest'
import { createThrottleWatch } from '../../../src/channels/wechaty/throttle-watch.ts'
import type { Place } from '../../../src/conversation/message.ts'

const room = (id: string): Place => ({ kind: 'room', id })

describe('a notice of 操作过于频繁', () => {
  it('belongs to the send in that place that still waits', async () => {
    const watch = createThrottleWatch()
    const one = watch.begin(room('one'))
    const two = watch.begin(room('two'))
    const waiting = two.throttledWithin(10_000)
    expect(watch.notice(room('two'))).toBeUndefined()
    expect(await waiting).toBe(true)
    one.end()
    two.end()
  })

  it('is taken though it was quicker than the send itself', async () => {
    const watch = createThrottleWatch()
    const send = watch.begin(room('one'))
    watch.notice(room('one'))
    expect(await send.throttledWithin(10_000)).toBe(true)
  })

  it('that names no place goes to the send that waits, not to one that hangs', async () => {
    const watch = createThrottleWatch()
    const hanging = watch.begin(room('one'))
    const waiting = watch.begin(room('two')).throttledWithin(10_000)
    expect(watch.notice()).toBeUndefined()
    expect(await waiting).toBe(true)
    expect(await hanging.throttledWithin(0)).toBe(false)
  })

  it('that comes late tells which message it is about', () => {
    const watch = createThrottleWatch()
    watch.begin(room('one')).end('message-1')
    expect(watch.notice(room('one'))).toEqual({ place: room('one'), messageId: 'message-1' })
    expect(watch.notice()).toEqual({ place: room('one'), messageId: 'message-1' })
    expect(watch.notice(room('two'))).toEqual({ place: room('two') })
  })

  it('before any send is about nothing', () => {
    expect(createThrottleWatch().notice()).toBeUndefined()
  })

  it('does not come: the wait ends', async () => {
    expect(await createThrottleWatch().begin(room('one')).throttledWithin(1)).toBe(false)
  })
})
