import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { createSmallUnion } from './small-union.ts'

const QUESTIONS = [
  { id: 'a', type: 'figure', turns: ['新建户外劳动者驿站多少家'], must: [['26家']], doc: 'taicang-2021', section: '户外劳动者驿站' },
  { id: 'b', type: 'figure', turns: ['走访困难职工多少户'], must: [['9999户']] },
  { id: 'c', type: 'unanswerable', turns: ['2015年走访困难职工多少户'], answerable: false },
]
const toLines = (questions: readonly object[]) => questions.map((question) => JSON.stringify(question)).join('\n')

describe('cli eval', () => {
  it('scores a file, tells its failures, and what moved since the last time', async () => {
    const union = createSmallUnion()
    const file = union.file('gold.jsonl', toLines(QUESTIONS))
    const first = await union.run('eval', file)
    expect(first.code).toBe(1)
    expect(first.out[0]).toBe('✗ b [figure] 走访困难职工多少户 → 缺：9999户')
    expect(first.out[1]).toContain('1286户')
    expect(first.out.join('\n')).toMatch(/共 3 题：答对 50\.0%，该拒的拒了 100\.0%，首行即答 50\.0%，出处对 100\.0%/u)
    expect(first.out.at(-1)).toContain('还没有上一次')

    union.file('gold.jsonl', toLines(QUESTIONS.map((question) => (question.id === 'b' ? { ...question, must: [['1286户']] } : question))))
    const second = await union.run('eval', file)
    expect(second.code).toBe(0)
    expect(second.out.join('\n')).toMatch(/比上一次（.*）：答对 \+50\.0[\s\S]*改对：b/u)
  })

  it('counts no question of which nothing is expected, and says so', async () => {
    const union = createSmallUnion()
    const { code, out, notes } = await union.run(
      'eval',
      union.file('gold.jsonl', toLines([...QUESTIONS, { id: 'd', turns: ['驿站多少家'] }])),
    )
    expect(code).toBe(1)
    expect(out.join('\n')).toContain('共 3 题')
    expect(notes.join('\n')).toMatch(/第 4 行：没有写期望答案/u)
  })

  it.each([
    ['45', 0],
    ['50', 0],
    ['50.1', 1],
    ['很高', 2],
  ])('where a score is asked for, ends by that alone: --min %s → %i', async (min, code) => {
    const union = createSmallUnion()
    expect((await union.run('eval', union.file('gold.jsonl', toLines(QUESTIONS)), '--min', min)).code).toBe(code)
  })

  it('leaves out all families of a file by its name, and judges nothing then', async () => {
    const union = createSmallUnion()
    const file = union.file('gold.jsonl', toLines([{ id: 'a', type: 'figure', turns: ['去家里看看的困难户有多少户'], must: [['1286户']] }]))
    const { code, out } = await union.run('eval', file, '--without', 'help-and-health.yaml', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ without: 'help-and-health', scores: { answered: 0 } })
  })

  it('shows machines everything at once, the gain of a family of words among it', async () => {
    const union = createSmallUnion()
    const file = union.file('gold.jsonl', toLines([{ id: 'a', type: 'figure', turns: ['看望慰问的困难职工有多少户'], must: [['1286户']] }]))
    await union.run('eval', file)
    const { out } = await union.run('eval', file, '--without', '常用近义', '--json')
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      without: '常用近义',
      scores: { questions: 1 },
      comparison: { before: { gold: file } },
    })
  })

  it('tells of every family which questions it answers and which it spoils', async () => {
    const union = createSmallUnion()
    const file = union.file('gold.jsonl', toLines([{ id: 'a', type: 'figure', turns: ['去家里看看的困难户有多少户'], must: [['1286户']] }]))
    const { code, out } = await union.run('eval', file, '--without', 'each', '--json')
    expect(code).toBe(0)
    const gains = JSON.parse(out[0] ?? '') as { family: string; won: string[]; lost: string[] }[]
    expect(gains.find(({ family }) => family === '补助与帮扶')).toMatchObject({ won: ['a'], lost: [] })
    expect(gains.find(({ family }) => family === '党建')).toMatchObject({ won: [], lost: [] })
  })

  it('reads a spreadsheet', async () => {
    const union = createSmallUnion()
    const rows = [
      ['问题', '期望答案'],
      ['新建户外劳动者驿站多少家', '26家'],
      ['食堂几点开饭', '无'],
      ['没有期望的', ''],
    ]
    const bytes = write({ SheetNames: ['题'], Sheets: { 题: utils.aoa_to_sheet(rows) } }, { type: 'buffer', bookType: 'xlsx' }) as Buffer
    const file = join(union.dataDir, '题.xlsx')
    writeFileSync(file, bytes)
    const { code, out, notes } = await union.run('eval', file)
    expect(out.join('\n')).toContain('共 2 题：答对 100.0%，该拒的拒了 100.0%')
    expect(notes.join('\n')).toContain('第 4 行只有问题或只有期望答案')
    expect(code).toBe(1)
  })

  it('says what is wrong with a spreadsheet, a family or a file, and what to do', async () => {
    const union = createSmallUnion()
    const broken = union.file('坏.xlsx', 'no workbook')
    await expect(union.run('eval', broken)).rejects.toMatchObject({ hint: expect.stringContaining('期望答案') as string })
    const other = join(union.dataDir, '另.xlsx')
    writeFileSync(
      other,
      write({ SheetNames: ['题'], Sheets: { 题: utils.aoa_to_sheet([['甲', '乙']]) } }, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
    )
    await expect(union.run('eval', other)).rejects.toMatchObject({ hint: expect.stringContaining('参考答案') as string })
    await expect(union.run('eval', '/nowhere.xlsx')).rejects.toThrow('读不了')
    const { code, notes } = await union.run('eval', union.file('gold.jsonl', toLines(QUESTIONS)), '--without', '常用近')
    expect(code).toBe(2)
    expect(notes[0]).toContain('是不是 常用近义、')
    expect(notes[0]).toMatch(/整个文件：.*money/u)
    expect((await union.run('eval', union.file('gold.jsonl', toLines(QUESTIONS)), '--without', 'monye')).notes[0]).toContain('money')
  })
})
