// Owns the proof that a service guide is understood by who asks from their own case.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const TEXT = `# 砚浦市总工会办事指南（2024年）

## 一、会员卡申领与补办

办理流程：登录小程序，点“我的卡包”，选择邮寄或自取。

问：卡丢了先做什么？答：先在小程序点“挂失”，挂失即时生效。

## 二、困难会员临时救助

如查实虚报，全额追回并记入会员信用档案，两年内不受理其救助申请。

## 三、金秋助学

资助困难职工子女69人，其中大学新生每人5000元、高中生每人2000元。

## 四、爱心托管班

暑期职工子女爱心托管班5个，每期20天，每人收取餐费300元。

## 五、场馆预约

一月内爽约3次，暂停预约资格30天。

## 六、两癌筛查

全市为城镇低收入妇女免费进行“两癌”筛查8620人。筛查点设在市妇幼保健院和蒟洲镇中心卫生院。

## 七、疗休养

组织一线职工疗休养3260人。疗休养点设在湄湾、砚棠、鹭坪三地。

## 八、希望工程

筹集善款73万元。9月，企业家仇汝砺一次捐款20万元，为当年最大一笔个人捐款。

## 九、平台

“砚工云”二期开发投入120万元，九月上线，新增在线法律咨询。高温津贴标准保持不变，发放月份仍按6月至9月执行。

## 十、住院互助

住院互助保障参保费每人每年98元。
`
const GUIDE: SourceDocument = {
  ...{ id: 'yanpu', file: 'yanpu.md', title: '砚浦市总工会办事指南（2024年）', kind: 'handbook', period: '2024', region: '砚浦市' },
  ...{ inferred: false, digest: false, text: TEXT },
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([GUIDE])
})
const headline = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a guide asked from one’s own case', () => {
  it.each([
    ['家里困难的，小孩考上大学工会一个人给几千', '5000元'],
    ['暑假帮带娃的那个班是不是一分钱都不用交', '300元'],
    ['虚报材料骗取困难救助有什么后果', '全额追回'],
    ['约了不来，一个月内爽约几次会停权限，停多少天', '30天'],
    ['做那个不要钱的两癌检查，要上哪家医院', '妇幼保健院'],
    ['职工疗养都去了哪三个点', '湄湾、砚棠、鹭坪'],
    ['希望工程个人单笔捐款最多的人是谁', '仇汝砺'],
    ['砚工云二期 上线时间', '九月'],
    ['高温费还会再往上调吗', '保持不变'],
    ['zhuyuan huzhu yi nian jiao duoshao qian', '98元'],
  ])('%s', (question, told) => {
    expect(headline(question)).toContain(told)
  })

  it('cites the service, and which of its questions', () => {
    const [citation] = staff.ask('卡丢了先做什么').citations
    expect(citation?.section.at(-1)).toBe('一、会员卡申领与补办')
    expect(citation?.article).toBe('卡丢了先做什么？')
  })
})
