// Owns the proof that questions are heard as people say them, over a report that writes as reports do.
import { beforeAll, describe, expect, test } from 'vitest'
import { askingSource, loadFolder } from '../../../bench/gold-run.ts'
import { withUnionInFull } from '../../../src/answers/understanding/union-in-full.ts'
import type { SnapshotAnswerer } from '../../../src/wire/snapshot-answerer.ts'

let answerer: SnapshotAnswerer

beforeAll(async () => {
  answerer = askingSource(await loadFolder('test/fixtures/speech')).answerer
})

const termsOf = (question: string): string[] => answerer.understand(question).terms.map(({ text }) => text)
const head = (question: string): string =>
  answerer.answer(question, { role: 'member', history: [], now: Date.parse('2024-03-01T10:00:00+08:00') }).text.split('\n', 1)[0] ?? ''

describe('what was cut against the words of the documents is cut anew', () => {
  test.each([
    ['汀浦大数据中心有几篇论文', ['大数据', '论文']],
    ['汀浦内训师选了多少个', ['内训师', '选']],
    ['一个娃收多少钱', ['娃', '收']],
  ])('%s', (question, terms) => {
    expect(termsOf(question)).toEqual(expect.arrayContaining(terms))
  })

  test.each([
    ['一个人能补多少', '能补'],
    ['谁来当主任', '来当'],
    ['托管班都教些什么', '教些'],
  ])('%s holds no %s', (question, guess) => {
    expect(termsOf(question)).not.toContain(guess)
  })

  test('what is no word of grammar stays together', () => {
    expect(termsOf('我的工牌去哪领')).toContain('工牌')
    expect(termsOf('把主席的手机号给我')).toContain('手机号')
  })
})

describe('a number is one word with its scale, and what only qualifies it is none', () => {
  test.each([
    ['内训师讲给1.2万多家企业听', '1.2万', ['1.2', '多家', '万多家']],
    ['一共补了约60万元', '60万', ['60', '约', '万元']],
    ['论文近330篇', '330', ['近', '330篇']],
  ])('%s', (question, number, guesses) => {
    const terms = termsOf(question)
    expect(terms).toContain(number)
    for (const guess of guesses) expect(terms).not.toContain(guess)
  })

  test('a range stays as it is cut, for neither end is the number', () => {
    expect(termsOf('补3—5万元')).toEqual(expect.arrayContaining(['3', '5']))
  })
})

test('a name is looked for with a part exchanged only where a document writes it so', () => {
  const stands = (question: string, word: string) =>
    answerer
      .understand(question)
      .terms.flatMap(({ text, alternatives }) => (text.includes(word) ? alternatives.map((each) => each.text) : []))
  expect(stands('妈妈驿站有几家', '妈妈')).not.toContain('母亲驿站')
})

describe('a verb and its object that make one word are heard as one', () => {
  test.each([
    ['汀浦工会哪天挂的牌子', '挂牌'],
    ['什么时候报的名', '报名'],
    ['他们退了休还能领吗', '退休'],
    ['考个证工会补不补', '考证'],
  ])('%s asks of %s', (question, word) => {
    expect(termsOf(question)).toContain(word)
  })

  test.each(['发的钱是多少', '开的会议有几场', '有几个人入会'])('%s keeps its words', (question) => {
    expect(termsOf(question).filter((term) => /^(?:发钱|开会|有人|几人)$/u.test(term))).toEqual([])
  })
})

describe('the noun behind 哪四项 names what is listed', () => {
  const weightIn = (question: string): number => answerer.understand(question).terms.find(({ text }) => text === '权利')?.weight ?? 0
  test.each(['哪四项权利', '哪些权利', '什么权利'])('职工有%s', (asks) => {
    expect(weightIn(`职工有${asks}`)).toBeLessThan(weightIn('职工的权利在哪里写着') / 2)
  })
})

describe('a title in question', () => {
  test('is one name, whatever place and year it holds', () => {
    const { terms, times } = answerer.understand('《汀浦年鉴（2021）》印了多少册')
    expect(terms.map(({ text }) => text)).toContain('汀浦年鉴(2021)')
    expect(times).toEqual([])
  })
})

describe('a place that begins inside of a word', () => {
  test('is none', () => {
    expect(answerer.understand('集体合同里写明送一件多少钱').places).toEqual([])
    expect(answerer.understand('同里有几家驿站').places).toEqual(['同里镇'])
  })
})

