// Owns the proof that a report of a city, its tables and its events are asked of the place, the year and the very thing that is meant.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT: SourceDocument = {
  id: 'linghe',
  file: 'linghe.txt',
  title: '翎河市工会工作报告（2023年）',
  kind: 'work-report',
  period: '2023',
  published: '2024-01-18',
  region: '翎河市',
  inferred: false,
  digest: false,
  text: [
    '一、2023年工作回顾',
    '2023年末，全市有基层工会1386家，涵盖单位2947家，会员21.63万人，其中女会员9.18万人。',
    '4月20日，快递行业工会联合会成立，涵盖企业22家、会员1876人。霞岭县总工会和平陌县总工会被列为全省联系点。',
    '在平陌县物流港和东堰县高速服务区建设“司机之家”各一处，会员住宿每晚收费30元。',
    '夜校开设焊接、电工、叉车、数控、烘焙5个班，第一期招收学员286人。建成智能驿站76座。',
    '“金秋助学”资助困难职工子女215名，发放助学金86万元。走访慰问发放慰问金306万元。',
    '举办第十届职工运动会，95支代表队、4270名运动员参赛。举办首届“翎河大工匠”选树活动，选树10名，每名奖励5万元。',
    '表1 2023年末各县会员情况',
    '县\t会员（人）',
    '霞岭县\t34107',
    '平陌县\t45916',
    '东堰县\t62748',
    '',
    '二、2024年主要任务',
    '力争智能驿站达到120座。爱心托管班增加到90个，每生每期收费不超过500元。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([REPORT])
})
const head = (...questions: readonly string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

describe('a report of a city', () => {
  it('tells the members of the union, and not those of a body that was founded', () => {
    expect(head('翎河市有多少工会会员')).toContain('21.63万人')
    expect(head('快递行业工会联合会有多少会员')).toContain('1876人')
  })

  it('holds what is planned against what there is, by the thing and not by the word 目标', () => {
    expect(staff.ask('翎河的智能驿站，2024年的目标比2023年多多少座').text).toContain('120座 − 76座 = 44座')
  })

  it('goes on from the sum to whom it was for', () => {
    expect(head('金秋助学发了多少钱', '帮了几个孩子')).toContain('215名')
  })

  it('counts 几支队 as teams', () => {
    expect(head('第十届职工运动会有几支队、多少运动员参赛')).toMatch(/95支[\s\S]*4270名/u)
  })

  it.each(['霞岭县的司机之家在什么位置', '夜校第一期叉车班有多少人', '翎河大工匠第一届评上的是哪十个人呀'])(
    'is silent on %s',
    (question) => {
      expect(staff.ask(question).kind).toBe('none')
    },
  )
})
