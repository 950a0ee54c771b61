import { describe, expect, test } from 'vitest'
import { piecemeal } from '../../src/text/piecemeal.ts'

const inThree = (done: string[]) =>
  piecemeal(function* () {
    done.push('a')
    yield
    done.push('b')
    yield
    done.push('c')
    return done.length
  })

describe('work that is done piece by piece', () => {
  test('leaves room for other work behind each of its pieces', () => {
    const done: string[] = []
    for (const _piece of inThree(done).pieces()) done.push('other')
    expect(done).toEqual(['a', 'other', 'b', 'other', 'c', 'other'])
  })

  test('is finished at once where its outcome is wanted', () => {
    const done: string[] = []
    const work = inThree(done)
    work.pieces().next()
    expect(done).toEqual(['a'])
    expect(work.whole()).toBe(3)
    expect(done).toEqual(['a', 'b', 'c'])
  })

  test('is done but once', () => {
    const done: string[] = []
    const work = inThree(done)
    const pieces = work.pieces()
    pieces.next()
    expect([work.whole(), work.whole()]).toEqual([3, 3])
    expect(pieces.next().done).toBe(true)
    expect([...work.pieces()]).toEqual([])
    expect(done).toEqual(['a', 'b', 'c'])
  })
})
