// Owns the proof that on a newspaper page an article under a title of its own is claimed by no other headline.
import { expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const TITLES = ['工匠走进校园课堂', '货车司机有了歇脚的地方']
const HEADLINES = ['读书月收官 职工爱上晨读', '技能高手决出名次']
const READING = '本报讯（记者 何田）上月底，全市开展诵读143场，评出书香班组50个，水质检测班连续三年上榜，奖品是一套图书。'
const SKILLS = '本报讯（通讯员 孙禾）岑原市第九届技能大赛举行，186名高手参赛，各项目决出前三名，第一名奖励7000元。'
const COLLECTED = [
  TITLES[0] ?? '',
  '2023年05月09日 来源：岑原工人报 第01版：要闻',
  '本报讯（记者 林春）5月7日，岑原市第二中学请来铆工林远舟讲课，全市已有200名工匠走进38所学校。',
  '',
  TITLES[1] ?? '',
  '2023年05月09日 来源：岑原工人报 第02版：民生',
  '岑原服务区建成第6个司机之家，床位每晚12元。职工读书月收官，职工爱上晨读，书角也搬进了这里。',
]
const PAGE = [...COLLECTED, '', HEADLINES[0] ?? '', '', READING, '', HEADLINES[1] ?? '', '', SKILLS]
const read = (lines: readonly string[]) => readText(lines.join('\n'), { title: '岑原工人报', kind: 'newspaper-page' })
const sectionOf = (lines: readonly string[], words: string): string | undefined =>
  read(lines)
    .passages.find(({ text }) => text.includes(words))
    ?.section.join(' > ')

test('an article under a title of its own keeps it, though another headline shares more words with it', () => {
  expect(sectionOf(PAGE, '床位每晚12元')).toBe(TITLES[1])
  expect(sectionOf(PAGE, '诵读143场')).toBe(HEADLINES[0])
  expect(sectionOf(PAGE, '186名高手')).toBe(HEADLINES[1])
})

test('an article that begins with 本报讯 right below its title stands under it', () => {
  expect(sectionOf(PAGE, '200名工匠')).toBe(TITLES[0])
})

test('each title stands once, in the order of the page', () => {
  expect(outlineOf(read(PAGE))).toEqual([...TITLES, ...HEADLINES])
})

test('an article behind another without a headline between is one of its own under its title', () => {
  const rest = (COLLECTED.at(-1) ?? '').replace('职工读书月收官，职工爱上晨读', '技能高手决出名次，技能高手也来歇脚')
  const page = [...COLLECTED.slice(0, 3), '', HEADLINES[0] ?? '', '', READING, '', ...COLLECTED.slice(4, 6), rest]
  const whole = [...page, '', HEADLINES[1] ?? '', '', SKILLS]
  expect(sectionOf(whole, '床位每晚12元')).toBe(TITLES[1])
  expect(sectionOf(whole, '诵读143场')).toBe(HEADLINES[0])
  expect(sectionOf(whole, '186名高手')).toBe(HEADLINES[1])
})
