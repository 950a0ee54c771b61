// Owns the proof that a figure of all, of each, of women, or of the next thing answers only who asks for it.
import { describe, expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

describe('how many of each', () => {
  it('is not told by how many there are in all', () => {
    const classes = asks('托管班一个班多少孩子', 'figure', [term('托管班'), term('孩子')])
    expect(tells(classes, '开设托管班14个，托管班孩子280人', ['托管班', '孩子'])).toBe(false)
    expect(tells(classes, '托管班每班孩子20人', ['托管班', '孩子'])).toBe(true)
    const first = asks('托管班头一个月收了多少孩子', 'figure', [term('托管班'), term('孩子')])
    expect(tells(first, '托管班收孩子280人', ['托管班', '孩子'])).toBe(true)
  })
})

describe('how many there are', () => {
  it('is not told by how many of them were visited', () => {
    const cleaners = asks('全市有多少环卫工人', 'figure', [term('环卫工人')])
    expect(tells(cleaners, '慰问环卫工人300人次', ['环卫工人'])).toBe(false)
    expect(tells(cleaners, '组织环卫工人300人疗养', ['环卫工人'])).toBe(false)
    expect(tells(cleaners, '现有环卫工人1200人', ['环卫工人'])).toBe(true)
    const visited = asks('慰问了多少环卫工人', 'figure', [term('环卫工人')])
    expect(tells(visited, '慰问环卫工人300人次', ['环卫工人'])).toBe(true)
  })

  it('of women is told beside a word for them', () => {
    const women = asks('会员里有多少女职工', 'figure', [term('会员'), term('女职工')])
    expect(tells(women, '有会员9600人，女职工委员会组织活动', ['会员', '女职工'])).toBe(false)
    expect(tells(women, '有会员9600人，其中女职工4100人', ['会员', '女职工'])).toBe(true)
  })

  it('stands with the word that it counts, and not behind the figure of another', () => {
    const members = asks('现有会员多少', 'figure', [term('会员')])
    expect(tells(members, '发放会员卡20万张，惠及60万人次', ['会员'])).toBe(false)
    expect(tells(members, '会员队伍壮大，累计60万人', ['会员'])).toBe(true)
  })

  it('is counted behind how long something took', () => {
    const course = asks('培训班有多少人', 'figure', [term('培训班')])
    expect(tells(course, '举办培训班，为期4天，40名学员参加', ['培训班'])).toBe(true)
  })

  it('is no word that is doubled, no file for each household, no anniversary', () => {
    const firms = asks('小镇有多少家企业', 'figure', [term('小镇')])
    expect(tells(firms, '走进小镇，一家家企业坐落其间', ['小镇'])).toBe(false)
    expect(tells(firms, '小镇实行一企一表', ['小镇'])).toBe(false)
    expect(tells(asks('晚会有多少人参加', 'figure', [term('晚会')]), '建厂40周年晚会举办', ['晚会'])).toBe(false)
  })
})

describe('how many there are by now', () => {
  it('is not told by how many were added', () => {
    const rooms = asks('创新工作室累计多少家', 'figure', [term('创新工作室')])
    expect(tells(rooms, '全年新命名创新工作室49家，报送3家', ['创新工作室'])).toBe(false)
    expect(tells(rooms, '全年新命名创新工作室49家，累计200家', ['创新工作室'])).toBe(true)
    const added = asks('累计新命名创新工作室多少家', 'figure', [term('创新工作室')])
    expect(tells(added, '全年新命名创新工作室49家', ['创新工作室'])).toBe(true)
  })
})

describe('stars', () => {
  it('are those that the question names', () => {
    const stars = asks('命名了多少个三星级支部', 'figure', [term('支部')])
    expect(tells(stars, '命名四星级支部18个', ['支部'])).toBe(false)
    expect(tells(stars, '命名三星级支部18个', ['支部'])).toBe(true)
  })
})

describe('a book that the question names', () => {
  it('is not answered for by what is told of other paper', () => {
    const book = asks('《望海工运年鉴》印了多少册', 'figure', [term('印')])
    expect(tells(book, '印发调查表300份', ['印'])).toBe(false)
    expect(tells(book, '望海工运史料和工运文件印发300份', ['印'])).toBe(false)
    expect(tells(book, '《望海工运年鉴》印300册', ['印'])).toBe(true)
    const edition = asks('《望海工运年鉴（2020）》印了多少册', 'figure', [term('印')])
    expect(tells(edition, '《望海工运年鉴》印300册', ['印'])).toBe(true)
  })
})
