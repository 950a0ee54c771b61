// Owns the proof that a chronicle answers for each of its days: 8月 above and 18日 in the line are one date, and 同日 is the day before it.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const YEARBOOK: SourceDocument = {
  id: 'fengpu',
  file: 'fengpu.txt',
  title: '枫浦县总工会年鉴',
  kind: 'yearbook',
  period: '2021',
  region: '枫浦县',
  inferred: false,
  digest: false,
  text: [
    '枫浦县总工会',
    '【概况】 2021年，枫浦县总工会辖镇总工会8个，全县有会员7.1万人。',
    '【组织建设】 2021年，全县新建基层工会97家，新发展会员5140人。',
    '',
    '附：2021年枫浦县工会大事记',
    '',
    '8 月',
    '',
    '18日　　县货运行业工会联合会在青溇镇物流园成立，覆盖货运企业19家，货车司机704名。',
    '26日　　“金秋助学”发放仪式举行，49名职工子女领到助学金。',
    '',
    '11 月',
    '',
    '3日　　县总工会组织劳模开展技术交流，捐赠农机具价值16万元。',
    '21日　　枫浦大桥合龙，县总工会授予大桥项目部“县工人先锋号”称号。',
    '同日　　县总工会与农商银行推出“工会创业贷”，个人最高额度15万元。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([YEARBOOK])
})
const head = (...questions: readonly string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

describe('a day of a chronicle', () => {
  it('is told with its month', () => {
    expect(head('枫浦货运行业工会联合会是几月几号成立的')).toMatch(/^8月18日，县货运行业工会联合会/u)
  })

  it('is the one above where the line only says 同日', () => {
    expect(head('枫浦哪天推出工会创业贷的')).toMatch(/^11月21日，县总工会与农商银行推出/u)
  })

  it('is proved by the characters of the month and of the day', () => {
    const [citation] = staff.ask('枫浦哪天推出工会创业贷的').citations
    expect(citation?.section.slice(-2)).toEqual(['附：2021年枫浦县工会大事记', '11月'])
    expect(citation?.quote).toMatch(/^11月…21日….*工会创业贷/u)
  })

  it('takes nothing of the day behind it along', () => {
    expect(staff.ask('枫浦金秋助学发放仪式有多少人领到钱').text).not.toMatch(/农机具|货车司机/u)
  })
})
