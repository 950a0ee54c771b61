import { describe, expect, it } from 'vitest'
import { kindsAsked, listsKind, listsThing } from '../../../src/answers/fit/enumeration.ts'
import type { Term } from '../../../src/answers/question.ts'

const term = (text: string, ...others: string[]): Term => ({
  text,
  weight: 1,
  alternatives: others.map((other) => ({ text: other, weight: 0.8 })),
  essential: true,
  frequency: 1,
  asking: true,
})

describe('a stretch lists what is asked for', () => {
  it.each([
    ['协会', '全区有读书协会、棋类协会、摄影学会3个协会，会员400人'],
    ['课程', '夏季班的课程有烘焙、插花和急救'],
    ['工程', '实施“强基”“暖心”、“扬帆”三大工程'],
    ['兴趣班', '职工夜校分为英语、瑜伽两类'],
  ])('%s: %s', (thing, text) => {
    expect(listsThing([term(thing, '职工夜校')], text)).toBe(true)
  })

  it.each([
    ['协会', '各协会围绕科技、教育、民生等主题报送建议31篇'],
    ['学院', '名称是海滨学院党委、海滨学院纪委'],
    ['课程', '课程深受职工、家属欢迎'],
    ['街道', '各街道设有党群、法治、网格等机构'],
  ])('not %s: %s', (thing, text) => {
    expect(listsThing([term(thing)], text)).toBe(false)
  })
})

describe('the kind that 哪些 asks for', () => {
  const asked = (text: string, ...words: string[]) => kindsAsked({ text, terms: words.map((word) => term(word)) })

  it('stands before it or behind it', () => {
    expect(asked('东城有哪些社团', '东城', '社团')).toEqual(['社团'])
    expect(asked('东城社团一共有哪几个', '社团')).toEqual(['社团'])
    expect(asked('哪些社团在文化宫排练', '社团', '排练')).toEqual(['社团'])
    expect(asked('社团排练有多少次', '社团')).toEqual([])
  })

  it('is listed by names that end with it, and by no word about all of them', () => {
    expect(listsKind(['街道'], '东城东河街道、西桥街道通过验收')).toBe(true)
    expect(listsKind(['街道'], '与各街道、社区协作')).toBe(false)
  })
})
