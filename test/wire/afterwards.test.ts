import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reply, Turn } from '../../src/answers/reply.ts'
import type { Said } from '../../src/conversation/said.ts'
import { createLibrary } from '../../src/library/library.ts'
import type { Snapshot } from '../../src/library/snapshot.ts'
import type { Chart } from '../../src/pictures/chart.ts'
import { createAfterwards } from '../../src/wire/afterwards.ts'
import { createSnapshotAnswerer, type SnapshotAnswerer } from '../../src/wire/snapshot-answerer.ts'

const folder = mkdtempSync(join(tmpdir(), 'afterwards-'))
afterAll(() => rmSync(folder, { recursive: true }))

let answerer: SnapshotAnswerer
let snapshot: Snapshot
const drawn: Chart[] = []
const afterwards = createAfterwards({
  answerer: () => answerer,
  snapshot: () => snapshot,
  draw: async (chart) => {
    drawn.push(chart)
    return new Uint8Array([1])
  },
})

beforeAll(async () => {
  writeFileSync(
    join(folder, 'kunshan.md'),
    '---\ntitle: 昆山市总工会2020年总结\npublisher: 昆山市总工会\nperiod: "2020"\nregion: 昆山市\n---\n# 昆山市总工会2020年总结\n\n## 女职工\n\n2020年，昆山市总工会累计建成“妈妈驿站”101家、“亲子工作室”12家。\n\n## 合同\n\n签订企业类集体合同企业1022家，签订综合集体合同企业1015家，签订工资集体合同企业1003家。\n',
  )
  writeFileSync(
    join(folder, 'taicang.md'),
    '---\ntitle: 太仓市总工会2020年总结\npublisher: 太仓市总工会\nperiod: "2020"\nregion: 太仓市\n---\n# 太仓市总工会2020年总结\n\n## 女职工\n\n2020年，太仓市总工会累计建成“妈妈驿站”57家。\n',
  )
  const library = createLibrary({
    documentsDir: folder,
    knowledgeDir: 'knowledge',
    dataDir: folder,
    log: { info: () => undefined, warn: () => undefined },
  })
  snapshot = await library.load()
  answerer = createSnapshotAnswerer(snapshot)
  await library.close()
})

const said = {
  text: '图',
  now: 0,
  session: { turns: [] },
  incoming: { place: { kind: 'private', id: 'a' }, sender: { id: 'a', name: '甲' } },
} as unknown as Said
const turnOf = (question: string): Turn => ({ question, reply: answerer.answer(question, { role: 'staff', history: [], now: 0 }) })
const textOf = (response: Awaited<ReturnType<NonNullable<typeof afterwards.show>>>): string =>
  response?.messages.map((message) => (message.kind === 'text' ? message.text : message.kind)).join('\n') ?? ''

describe('after an answer', () => {
  it('tells the same thing in another place, only when asked', async () => {
    const turn = turnOf('昆山累计建成妈妈驿站多少家')
    expect(turn.reply.text).toContain('101家')
    expect(turn.reply.text).not.toContain('57家')
    expect(textOf(await afterwards.show?.('邻近', said, turn, 0))).toContain('57家')
  })

  it('shows the whole passage with what stands beside it, and where', () => {
    const [citation] = turnOf('昆山签订的集体合同里哪种企业最多').reply.citations
    if (!citation) throw new Error('nothing cited')
    const shown = afterwards.showSource?.(citation) ?? ''
    expect(shown).toMatch(/^《昆山市总工会2020年总结》 · .*合同 · 第15行\n签订企业类集体合同企业1022家/u)
    // What stands under another heading is about something else.
    expect(shown).not.toContain('妈妈驿站')
    expect(afterwards.showSource?.({ ...citation, passage: 'gone' })).toBeUndefined()
    expect(afterwards.showSource?.({ ...citation, doc: 'gone' })).toBeUndefined()
  })

  it('draws a ranking with its figures as written, its unit and its sources', async () => {
    const turn = turnOf('昆山签订的集体合同里哪种企业最多')
    const response = await afterwards.show?.('图', said, turn, 0)
    expect(response?.messages).toMatchObject([{ kind: 'image' }])
    expect(drawn.at(-1)).toMatchObject({
      kind: 'bar',
      unit: '家',
      period: '2020年',
      items: [{ raw: '1022家' }, { raw: '1015家' }, { raw: '1003家' }],
    })
    expect(drawn.at(-1)?.sources[0]).toContain('《昆山市总工会2020年总结》')
  })

  it('exports the figures of the answer as a sheet', async () => {
    const response = await afterwards.show?.('导出', said, turnOf('昆山签订的集体合同里哪种企业最多'), 0)
    const [message] = response?.messages ?? []
    if (message?.kind !== 'file') throw new Error('no file')
    const rows = utils.sheet_to_json<Record<string, unknown>>(read(message.bytes).Sheets.数字 ?? {})
    expect(rows.map((row) => row.原文写法)).toEqual(['1022家', '1015家', '1003家'])
  })

  it('has nothing to show for an answer without figures', async () => {
    const reply: Reply = { kind: 'answer', text: '', citations: [], figures: [], calculations: [] }
    for (const word of ['图', '导出', '邻近', '更多'] as const)
      expect(await afterwards.show?.(word, said, { question: '你好', reply }, 1)).toBeUndefined()
  })

  it('adds the picture that the question itself asks for', async () => {
    const question = '昆山签订的集体合同里哪种企业最多，画个饼图'
    const turn = turnOf(question)
    expect(turn.reply.text).toContain('1022家')
    expect(await afterwards.picture?.(question, turn.reply)).toMatchObject({ kind: 'image' })
    expect(drawn.at(-1)?.kind).toBe('pie')
    expect(await afterwards.picture?.('昆山签订的集体合同里哪种企业最多', turn.reply)).toBeUndefined()
  })
})
