// Owns the proof that the newer edition answers, the older one when its year is asked for, and that a rule out of force is told to be so.
import { describe, expect, test } from 'vitest'
import { createAnswerer } from '../../src/answers/answerer.ts'
import { standingsOf } from '../../src/documents/edition.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createSegmenter } from '../../src/text/jieba.ts'
import { townKnowledge } from '../search/towns.ts'

const rule = (id: string, about: Partial<SourceDocument>): SourceDocument => ({
  ...{ id, file: `${id}.md`, text: '', title: id, inferred: false, digest: false, kind: 'policy', region: '江城市' },
  ...about,
})

const OLD = rule('old', {
  title: '江城市职工疗休养办法（2019年）',
  published: '2019-03-01',
  text: '# 江城市职工疗休养办法（2019年）\n\n第一条 职工疗休养每人每天补助标准为300元。\n\n第二条 疗休养途中走失的，带队人员应当立即报告市总工会。\n',
})
const NEW = rule('new', {
  title: '江城市职工疗休养办法（2024年修订）',
  published: '2024-03-01',
  text: '# 江城市职工疗休养办法（2024年修订）\n\n第一条 职工参加疗休养，每人每天的补助标准调整为450元，超出部分由用人单位承担。\n',
})
const REPEALED = rule('repealed', {
  title: '江城市劳模慰问金规定',
  published: '2018-01-01',
  text: '# 江城市劳模慰问金规定\n\n第一条 劳模春节慰问金为每人800元。\n',
})
const REPEALING = rule('repealing', {
  title: '江城市劳模待遇细则',
  published: '2022-01-01',
  text: '# 江城市劳模待遇细则\n\n第一条 劳模每年免费体检1次。\n\n第二条 本细则自2022年2月1日起施行，《江城市劳模慰问金规定》同时废止。\n',
})
const LIMITED = rule('limited', {
  title: '江城市困难职工补助办法',
  published: '2023-04-01',
  text: '# 江城市困难职工补助办法\n\n第一条 困难职工补助标准为每户2000元。\n\n第九条 本办法自2023年4月1日起施行，有效期两年。\n',
})

function answersOf(documents: readonly SourceDocument[]) {
  const read = documents.map((document) => readDocument(document))
  const knowledge = townKnowledge()
  const answerer = createAnswerer({
    documents,
    passages: read.flatMap((each) => each.passages),
    knowledge,
    segmenter: createSegmenter(knowledge.words),
    standings: standingsOf(read),
  })
  return (question: string, day = '2024-06-01') =>
    answerer.answer(question, { role: 'member', history: [], now: Date.parse(`${day}T12:00:00+08:00`) })
}

describe.each([
  { order: 'older first', documents: [OLD, NEW] },
  { order: 'newer first', documents: [NEW, OLD] },
])('of two editions, $order,', ({ documents }) => {
  const ask = answersOf(documents)

  test('the newer answers where no year is asked for', () => {
    const { text, citations } = ask('职工疗休养每人每天补助标准是多少？')
    expect(text).toContain('450元')
    expect(text).not.toContain('300元')
    expect(citations.map((citation) => citation.doc)).toEqual(['new'])
    expect(text).not.toContain('注意')
  })

  test('the older answers for its year, and is told to have a newer one', () => {
    const { text, citations } = ask('2019年职工疗休养每人每天补助标准是多少？')
    expect(citations[0]?.doc).toBe('old')
    expect(text).toMatch(/300元[\s\S]*注意：.*更新的版本《江城市职工疗休养办法（2024年修订）》/u)
  })

  test('what only the older says is answered from there, and told to be so', () => {
    const { text, citations } = ask('疗休养途中走失的怎么办？')
    expect(citations[0]?.doc).toBe('old')
    expect(text).toContain('更新的版本')
  })
})

test('an older yearbook is right for its year and carries no warning', () => {
  const yearbook = (year: number, count: number): SourceDocument =>
    rule(`y${year}`, {
      ...{ kind: 'yearbook', title: `江城年鉴（${year}）`, period: String(year - 1) },
      text: `# 江城年鉴（${year}）\n\n## 建会\n\n全市新建职工书屋${count}家。\n`,
    })
  const ask = answersOf([yearbook(2021, 31), yearbook(2022, 47)])
  expect(ask('新建职工书屋多少家？').text).toContain('47家')
  expect(ask('2020年新建职工书屋多少家？').text).toContain('31家')
  expect(ask('2020年新建职工书屋多少家？').text).not.toContain('注意')
})

test('a rule that another repeals is told to be so, with the passage that says it', () => {
  const { text, citations } = answersOf([REPEALED, REPEALING])('劳模春节慰问金每人多少元？')
  expect(text).toMatch(/800元[\s\S]*注意：《江城市劳模慰问金规定》已被《江城市劳模待遇细则》废止/u)
  expect(citations.at(-1)).toMatchObject({ doc: 'repealing', quote: expect.stringContaining('同时废止') })
})

describe('a rule with a last day', () => {
  const ask = answersOf([LIMITED])
  const QUESTION = '困难职工补助标准每户多少元？'

  test('is told without a word more on that day', () => {
    expect(ask(QUESTION, '2025-03-31').text).not.toContain('注意')
  })

  test('is told to have run out from the day after, with the passage that says how long it holds', () => {
    const { text, citations } = ask(QUESTION, '2025-04-01')
    expect(text).toMatch(/2000元[\s\S]*注意：《江城市困难职工补助办法》的有效期算到2025年3月31日，已经过了/u)
    expect(citations.at(-1)?.quote).toContain('有效期两年')
  })
})
