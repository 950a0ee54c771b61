import { describe, expect, it } from 'vitest'
import { parsePassage } from '../../../src/answers/evidence/clauses.ts'
import type { Evidence } from '../../../src/answers/evidence/evidence.ts'
import { matchTerm } from '../../../src/answers/evidence/term-match.ts'
import { fitFirstLine } from '../../../src/answers/first-line/first-line.ts'
import type { Question, Term } from '../../../src/answers/question.ts'
import type { Passage } from '../../../src/documents/passage.ts'

const term = (text: string): Term => ({ text, weight: 0.5, alternatives: [], essential: true, frequency: 1, asking: true })

function fitted(
  asked: Question['asked'],
  text: string,
  words: readonly string[],
  passage: string,
  chosen: string,
  heading = '',
): Evidence | undefined {
  const slots = asked === 'figure' ? [['家', '人', '户']] : []
  const times = [{ from: 2031, to: 2031, raw: '2031' }]
  const question = { text, asked, slots, times, attributes: [], terms: words.map(term) } as unknown as Question
  const parsed = parsePassage(passage, 0, false)
  const window = { start: passage.indexOf(chosen), end: passage.indexOf(chosen) + chosen.length }
  const inside = question.terms.map((each) => matchTerm(each, chosen))
  const quantities = parsed.quantities.filter(({ start, end }) => start >= window.start && end <= window.end)
  const [first] = fitFirstLine(question, [
    { passage: { section: [heading] } as unknown as Passage, parsed, window, sentence: window, quantities, inside } as unknown as Evidence,
  ])
  return first
}

function line(...told: Parameters<typeof fitted>): string {
  const window = fitted(...told)?.window
  return told[3].slice(window?.start, window?.end)
}

describe('the first line of a figure', () => {
  it('takes along the clause behind it that says more of the question', () => {
    const told = line('figure', '帮多少户脱困', ['困难职工', '脱困'], '在册困难职工412户，当年脱困57户。', '在册困难职工412户，')
    expect(told).toBe('在册困难职工412户，当年脱困57户。')
  })

  it('takes no figure along for a word that the heading says', () => {
    const passage = '轮训覆盖站点42个，选出站点标兵97人。'
    const chosen = '轮训覆盖站点42个，'
    expect(line('figure', '标兵轮训覆盖多少', ['轮训', '标兵'], passage, chosen)).toBe(passage)
    expect(line('figure', '标兵轮训覆盖多少', ['轮训', '标兵'], passage, chosen, '标兵轮训')).toBe(chosen)
  })

  it('keeps what is shared out together', () => {
    const passage = '站里给一、二、三星的店家分别配人手5人、8人、12人，累计帮店家96户。'
    const told = line('figure', '三星配几人', ['三星', '配'], passage, '站里给一、二、三星的店家分别配人手5人、')
    expect(told).toBe('站里给一、二、三星的店家分别配人手5人、8人、12人，')
  })

  it('takes nothing along that leads up to it', () => {
    const told = line('figure', '复产问卷发了多少家', ['复产', '问卷'], '为复产走访企业31家，向88家发出问卷。', '向88家发出问卷。')
    expect(told).toBe('向88家发出问卷。')
  })

  it('leaves out the clauses in front that hold figures of their own', () => {
    const passage = '3月2日，协会组织12场宣讲，走访企业31家，其中新建工会6家。'
    expect(line('figure', '新建工会几家', ['新建工会'], passage, passage)).toBe('协会组织12场宣讲，走访企业31家，其中新建工会6家。')
  })
})

describe('how a first line begins', () => {
  const long = `车队把年检改到夜里，${'甲'.repeat(85)}，`

  it('takes along the clause that it leans on', () => {
    const passage = `车队把年检改到夜里，得到司机认可，成为全县的样板；${'乙'.repeat(80)}。`
    expect(line('open', '年检得到谁认可', ['认可'], passage, '得到司机认可，')).toBe('车队把年检改到夜里，得到司机认可，成为全县的样板；')
  })

  it.each([
    ['并在河边搭起凉棚。', '在河边搭起凉棚。'],
    ['以及河边的凉棚。', '河边的凉棚。'],
    ['而且河边有凉棚。', '河边有凉棚。'],
    ['并购了河边的凉棚。', '并购了河边的凉棚。'],
    ['还款都在河边凉棚。', '还款都在河边凉棚。'],
    ['使用费只收凉棚的。', '使用费只收凉棚的。'],
  ])('leaves the joining word out where that has no room: %s', (clause, told) => {
    expect(line('open', '凉棚', ['凉棚'], long + clause, clause)).toBe(told)
  })

  it('leaves out what stands before a figure, which may hold another', () => {
    const told = line('figure', '凉棚几户', ['凉棚'], '全村有农家412户，并给57户搭起凉棚。', '并给57户搭起凉棚。')
    expect(told).toBe('给57户搭起凉棚。')
  })

  it('stays where a sentence begins', () => {
    expect(line('open', '凉棚', ['凉棚'], '并在河边搭起凉棚。', '并在河边搭起凉棚。')).toBe('并在河边搭起凉棚。')
  })
})

