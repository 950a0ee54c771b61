// Owns the proof that a first line tells something: neither a clause that only leads up to it, nor who said it.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const PAGE: SourceDocument = {
  id: 'page',
  file: 'page.md',
  title: '泸溪区年鉴',
  kind: 'yearbook',
  period: '2022',
  region: '泸溪区',
  inferred: false,
  digest: false,
  text: [
    '# 田头茶会\n\n区工会干部走村入户，倾听农户心声，记录各类诉求，一家一家上门答复，请专家到现场把脉，定下办理的日子，让农户心里踏实。借助“田头茶会”，邀请农技站同行，针对农户最担心的虫害防治、果树嫁接等难题，开办农技课，把良种和图册送到农户手里。',
    '# 暑期看护\n\n2022年7月，为解决外来职工孩子假期“没人管”难题，区少工委会同区总工会和区教育工委，发挥各自优势，在各镇开办公益夏令营，设立阳光小站9个，覆盖3个镇7个村，让外来职工安心上班，受到外来职工家庭和企业的一致欢迎和好评。',
    '# 讨薪\n\n窑工许田生再说起欠薪的事，松了一口气。他和另外三位工友拿到了窑厂去年以来欠发的所有劳动报酬，总计8万。',
    '# 年会\n\n“船厂的安全课要上到每个班组，班前会上人人都要开口。”区总工会主席柳大川说。',
    '# 会员礼遇\n\n会员生育的，发放生育贺礼：一孩400元，二孩700元，三孩900元。会员子女夏令营分三期，第一期7月3日开营，第二期7月17日开营，每期350元，含午餐。办卡要带身份证，在区服务大厅二楼领取。卡片遗失补办收工本费8元。大厅设停车位60个。劳模按月发津贴：全国劳模900元，省劳模700元，市劳模500元，县劳模200元。互助保障的参保日期为2022年12月5日至2023年1月20日，逾期不补。',
  ].join('\n\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([PAGE])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a first line', () => {
  it('goes on behind what only names the thing that is asked about', () => {
    expect(head('田头茶会是干嘛的')).toMatch(/开办农技课/u)
  })

  it('goes on behind for what and with whom', () => {
    expect(head('放暑假孩子没人看怎么办')).toMatch(/公益夏令营/u)
  })

  it('tells money where pay is asked for, and no count of people', () => {
    expect(head('许田生和工友拿到了多少欠薪')).toMatch(/总计8万/u)
    expect(head('许田生他们要回来多少钱')).toMatch(/总计8万/u)
  })

  it('tells the amounts of all cases where no case is named, and else the one that is', () => {
    expect(head('会员生孩子给多少钱')).toMatch(/一孩400元，二孩700元，三孩900元/u)
    expect(head('会员生育二孩给多少钱')).toMatch(/二孩700元$/u)
    expect(head('劳模津贴每月多少钱')).toMatch(/全国劳模900元，省劳模700元，市劳模500元，县劳模200元$/u)
  })

  it('tells a span of days whole, though it goes over the turn of the year', () => {
    expect(head('互助保障几月参保')).toMatch(/2022年12月5日至2023年1月20日/u)
  })

  it('tells what each part of a thing costs, though it is said into how many it is parted', () => {
    expect(head('会员子女夏令营多少钱一期')).toMatch(/每期350元/u)
  })

  it('reads the way to a card out of 怎么办卡', () => {
    expect(head('怎么办卡')).toMatch(/身份证/u)
  })

  it('takes no other cost for that of what only stands beside', () => {
    expect(staff.ask('停车收费吗').kind).toBe('none')
  })

  it('tells what was said, and names who holds an office without that they spoke', () => {
    expect(head('柳大川说了什么')).toMatch(/安全课要上到每个班组/u)
    expect(head('泸溪区总工会主席是谁')).toMatch(/主席柳大川$/u)
  })
})
