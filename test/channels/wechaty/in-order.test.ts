import { describe, expect, it } from 'vitest'
import { createInOrder } from '../../../src/channels/wechaty/in-order.ts'

const later = async (turns: number) => {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
}

describe('reading in order', () => {
  it('hands over as they came, however long each takes to read', async () => {
    const inOrder = createInOrder(() => {})
    const got: number[] = []
    for (const turns of [50, 0, 20, 3]) {
      inOrder.push(
        async () => {
          await later(turns)
          return turns
        },
        (value) => got.push(value),
      )
    }
    await inOrder.settled()
    expect(got).toEqual([50, 0, 20, 3])
  })

  it('goes on after a reading or a handler that fails, and skips what is nothing', async () => {
    const errors: unknown[] = []
    const inOrder = createInOrder((thrown) => errors.push((thrown as Error).message))
    const got: number[] = []
    inOrder.push(
      () => Promise.reject(new Error('unreadable')),
      () => got.push(0),
    )
    inOrder.push(
      async () => 1,
      () => {
        throw new Error('unhandled')
      },
    )
    inOrder.push(
      async () => undefined,
      () => got.push(2),
    )
    inOrder.push(
      async () => 3,
      (value) => got.push(value),
    )
    await inOrder.settled()
    expect(got).toEqual([3])
    expect(errors).toEqual(['unreadable', 'unhandled'])
  })
})
