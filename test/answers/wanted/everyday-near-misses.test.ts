// Owns the proof that what members ask in daily life is answered by what tells it, and by no sentence that only has the same words.
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/answers/question.ts'
import { asks, tells, term } from './told-in.ts'

type Case = readonly [question: string, asked: Question['asked'], words: readonly string[], silent: string, told: string]

const CASES: readonly Case[] = [
  ['生孩子工会给钱不', 'yesno', ['生孩子'], '再生育审批档案1.21万件。', '会员生育的，发给慰问金800元。'],
  ['两项补助能一起领吗', 'yesno', ['补助'], '大病补助申请了41.5万元。', '两项补助不得重复申领。'],
  ['申请了补助会不会被同事知道', 'yesno', ['补助'], '按办法开展补助。', '补助名单不公开，不会让同事知道。'],
  ['服务卡丢了去哪补', 'where', ['服务卡'], '在职工学校，服务卡教学质量提高。', '服务卡遗失的，到一楼窗口补办。'],
  ['提升补贴找谁领', 'who', ['提升补贴'], '职工学历提升补贴取得进展。', '提升补贴由所在单位工会受理。'],
  ['助学活动什么时候报名', 'when', ['助学活动'], '2020年助学活动已成系列。', '助学活动6月3日起报名。'],
  ['副主席有哪几位', 'list', ['副主席'], '要求配备挂职、兼职副主席并发挥作用。', '主席蔺翀，副主席胥暎、郗岩。'],
  ['劳模三金是哪三金', 'list', ['三金'], '发放劳模“三金”，各级劳模342名领到慰问金。', '劳模“三金”指荣誉津贴、慰问金、困难补助金。'],
  ['237多元化项目237啥意思', 'what', ['项目'], '启动“237”多元化项目。', '“237”是指两个平台、三支队伍、七项机制的多元化项目。'],
  ['去四化的四化是啥', 'what', ['四化'], '依去四化要求推进改革。', '去四化的“四化”指机关化、行政化、贵族化、娱乐化。'],
  ['为什么选沔州做帮扶', 'why', ['帮扶'], '与沔州市总工会联合举办项目，帮扶力度加大。', '因沔州是结对城市，帮扶力度加大。'],
  [
    '疗休养基地有哪几个',
    'list',
    ['疗休养基地'],
    '文化宫、疗休养基地、互助组织将更好地服务职工。',
    '有琲湖疗休养基地、杳溪疗休养基地两处。',
  ],
]

describe('what has the same words alone does not answer, and what tells it does', () => {
  test.each(CASES)('%s', (text, asked, words, silent, told) => {
    const question = asks(
      text,
      asked,
      words.map((word) => term(word)),
    )
    expect([tells(question, silent, words), tells(question, told, words)]).toEqual([false, true])
  })
})
