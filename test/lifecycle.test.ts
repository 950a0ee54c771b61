import { describe, expect, it } from 'vitest'
import { createLifecycle } from '../src/lifecycle.ts'

function createRecorder() {
  const done: string[] = []
  const failed: string[] = []
  return { done, failed, lifecycle: createLifecycle((name) => failed.push(name)) }
}

describe('a stop', () => {
  it('goes backwards through what was started, one after another', async () => {
    const { done, lifecycle } = createRecorder()
    lifecycle.onStop('store', () => void done.push('store'))
    lifecycle.onStop('server', async () => {
      await Promise.resolve()
      done.push('server')
    })
    await lifecycle.stop()
    expect(done).toEqual(['server', 'store'])
  })

  it('goes on where a part fails or hangs, and says which', async () => {
    const { done, failed, lifecycle } = createRecorder()
    lifecycle.onStop('store', () => void done.push('store'))
    lifecycle.onStop('fails', () => Promise.reject(new Error('no')))
    lifecycle.onStop('throws', () => {
      throw new Error('no')
    })
    lifecycle.onStop('hangs', () => new Promise(() => {}), 5)
    await lifecycle.stop()
    expect(done).toEqual(['store'])
    expect(failed).toEqual(['hangs', 'throws', 'fails'])
  })

  it('happens once, however often it is asked for', async () => {
    const { done, lifecycle } = createRecorder()
    lifecycle.onStop('store', () => void done.push('store'))
    await Promise.all([lifecycle.stop(), lifecycle.stop()])
    expect(done).toEqual(['store'])
  })
})
