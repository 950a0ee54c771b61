// Owns the proof of which questions ask who won, and of what names a winner.
import { describe, expect, it } from 'vitest'
import { tellsWinner, winnerAsked } from '../../../src/answers/fit/winner-told.ts'

describe('who won', () => {
  it.each([
    '拔河比赛冠军是哪个车间',
    '厨艺大赛第一名是谁',
    '歌咏比赛谁得了第一',
    '插秧比赛谁第一',
    '龙舟赛哪个队赢了',
    '演讲赛二等奖是哪几个人',
    '手工炒青 第一名',
    '面点比赛 冠军',
    '演讲赛 一等奖获得者',
  ])('is asked: %s', (question) => {
    expect(winnerAsked(question)).toBeDefined()
  })

  it.each([
    '演讲赛拿了几等奖',
    '一等奖奖金给谁发',
    '第一批疗养去哪个基地',
    '冠军奖励多少钱',
    '第一中学在哪个区',
    '第一辆宣传车开到哪个镇',
    '全市排名第一',
    '焊工竞赛 第一名 奖金',
  ])('is not asked: %s', (question) => {
    expect(winnerAsked(question)).toBeUndefined()
  })

  it.each([
    ['厨艺大赛第一名是谁', '食堂三组的盛家明夺得冠军', true],
    ['厨艺大赛第一名是谁', '大赛设3个项目，40人参加', false],
    ['演讲赛一等奖是谁', '评选出一等奖1个、二等奖2个', false],
    ['演讲赛一等奖是谁', '装配车间选送的作品获一等奖', true],
    ['演讲赛第二名是谁', '装配车间获第一名', false],
  ])('%s | %s → %s', (question, text, told) => {
    const place = winnerAsked(question)
    expect(place !== undefined && tellsWinner(place, text)).toBe(told)
  })
})
