// Owns the proof that neither a paper named like the thing asked for, nor what another body did, answers in its stead.
import { beforeAll, describe, expect, it } from 'vitest'
import { askingSource, loadFolder } from '../../bench/gold-run.ts'
import type { Answerer } from '../../src/answers/reply.ts'

let answerer: Answerer

beforeAll(async () => {
  answerer = askingSource(await loadFolder('test/fixtures/papers-and-bodies')).answerer
})

const head = (question: string): string =>
  answerer.answer(question, { role: 'member', history: [], now: Date.parse('2022-03-01T10:00:00+08:00') }).text.split('\n', 1)[0] ?? ''

describe('whose figure, and whose deed', () => {
  it('counts what the thing is done for, and not what stands beside a paper of its name', () => {
    expect(head('大病补助领了多少人')).toContain('37名')
  })

  it('tells what the body did that is asked for', () => {
    expect(head('防汛的时候工会干了啥')).toContain('雨衣2000件')
    expect(head('防汛的时候妇联干了啥')).toContain('护堤家庭12户')
  })
})
