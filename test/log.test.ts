import { describe, expect, it } from 'vitest'
import { createLog, withRequestId } from '../src/log.ts'

function createMemoryLog(level = 'info') {
  const lines: string[] = []
  const log = createLog({ level, readable: false, destination: { write: (line) => void lines.push(line) } })
  return { log, entries: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

describe('the log', () => {
  it('writes one JSON object a line, with its level by name', () => {
    const { log, entries } = createMemoryLog()
    log.info({ ms: 3 }, 'answered')
    expect(entries()).toMatchObject([{ level: 'info', ms: 3, msg: 'answered' }])
  })

  it('carries the request id through everything that a message causes, and no further', async () => {
    const { log, entries } = createMemoryLog()
    const work = (id: string) =>
      withRequestId(id, async () => {
        await Promise.resolve()
        log.info('late')
      })
    await Promise.all([work('a'), work('b')])
    log.info('outside')
    expect(entries().map(({ request }) => request)).toEqual(['a', 'b', undefined])
  })

  it('hides what people say and who they are, even where a caller forgets', () => {
    const { log, entries } = createMemoryLog()
    log.info({ text: '我被欠薪了', sender: { id: 'p1', name: '王师傅' }, place: { id: 'r1', topic: '园区群' } }, 'heard')
    expect(JSON.stringify(entries())).not.toMatch(/欠薪|王师傅|园区群/u)
    expect(entries()).toMatchObject([{ sender: { id: 'p1' }, place: { id: 'r1' } }])
  })

  it('keeps quiet below its level', () => {
    const { log, entries } = createMemoryLog('warn')
    log.info('no')
    log.warn('yes')
    expect(entries()).toHaveLength(1)
  })
})
