// Owns the proof that a price is told for as many as the question takes, and never where the rule leaves open what that comes to.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const GUIDE: SourceDocument = {
  ...{ id: 'linhe', file: 'linhe.txt', title: '临河市总工会服务手册', kind: 'handbook', period: '2024', region: '临河市' },
  ...{ inferred: false, digest: false },
  text: [
    '一、暑期托班',
    '托班每周收取餐费150元，困难职工子女免收。',
    '',
    '二、职工之家住宿',
    '职工之家住宿每晚60元，会员凭卡入住。',
    '',
    '三、职工书屋',
    '图书逾期不还的，每册每天收0.3元。',
    '',
    '四、护理补贴',
    '住院护理补贴自住院第3日起计发，A档每日40元，B档每日70元，一年累计不超过50日。',
    '',
    '五、法律咨询',
    '律师上门咨询每年免费3次，超过的每次120元。',
    '',
    '六、技能培训',
    '叉车培训每人每期800元，最高不超过2000元。',
    '',
    '七、球场',
    '篮球馆包场每小时90元，超过4小时的部分每小时70元。',
    '',
    '八、病房陪护',
    '病房陪护补贴前4日每日90元，第5日起每日60元。',
    '',
    '九、乒乓球室',
    '乒乓球室每小时20元。劳模凭证半价。',
    '',
    '十、采摘游',
    '采摘游每人收费70元，四人同行每人55元。',
    '',
    '十一、慰问',
    '会员生育慰问每次发放500元，每人慰问2次。',
    '',
    '十二、误餐',
    '培训误餐补贴每日发放35元，每期最多发放10日。',
    '',
    '十三、疗养',
    '疗养每人每天标准为300元，由单位承担60%，工会补助40%。',
    '',
    '十四、住院慰问',
    '职工住院的，由工会每日补助80元。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([GUIDE])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a price of one', () => {
  it.each([
    ['临河托班孩子上满5周总共要交多少', '750元'],
    ['出差在职工之家住三个晚上一共多少钱', '180元'],
    ['两本书逾期20天要交多少钱', '12元'],
    ['B档住院12天护理补贴能拿多少', '700元'],
    ['B档住院两个月共80天护理补贴一共多少', '3500元'],
    ['律师上门咨询请了5次一共多少钱', '240元'],
    ['叉车培训两个人一期一共多少钱', '1600元'],
    ['培训误餐补贴14天能拿多少', '350元'],
    ['病房陪护3天补贴能拿多少', '270元'],
    ['职工住院15天工会一共补多少', '1200元'],
    ['采摘游是四天三晚，住三个晚上职工之家一共多少钱', '180元'],
    ['采摘游两个人一共多少钱', '140元'],
    ['乒乓球室打3小时一共多少钱', '60元'],
    ['叉车培训5个人一期总共多少钱', '2000元'],
  ])('%s: %s', (question, told) => expect(head(question)).toContain(told))

  it('says what it was computed of', () => {
    const { text, calculations } = staff.ask('B档住院12天护理补贴能拿多少')
    expect(text).toContain('70元 × 10天 = 700元')
    expect(calculations[0]?.operands).toEqual([{ raw: '70元', doc: 'linhe' }])
  })

  it.each([
    // Of one, in so many words.
    '托班6周的，每周收多少餐费',
    // None of the days is paid.
    'A档住院2天护理补贴能拿多少',
    // What lies beyond is paid otherwise.
    '篮球馆包场6小时一共多少钱',
    // Whether two children pay alike, the price does not say.
    '托班两个孩子上3周一共多少钱',
    '参加两次培训，每次6天，误餐补贴一共能拿多少',
    // Which of two numbers is meant is open.
    '借了40天，图书逾期10天要交多少钱',
    '两个大人一个孩子去采摘游一共多少钱',
    '两个大人一个孩子在职工之家住3晚一共多少钱',
    // From so many on the price is another.
    '病房陪护8天补贴一共能拿多少',
    '采摘游四个人一共多少钱',
    '生育慰问5次一共能拿多少',
    // Who asks pays less.
    '劳模打3小时乒乓球一共多少钱',
    // One of those who share the price pays a part of it.
    '去疗养5天工会一共补多少',
  ])('is told as it stands where %s', (question) => expect(staff.ask(question).calculations).toEqual([]))
})
