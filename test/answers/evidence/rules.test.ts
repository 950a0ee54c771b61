// Owns the proof that an article of a rule is found by what the whole rule is about.
import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../../src/answers/answerer.ts'
import { readDocument } from '../../../src/documents/read-document.ts'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createRegionFinder } from '../../../src/library/region-finder.ts'
import { createSegmenter } from '../../../src/text/jieba.ts'
import { townKnowledge } from '../../search/towns.ts'

const RULE = `江城市总工会职工互助基金管理办法

第一条 为规范互助基金的管理，减轻会员负担，制定本办法。

第二条 会员有下列情形之一的，可以申请救济：
（一）患重大疾病住院的；
（二）家庭住房因火灾损毁的。

第三条 申请救济应当在出院之日起六个月内提出。

第四条 申请人应当向所在单位工会提交下列材料：
（一）申请表一式两份；
（二）身份证复印件；
（三）出院记录和费用结算单原件。

第五条 离退休人员不参加互助基金，不给予救济。

第六条 近五年互助基金救济会员1300人。

第七条 互助基金设立管理委员会，由市总工会主席任主任，每半年召开一次会议。
`
const knowledge = {
  ...townKnowledge(),
  attributes: [{ name: '材料', ask: ['什么材料', '哪些材料'], evidence: ['材料', '复印件', '原件', '身份证', '申请表', '出院'] }],
}
const document = {
  ...{ id: 'rule', file: 'rule.txt', title: '江城市总工会职工互助基金管理办法', text: RULE, kind: 'policy', region: '江城市' },
} as SourceDocument
const { passages } = readDocument(document, createRegionFinder(knowledge.places))
const answerer = createAnswerer({ documents: [document], passages, knowledge, segmenter: createSegmenter(knowledge.words) })
const ask = (question: string) => answerer.answer(question, { role: 'member', history: [], now: Date.parse('2022-12-01T10:00:00+08:00') })

describe('a question about a rule', () => {
  it('finds the article that lists the papers, though another one names one of them', () => {
    const { text } = ask('申请救济要带哪些材料')
    for (const paper of ['申请表', '身份证', '结算单']) expect(text).toContain(paper)
  })

  it('reads a verb and its object that stand apart as one word', () => {
    expect(ask('退了休还能参加互助基金吗').text).toContain('离退休人员不参加')
  })

  it('knows the holder of an office by the other office', () => {
    expect(ask('互助基金管理委员会谁当主任').text.split('\n')[0]).toContain('由市总工会主席任主任')
  })

  it('gives no sum of several years for one of them', () => {
    expect(ask('互助基金近五年救济了会员多少人').text).toContain('1300人')
    expect(ask('2022年互助基金救济了会员多少人').kind).toBe('none')
  })
})