describe('the first line of what is no figure', () => {
  it('is the whole sentence where there is room for it', () => {
    const told = line('yesno', '要考试吗', ['主席'], '协会设了考试制度，对象是新任主席；另有培训。', '对象是新任主席；')
    expect(told).toBe('协会设了考试制度，对象是新任主席；')
  })

  it('takes the next sentence along where its own is one word', () => {
    const told = line('yesno', '离职了还能申请吗', ['离职', '申请'], '可以。离职三个月内向原单位提出。', '可以。')
    expect(told).toBe('可以。离职三个月内向原单位提出。')
  })

  it('is all that a colon leads in, and no sentence behind it', () => {
    const passage = '市总推出三项行动：\n“春泥行动”\n“夏荷行动”\n“秋实行动”\n另办讲座6场。'
    const list = '市总推出三项行动：\n“春泥行动”\n“夏荷行动”\n“秋实行动”'
    expect(line('list', '推出了哪三项行动', ['行动'], passage, '市总推出三项行动：').trim()).toBe(list)
    expect(line('list', '推出了哪三项行动', ['行动'], passage, '“夏荷行动”').trim()).toBe(list)
  })

  it('stays as it is where the sentence has more than a line', () => {
    const long = `${'会议听取了各方面的意见和建议，'.repeat(7)}由协会主办。`
    expect(line('who', '谁主办', ['主办'], long, '由协会主办。')).toBe('由协会主办。')
  })
})

describe('the first line of a time', () => {
  it('is the day and not the year before it', () => {
    const passage = '2031年青年职工大会于2031年6月18日在文化宫举行，同日评出职工之友14人、先进个人26人。'
    expect(line('when', '2031年青年职工大会几号开的', ['青年职工大会'], passage, passage)).toBe('2031年6月18日')
  })

  it('is the clause whose time is asked for', () => {
    const passage = '书屋投入36万元改造，8月30日完工，11月1日重新开门。'
    expect(line('when', '哪天重新开门', ['重新', '开门'], passage, passage)).toBe('11月1日重新开门。')
  })

  it('holds the hour where one asks for it', () => {
    const passage = '3月9日，协会推出夜间窗口，每周二、周四延长到20:30。'
    expect(line('when', '晚上哪几天开，到几点', ['晚上'], passage, '3月9日，协会推出夜间窗口，')).toBe('每周二、周四延长到20:30。')
  })

  it('goes without the year that the question names, so that the rest has room', () => {
    const passage = '2031年4月9日，协会启动2031年度评选。'
    expect(line('when', '2031年度评选哪天启动', ['评选', '启动'], passage, passage)).toBe('4月9日，协会启动2031年度评选。')
  })

  it('is the time alone where its clause is full of figures', () => {
    const passage = '地点在第4医院体检楼（梧桐路9号），周一至周六7:30—10:30。'
    expect(line('when', '体检几点到几点', ['体检'], passage, passage)).toBe('周一至周六7:30—10:30。')
  })

  it('is found in the sentence where the stretch that was chosen has none', () => {
    const passage = '协会在4月和9月两次开会，听取汇报；其他时候下访。'
    expect(line('when', '哪两个月听取汇报', ['听取', '汇报'], passage, '听取汇报；')).toBe('协会在4月和9月两次开会，听取汇报；')
  })
})

it('holds the sentence behind an answer of one word, and so does what is cited for it', () => {
  const passage = '算。本人不负主要责任的，由单位申报。'
  const line = fitted('yesno', '被撞了算不算工伤', ['工伤'], passage, '算。')
  expect(line?.window).toEqual({ start: 0, end: passage.length })
  expect(line?.sentence).toEqual(line?.window)
})