describe('市总 is the union of the town', () => {
  test.each([
    ['汀浦市总评的五一荣誉奖章', '汀浦市总工会评的五一荣誉奖章'],
    ['临川县总为职工做了什么', '临川县总工会为职工做了什么'],
  ])('%s', (short, whole) => {
    expect(withUnionInFull(short)).toBe(whole)
  })

  test.each(['汀浦市总人口多少', '全市总投入多少', '汀浦市总工会', '城市总的变化', '一共总数'])('%s stays', (text) => {
    expect(withUnionInFull(text)).toBe(text)
  })
})

describe('words that only tell a story name nothing', () => {
  test.each([
    ['那张表里头写了几条', '那张'],
    ['娃没人看怎么办', '没人'],
    ['汀浦一共讨回来多少工钱', '讨回'],
  ])('%s holds no %s', (question, word) => {
    expect(termsOf(question)).not.toContain(word)
  })

  test.each([
    ['2023年汀浦市总评的市五一荣誉奖章有几个', '12个'],
    ['放假娃没人看，汀浦开了多少个暑托班', '11个'],
    ['汀浦那些搬货的一共讨回来多少工钱', '39万元'],
    ['汀浦哪个驿站被评上全省最美', '古渡驿站'],
  ])('%s', (question, told) => {
    expect(head(question)).toContain(told)
  })
})

describe('people say it in words of their own', () => {
  test.each([
    ['汀浦多少个驿站有救命的除颤仪', '35个'],
    ['灯下课堂沾到光的职工有多少人次', '3600人次'],
    ['汀浦女律师服务团拉进来多少人', '17名'],
    ['汀浦砌墙比赛来了多少支队', '18支'],
    ['渡口食堂坐得下多少人', '120人'],
    ['汀浦丈母娘看病的钱算不算', '不计算在内'],
    ['汀浦档案馆收了多少件结婚离婚的档案', '760件'],
    ['汀浦二婚的能不能领结婚慰问金', '再婚'],
  ])('%s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  test.each([
    ['汀浦健身房办年卡多少钱', '年卡', '月卡'],
    ['汀浦剪纸班有多少人', undefined, '刺绣'],
    ['汀浦采茶比赛谁第一', undefined, '制茶'],
    ['汀浦点赞有多少', undefined, '互动'],
    ['汀浦尿毒症补多少', '大病', '恶性肿瘤'],
    ['汀浦最晚哪天交表', '截止', '内'],
  ])('%s asks for nothing beside it', (question, meant, neighbour) => {
    const others = answerer.understand(question).terms.flatMap(({ alternatives }) => alternatives.map(({ text }) => text))
    expect(others).not.toContain(neighbour)
    if (meant !== undefined) expect(others).toContain(meant)
  })

  test('what is known to be said is no slip of the pen', () => {
    expect(answerer.understand('把房子租给人住的房子有多少间').mended).toEqual([])
    expect(answerer.understand('灯下课堂沾到光的有多少').mended).toEqual([])
  })

  test.each(['汀浦一个人奖多少钱', '汀浦报劳模的材料哪天交', '汀浦街道工会给多少钱', '报的人太多怎么定'])(
    '%s was typed as it was meant',
    (question) => {
      expect(answerer.understand(question).mended).toEqual([])
    },
  )

  test.each([
    ['汀浦上访的是多了还是少了', '略有增加'],
    ['汀浦给街道工会一年起码补助多少钱', '6万元'],
    ['汀浦工人考出高级工能补多少钱', '1800元'],
    ['过年没回老家的，汀浦给每个人发多少红包', '260元'],
    ['汀浦机关的公车平平安安跑了多少公里', '31万千米'],
  ])('%s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  test('of two that exclude each other one is asked for', () => {
    const [word, more] = answerer.understand('古渡驿站停车免费还是收费').terms.filter(({ text }) => /费/u.test(text))
    expect(word?.alternatives.map(({ text }) => text)).toContain('收费')
    expect(more).toBeUndefined()
  })

  test('a measure word behind its number names nothing', () => {
    expect(termsOf('汀浦3种补贴是哪些')).not.toContain('种')
  })
})

describe('the level of a merit', () => {
  test.each([
    ['汀浦有几个全国劳模', '全国劳模'],
    ['汀浦的省级劳模多少人', '省级劳模'],
    ['市先进工作者几人', '市先进工作者'],
  ])('%s asks for %s', (question, merit) => {
    expect(termsOf(question)).toContain(merit)
  })

  test('may be written otherwise', () => {
    const [merit] = answerer.understand('省级先进工作者多少人').terms
    expect(merit?.alternatives.map(({ text }) => text)).toEqual(expect.arrayContaining(['省先进工作者']))
  })
})
