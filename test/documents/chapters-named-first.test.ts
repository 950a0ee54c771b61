// Owns the proof that chapters named at the head of a file, a table's own heading, a glossary and a line broken at a comma are told apart.
import { expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const read = (lines: readonly string[]) =>
  readText(lines.join('\n'), { id: 'd', file: 'd.txt', title: '霞浦年鉴', inferred: false, kind: 'yearbook', digest: false })
const sectionOf = (lines: readonly string[], words: string) =>
  read(lines)
    .passages.find(({ text }) => text.includes(words))
    ?.section.join(' / ')

test('chapters that are named before the first of them begins are contents, though their own headings have other words', () => {
  const outline = outlineOf(
    read([
      '霞浦县总工会',
      '',
      '共青团霞浦县委',
      '',
      '县妇女联合会',
      '',
      '霞浦县总工会',
      '',
      '【概况】2022年，霞浦县总工会有基',
      '',
      '层工会312家，会员4.1万人，机关设部',
      '',
      '室4个。（柳听澜）',
      '',
      '共青团霞浦县委员会',
      '',
      '【概况】2022年，全县有团支部206个，',
      '',
      '团员3800人，志愿者900人。（霍青山）',
    ]),
  )
  expect(outline).toEqual(['霞浦县总工会', '霞浦县总工会 / 概况', '共青团霞浦县委员会', '共青团霞浦县委员会 / 概况'])
})

test('a table that is appended has its own heading', () => {
  const lines = [
    '三、明年打算',
    '明年计划新建职工书屋12家，培训职工3000人。',
    '附件：2022年办实事项目',
    '项目\t目标\t完成',
    '新建爱心驿站\t20个\t26个',
  ]
  expect(sectionOf(lines, '26个')).toContain('2022年办实事项目')
  expect(sectionOf(lines, '职工书屋12家')).not.toContain('办实事')
})

test('explained words stand apart from the last chapter', () => {
  const lines = [
    '三、明年打算',
    '明年计划新建职工书屋12家，培训职工3000人。',
    '名词解释：1.“小三级”工会：指乡镇（街道）工会、村（社区）工会、企业工会三级组织。',
  ]
  expect(sectionOf(lines, '“小三级”')).toBe('名词解释')
})

test('a numbered title heads the text behind it, though the line breaks at a comma', () => {
  const lines = [
    '（一）健全组织。全年新建基层工会37家，',
    '发展会员3206人。',
    '（二）服务职工。全年走访困难职工684户，',
    '发放慰问金52.8万元。',
  ]
  expect(sectionOf(lines, '3206人')).toContain('健全组织')
})
