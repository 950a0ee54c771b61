// Owns the proof that sections stay right when a document is spoilt further: pages swapped, a headline moved, a caption dropped in.
import { describe, expect, test } from 'vitest'
import { findFixture, readText } from './fixture.ts'

const yearbook = findFixture('yearbook')
const newspaper = findFixture('newspaper')

const read = (fixture: typeof yearbook, text: string) => readText(text, fixture.source)
const sectionOf = (fixture: typeof yearbook, text: string, words: string): string | undefined =>
  read(fixture, text)
    .passages.find((passage) => passage.text.includes(words))
    ?.section.join(' / ')

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from)
  return text.slice(start, text.indexOf(to, start))
}

function swap(text: string, first: string, second: string): string {
  return text.replace(first, '\u0001').replace(second, first).replace('\u0001', second)
}

describe('a yearbook chapter', () => {
  const { text } = yearbook.source
  const league = between(text, '共青团工作\n\n【', '妇联工作\n\n【')
  const disabled = text.slice(text.lastIndexOf('残联工作'))

  test('keeps its entries under their headings when two chapters are swapped', () => {
    const swapped = swap(text, league, disabled)
    expect(swapped).not.toBe(text)
    expect(sectionOf(yearbook, swapped, '提供岗位4200余个')).toBe('共青团工作 / 青年就业')
    expect(sectionOf(yearbook, swapped, '持证残疾人2.26万人')).toBe('残联工作 / 概况')
    expect(sectionOf(yearbook, swapped, '家事调解室11家')).toBe('妇联工作 / 权益维护')
  })

  test.each(['职工书画展开幕（市文化宫 供稿）', '2019年5月1日，劳动模范座谈会现场（李梅 摄）', '志愿者合影 王一鸣 摄'])(
    'keeps a sentence whole that the caption %s interrupts',
    (caption) => {
      const spoilt = text.replace('新建工会227家，吸收货车司', `新建工会227家，吸收货车司\n\n${caption}\n`)
      expect(spoilt).not.toBe(text)
      const passage = read(yearbook, spoilt).passages.find((each) => each.text.includes('新建工会227家'))
      expect(passage?.text).toContain('吸收货车司机、快递员等')
      expect(sectionOf(yearbook, spoilt, caption.slice(0, 5))).toBe('工会工作 / 概况')
    },
  )

  test('keeps its sections when a running header falls into an entry', () => {
    const spoilt = text.replace('提供岗位4200余个', '提供岗位\n群众团体\n\n4200余个')
    expect(sectionOf(yearbook, spoilt, '提供岗位4200余个')).toBe('共青团工作 / 青年就业')
  })

  test('tells a chapter heading that is lost', () => {
    const lost = text.replace('共青团工作\n\n【', '【')
    expect(read(yearbook, lost).diagnostics.map((found) => found.rule)).toContain('missing-heading')
  })
})

describe('a newspaper page', () => {
  const { text } = newspaper.source
  const headline = '青溪云岭镇有了法律服务点'
  const fair = between(text, '本报讯（记者 甘霖）', '本报讯（钟鸣）')
  const law = between(text, '本报讯（钟鸣）', '本报讯（纪实')

  test('gives a headline to its article when it stands before it', () => {
    const moved = text.replace(`${headline}\n`, '').replace('开赛本报讯（钟鸣）', `开赛\n${headline}\n本报讯（钟鸣）`)
    expect(moved).not.toBe(text)
    expect(sectionOf(newspaper, moved, '追回欠薪21.5万元')).toBe(headline)
    expect(sectionOf(newspaper, moved, '76名选手')).toBe('望山家政技能赛开赛')
  })

  test('gives every headline to its article when two articles are swapped', () => {
    const swapped = swap(text, fair, `${law}`).replace('服务点\n望山', '服务点\n望山')
    expect(sectionOf(newspaper, swapped, '追回欠薪21.5万元')).toBe(headline)
    expect(sectionOf(newspaper, swapped, '76名选手')).toBe('望山家政技能赛开赛')
    expect(sectionOf(newspaper, swapped, '45名职工子女')).toBe('松桥“小候鸟”托管班结业')
  })

  test('keeps an article whole that a caption interrupts', () => {
    const spoilt = text.replace('月嫂、养老护理三个项目。\n', '月嫂、养老护理三个项目。\n9 月 4 日，选手在比\n拼收纳技能。\n柳  荫 摄\n')
    expect(spoilt).not.toBe(text)
    expect(sectionOf(newspaper, spoilt, '奖金各5000元')).toBe('望山家政技能赛开赛')
    expect(sectionOf(newspaper, spoilt, '选手在比拼收纳技能')).toBe('（图片）')
  })
})
