import { beforeAll, describe, expect, it } from 'vitest'
import { numberHeldIn } from '../../src/answers/held-number.ts'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const DOCUMENT: SourceDocument = {
  id: 'year',
  file: 'year.md',
  title: '槐荫区总工会年度工作',
  period: '2022',
  region: '槐荫区',
  kind: 'work-report',
  inferred: false,
  digest: false,
  text: [
    '# 组织建设\n\n2022年，槐荫区总工会新建基层工会86家，全区有会员23.6万余人。年内开办“工匠课堂”12期，近4000名职工听课。',
    '# 阵地建设\n\n2022年，槐荫区总工会建成“暖心小屋”54家。下一年计划再发展“暖心小屋”20家。',
    '# 帮扶\n\n2022年，槐荫区总工会走访困难职工310户，发放慰问金93万元。职工满意率为96.5%。',
  ].join('\n\n'),
}

describe('a number held against the documents', () => {
  it.each<[string, string, string]>([
    ['园区会员是不是64万', 'is', '园区会员多少'],
    ['园区有没有100家驿站', 'has', '园区有多少家驿站'],
    ['会员超过30万了吗', 'over', '会员多少'],
    ['团支部到两千个了没有', 'reach', '团支部多少个'],
    ['新建工会不到500家吧', 'under', '新建工会多少家'],
    ['经费是不是按2%交', 'is', '经费按百分之几交'],
    ['心理咨询免费6次对吗', 'is', '心理咨询免费多少次'],
    ['全区会员30万人？', 'is', '全区会员多少人'],
    ['区里评了12个工匠，对不对', 'is', '区里评了多少个工匠'],
    ['新建工会86家，是吗？', 'is', '新建工会多少家'],
    ['有30户没有', 'has', '多少户'],
  ])('%s is asked as a plain question', (text, relation, plain) => {
    expect(numberHeldIn(text)).toMatchObject({ relation, plain })
  })

  it.each([
    '满3年能申请吗',
    '满25人就要建会吗',
    '3个人可不可以成立工会',
    '会员有多少',
    '2022年成立的吗',
    '昆山2018年？',
    '会员卡20张',
    '自付超过2万的话怎么补',
    '村里有100间房没整改吧',
  ])('%s holds none', (text) => expect(numberHeldIn(text)).toBeUndefined())
})

describe('the verdict on it', () => {
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff([DOCUMENT])
  })

  it.each<[string, RegExp]>([
    ['槐荫区新建基层工会是不是86家', /^是：.*86家/u],
    ['槐荫区新建基层工会是不是80家', /^不是：.*86家/u],
    ['槐荫区会员超过20万了吗', /^超过了：.*23\.6万余人/u],
    ['槐荫区会员有没有到30万', /^没有达到：.*23\.6万余人/u],
    ['槐荫区有60家暖心小屋吗', /^没有这么多：.*54家/u],
    ['槐荫区有没有50家暖心小屋', /^有，不止这个数：.*54家/u],
    ['工匠课堂听课职工达到4000名了吗', /^没有达到：.*近4000名/u],
    ['职工满意率是不是超过95%', /^超过了：.*96\.5%/u],
  ])('%s', (question, head) => {
    expect(staff.ask(question).text.split('\n')[0]).toMatch(head)
  })

  it('is not given where the figure is too vague for it', () => {
    expect(staff.ask('槐荫区会员是不是23.7万').text.split('\n')[0]).toMatch(/^(?!不是).*23\.6万余人/u)
  })

  it('is not given of what is only planned', () => {
    expect(staff.ask('槐荫区有20家暖心小屋吗').text.split('\n')[0]).not.toMatch(/^有：/u)
  })

  it('is given of what the talk is about, which goes on as if it had been asked plainly', () => {
    expect(staff.ask('槐荫区暖心小屋有多少家', '有没有100家').text).toMatch(/^没有这么多：.*54家/u)
    expect(staff.ask('槐荫区走访困难职工是不是300户', '发了多少慰问金').text).toContain('93万元')
  })
})
