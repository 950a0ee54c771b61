// Owns the proof that persons and towns are found in a text, whoever they are.
import { describe, expect, it } from 'vitest'
import { createPersonsIn } from '../../../src/answers/names/person-names.ts'
import { createTownsIn } from '../../../src/answers/names/town-names.ts'
import { createSegmenter } from '../../../src/text/jieba.ts'

const segmenter = createSegmenter()

describe('a person', () => {
  const persons = createPersonsIn(segmenter)

  it.each([
    ['港机公司的黎岫岚夺得钳工第一名', '黎岫岚'],
    ['最年轻的是数控车工祝砚鸣', '祝砚鸣'],
    ['工会主席陈嵘说，要多听意见', '陈嵘'],
    ['柯岫告诉记者，补贴已经到账', '柯岫'],
    ['船舶焊工闻人杰获评省劳动模范', '闻人杰'],
    ['由欧阳砚带队', '欧阳砚'],
    ['焊工班长祝明远获焊工第一名', '祝明远'],
    ['樟坑村的钟立夏以92.6分夺得第一名', '钟立夏'],
    ['教师赖川荣获一等奖', '赖川'],
    ['，封帆斩获金牌', '封帆'],
    ['工匠洪岫名列第三', '洪岫'],
    ['云港机械公司赖川获第二名', '赖川'],
    ['商会副会长peter hansen(韩彼得)参观展厅', '韩彼得'],
    ['集团总裁anna lindqvist 会谈', 'anna lindqvist'],
  ])('in %s is %s', (text, name) => {
    expect(persons(text)).toContain(name)
  })

  it.each([
    '参训1000余人',
    '组织100余组次',
    '召开专题会议',
    '使用open source 软件',
    '全县获奖章1人',
    '单位获奖3个',
    '，方队获第一名',
    '，项目组获奖',
    '高级工获补贴500元',
    '成果获三等奖',
    '，江苏队夺冠',
    '农民工和牧民获补助',
    '，单位荣获奖状',
    '高校师生获奖12人',
    '电工比武第一名是谁',
  ])('is none in %s', (text) => {
    expect(persons(text)).toEqual([])
  })
})

describe('a town', () => {
  const towns = createTownsIn(segmenter)

  it.each([
    ['首架包机落地无锡，员工返岗', ['无锡']],
    ['分赛场设在深圳、西安等地', ['深圳', '西安']],
    ['与上海“一网通办”对接', ['上海']],
    ['苏州大学承办', []],
    ['上海电影节开幕', []],
  ])('in %s: %j', (text, names) => {
    expect(towns(text)).toEqual(names)
  })
})
