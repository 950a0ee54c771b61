import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/documents/read-document.ts'

const read = (text: string) =>
  readDocument({ id: 'a', file: 'a.txt', text, title: '砚浦区工会手册', inferred: false, digest: false }).passages

/** Broken anywhere, as a converter breaks pages: no line is as long as the next. */
const RAGGED = `第一章　互助与慰问
第一条　服务对 象
　　凡在本区已建工会的单位里入会、且完成实名登记的会员，均可享受本手册
所列项目。劳务派遣工在派遣
单位或用工单位任一处入会的，同等对待。机关编外人
员同等对待。退休人员、在校实习生不在服务对象之
内，但另有规定的从其规定。
第二条　会员卡
　　会员卡首次办理不收费，遗失、损坏补卡收工本
费9元。制卡周期为12个工作日。卡内
账户不能透支，也不能出借他人。持卡在签约商户消费享折
扣，签约商户名单每季度更新一次，目前共有163家，其中餐饮类71
家。
·2·
砚浦区工会手册
第三条　住院探望
　　会员因病连续住院满3天可以申请。住院3
至9天的，探望金450元；10至19天的，850元；20天及以
上的，1250元。同一会员一个自然年度最多享受2次。在区外住院的，凡属二级及以上公立
医院并已做结算的，与区内同样对待。
报名时间：9月15日9:00至9月18日17:00
报名方式：“砚浦工会”小程序
`

describe('lines that were broken anywhere', () => {
  it('are put together again to sentences', () => {
    const all = read(RAGGED)
      .map(({ text }) => text)
      .join('\n')
    expect(all).toContain('劳务派遣工在派遣单位或用工单位任一处入会的')
    expect(all).toContain('遗失、损坏补卡收工本费9元')
    expect(all).toContain('凡属二级及以上公立医院并已做结算的')
  })

  it('leave a label below a label on a line of its own', () => {
    expect(read(RAGGED).some(({ text }) => text.includes('17:00\n报名方式'))).toBe(true)
  })

  it('are told from paragraphs that stand on one line each', () => {
    const days = Array.from({ length: 20 }, (_, i) => `第${i + 1}组，孟砚秋、贺兰舟值守东${i + 3}街的驿站。`)
    const [first] = read(`值守安排\n\n${days.join('\n')}\n`)
    expect(first?.text).toContain('驿站。\n第2组')
  })
})

describe('the title behind the number of an article', () => {
  it('heads it, where articles stand so all over the document', () => {
    const sections = read(RAGGED).map(({ section }) => section.at(-1))
    expect(sections).toContain('第二条　会员卡')
    expect(sections).toContain('第三条　住院探望')
  })

  it('is none where the article itself begins there', () => {
    const rule =
      '第一章 总则\n第一条 为了帮助困难职工\n解决急难，制定本办法。\n第二条 本区会员遇到困难的，\n可以申请。\n第三条 申请每年一次。\n'
    expect(read(rule).map(({ section }) => section.at(-1))).toContain('第一条')
  })
})
