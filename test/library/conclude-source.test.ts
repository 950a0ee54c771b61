// Owns the proof of what is concluded about a file that nobody described.
import { describe, expect, test } from 'vitest'
import { concludeSource } from '../../src/library/conclude-source.ts'

const conclude = (text: string, file = 'file.txt') => concludeSource(text, file, {}, () => undefined)

describe('the title', () => {
  test.each([
    ['# 服务手册\n\n正文。', '服务手册'],
    ['关于开展疗休养活动的通知\n\n各工会：\n', '关于开展疗休养活动的通知'],
    ['临湖市总工会关于开展\n2024年疗休养活动的通知\n\n各工会：', '临湖市总工会关于开展2024年疗休养活动的通知'],
    ['【概况】 2019年，全市…', 'file'],
    ['全年新建工会227家。', 'file'],
    ['\uFEFF\r\n\r\n年度总结\r\n\r\n正文。', '年度总结'],
    ['江城市总工会文件\n江工发〔2022〕18号\n\n关于印发《细则》的通知\n\n各工会：', '关于印发《细则》的通知'],
    ['凝心聚力 再建新功\n——在江城市工会代表大会上的报告\n（2023年9月26日）', '在江城市工会代表大会上的报告'],
    ['点击上方蓝字关注我们\n\n免费体检！项目来了\n\n江城工会 2023-03-06 17:30 发表于江城\n', '免费体检！项目来了'],
    ['网站首页 | 工会概况 | 新闻中心 | 联系我们\n江城市召开现场会\n发布时间：2023-08-21 09:15 来源：总工会\n', '江城市召开现场会'],
    ['江城工人报\n2023年7月19日 星期三\n02 要闻\n\n暖心驿站投用\n本报讯', '江城工人报（2023年7月19日）'],
    ['江 城 市 互 助 会 章 程\n\n第一条 略', '江城市互助会章程'],
    ['与上年持平。全市签订合同的企业\n5621家', 'file'],
  ])('of %j is %s', (text, title) => {
    expect(conclude(text).title).toBe(title)
  })
})

describe('the kind', () => {
  test.each([
    ['大病互助办法\n\n第一条 为…', 'policy'],
    ['关于报名的通知\n\n一、对象', 'notice'],
    ['常见问题解答\n\n问：怎么入会？', 'faq'],
    ['2022年工作总结\n\n一、建会', 'work-report'],
    ['临湖年鉴（2020）\n\n正文', 'yearbook'],
    ['正文\n本报讯（甲）一。\n本报讯（乙）二。', 'newspaper-page'],
    ['甲\n【概况】一\n【建会】二\n【帮扶】三\n【竞赛】四\n【维权】五', 'yearbook'],
    ['随便写写', undefined],
  ])('of %j is %s', (text, kind) => {
    expect(conclude(text).kind).toBe(kind)
  })
})

describe('the time', () => {
  test.each([
    ['临湖年鉴（2020）\n\n正文', '2019'],
    ['五年巡礼（2013-2018）\n\n正文', '2013-2018'],
    ['工作报告\n（2021年1月12日）\n\n一、2020年工会工作情况', '2020'],
    ['2024年疗休养通知\n\n正文', '2024'],
    ['正文甲\n2019年建会。2019年帮扶。2018年起步。到2025年，再建。', '2019'],
    ['参照《规划（2015—2019年）》。2021年建会。', '2021'],
    ['互助办法\n\n第一条 2010年起。\n\n第二条 略\n\n第三条 略\n\n2023年3月8日', '2023'],
    ['没有年份。', undefined],
    // Better none than a wrong one: a year compared with, an aim, years of a history.
    ['打好组合拳\n\n今年新建18个。与2019年相比，增长35%。到2025年建成100个。', undefined],
    ['学校简介\n\n1998年成立。2005年更名。2021年获奖。', undefined],
    ['救助办法\n\n第一条 依照2010年的规定。\n第二条 略\n第三条 略', undefined],
    ['救助办法\n\n第一条 略\n第二条 略\n第三条 本办法自2022年6月1日起施行。', '2022'],
    ['在代表大会上的报告\n（2023年9月26日）\n\n一、过去五年的工作回顾\n五年来，建会58家。', '2018-2023'],
    ['2022年工作总结及2023年工作思路\n\n正文', '2022'],
  ])('of %j is %s', (text, period) => {
    expect(conclude(text).period).toBe(period)
  })

  test.each([
    ['现场会\n发布时间：2023-08-21 09:15 来源：总工会\n正文。', '2023-08-21'],
    ['来了\n江城工会 2023-03-06 17:30 发表于江城\n正文。', '2023-03-06'],
    ['简报\n江城市总工会办公室编 2023年6月15日\n正文。', '2023-06-15'],
    ['通知\n\n正文。\n\n江城市总工会\n二〇二四年四月二十二日\n', '2024-04-22'],
    ['江城工人报\n2023年7月19日 星期三\n正文。', '2023-07-19'],
    ['通知\n请于2024年5月17日前报名。', undefined],
  ])('of publishing in %j is %s', (text, published) => {
    expect(conclude(text).published).toBe(published)
  })

  test('of publishing is a date that stands alone', () => {
    expect(conclude('通知\n\n正文2020年3月1日开始。\n\n望山区总工会\n2024年3月28日\n').published).toBe('2024-03-28')
  })
})
