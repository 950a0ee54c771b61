// Owns the proof that chapters named at the head of a file, a table's own heading, a glossary and a line broken at a comma are told apart.
import { expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const read = (lines: readonly string[]) => readText(lines.join('\n'), { title: '霞浦年鉴', kind: 'yearbook' })
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

test('titles that run into their text are headings where their numbers go on from chapter to chapter', () => {
  const items = [
    '促进转岗就业。全年开发岗位3000个，优先安排失业职工。',
    '发展技能培训。全年培训职工1.2万人次，新建实训基地4个。',
    '完善公共服务。增设职业介绍窗口12个，全部免费。',
    '提高职工收入。完善最低工资保障机制，推行集体协商。',
    '保障职工权益。仲裁年均结案率达到95%以上。',
    '扩大保险范围。参保人数达到42万人。',
  ].map((item, i) => `${i + 1}.${item}`)
  const lines = ['一、就业保障', ...items.slice(0, 4), '二、社会保险', ...items.slice(4)]
  expect(sectionOf(lines, '实训基地')).toBe('一、就业保障 / 2.发展技能培训')
  expect(sectionOf(lines, '42万人')).toBe('二、社会保险 / 6.扩大保险范围')
  expect(
    sectionOf(
      lines.map((line) => line.replace('5.', '1.').replace('6.', '2.')),
      '42万人',
    ),
  ).toBe('二、社会保险')
})

test('a numbered line that is as wide as the column goes on below it', () => {
  const lines = [
    '（二）职业范围',
    '1.由省市两级人力资源部门统一核发职业资格证书',
    '的职业（工种），以当年公布的目录为准。',
    '2.各产业工会结合本系统的特色和经济发展的需求，',
    '报市总工会审核同意以后备案的行业特有工种，每',
    '年不多于3项，由产业工会自行申报并且说明理由。',
  ]
  expect(sectionOf(lines, '当年公布的目录')).toBe('（二）职业范围')
})

test('each of several notices stands under its title, and what a chapter is about is no heading', () => {
  const lines = [
    '关于疗休养线路报名的通知',
    '发布时间：2026年5月28日',
    '各位教工：今年疗休养共有3条线路，每条线路满20人成团。',
    '一、生活福利',
    '医疗报销、体检等事务',
    '（一）教职工体检',
    '体检安排在10月，凭校园卡领取体检单。',
    '包粽子活动通知',
    '发布时间：2026年6月11日',
    '活动6月12日在教工餐厅举行，人人可以参加。',
  ]
  expect(sectionOf(lines, '满20人成团')).toBe('关于疗休养线路报名的通知')
  expect(sectionOf(lines, '体检单')).toBe('关于疗休养线路报名的通知 / 一、生活福利 / （一）教职工体检')
  expect(sectionOf(lines, '教工餐厅')).toBe('包粽子活动通知')
})
