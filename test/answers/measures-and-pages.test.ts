// Owns the proof over a paper of measures and a page of news: tiers in running text, the place and the time in the next clause, and what is told of another season.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const own = { kind: 'policy', period: '2023', region: '苇塘市', inferred: false, digest: false } as const
const MEASURES: SourceDocument = {
  ...own,
  id: 'measures',
  file: 'measures.txt',
  title: '苇塘市会员慰问办法',
  text: [
    '苇塘市会员慰问办法',
    '第一章 住院慰问',
    '第一条 会员住院治疗2天（含）以上的，可申请住院慰问。按个人自付金额分档确定：（一）个人自付2000元（含）至1万元的，慰问400元；（二）个人自付1万元（含）至4万元的，慰问900元；（三）个人自付4万元（含）以上的，慰问2500元。',
    '第二章 生育慰问',
    '第二条 女会员生育的，给予生育慰问金600元；生育三孩的，给予1300元。',
    '第三章 程序',
    '第三条 基层工会在4个工作日内完成初审；市职工服务中心在9个工作日内审定。',
    '第四条 会员卡遗失的，持身份证到苇塘银行任一网点挂失补办，工本费由市总工会承担。',
  ].join('\n'),
}
const PAGE: SourceDocument = {
  ...own,
  id: 'page',
  file: 'page.md',
  title: '苇塘市年鉴',
  kind: 'yearbook',
  text: [
    '# 职工夜校\n\n苇塘职工夜校春季班3月2日开课，报名通道2月15日上午9点开启，8分钟报满。区总工会宣教部副部长柳大川介绍，师资由教师和工匠组成，每位教师每课时补贴260元。',
    '# 学历提升\n\n实施“千名职工学历提升”工程，1040名职工取得大专学历，市总工会按每人1200元给予补助，共计补助124.8万元。',
    '# 调解中心\n\n两名瓦工到苇塘劳动争议“一门式”调解中心求助。该中心设在芦花街道荷叶路18号，去年9月启用，受理案件230件。',
    '# 人才公寓\n\n苇塘市建成人才公寓2处640套，租金按同地段市场价的70%收取。',
    '# 轮渡\n\n4月6日起，苇塘至南滩客运轮渡调整班次：首班由6点30分提前到5点50分，末班延至21点。10月起，南滩区总工会给轮渡职工发放雨衣40件。',
    '# 科普\n\n苇塘荷塘社区、柳岸社区获评2022年苇塘市科普示范社区。举办首届科技嘉年华，30余所学校的近900名师生参加。某数字科技公司职工秦山去年没有拿到薪水，申请了仲裁。',
    '# 青年\n\n2022年，团市委推出“归塘”大学生实习计划，对接高校12所，提供岗位530个，上岗260人。',
    '# 优抚\n\n苇塘市悬挂光荣牌1.8万块，发放抚恤金310万元。8月5日起，退役军人免费乘坐公交。',
    '# 民生实事\n\n| 序号 | 项目名称 | 年度目标 | 完成情况 | 责任单位 |\n|---|---|---|---|---|\n| 1 | 新增停车泊位 | 900个 | 986个 | 市城管局 |\n| 2 | 口袋公园 | 6个 | 7个 | 市园林局 |',
  ].join('\n\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([MEASURES, PAGE])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('what one gets by a paper of measures', () => {
  it.each(['苇塘住院个人自付2万元慰问多少', '住院扣掉医保自己掏了两万，工会能给多少'])(
    'is told by the tier that one falls into: %s',
    (question) => {
      expect(head(question)).toMatch(/1万元（含）至4万元的，慰问900元/u)
    },
  )

  it('is told with what follows from the case', () => {
    expect(head('女会员生第三个孩子，生育慰问金多少')).toMatch(/生育三孩的，给予1300元/u)
  })

  it('counts days of work, and no rows', () => {
    expect(head('基层工会几个工作日完成初审')).toMatch(/4个工作日/u)
  })

  it('names the counter where a lost card is replaced', () => {
    expect(head('会员卡丢了去哪补')).toMatch(/苇塘银行任一网点/u)
  })
})

describe('what a page tells', () => {
  it('is the place in the clause behind, where that before it only speaks of the thing', () => {
    expect(head('苇塘劳动争议“一门式”调解中心设在什么地址')).toMatch(/荷叶路18号/u)
  })

  it('is a rent in hundredths', () => {
    expect(head('苇塘人才公寓的房租是市场价的几成')).toMatch(/70%/u)
  })

  it('is the first boat, whatever it is called', () => {
    expect(head('去南滩最早的一班船是几点几分开')).toMatch(/5点50分/u)
  })

  it('names nobody as a teacher who only speaks of them', () => {
    expect(staff.ask('苇塘职工夜校的老师叫什么名字').kind).toBe('none')
  })

  it('is what all got together, and not what each got', () => {
    expect(head('苇塘学历提升工程一共补助了多少钱')).toMatch(/124\.8万元/u)
  })

  it('is of no other district that is only named there', () => {
    expect(head('苇塘的公交从哪天起对退役军人免费')).toMatch(/8月5日/u)
    expect(staff.ask('南滩区的公交从哪天起对退役军人免费').kind).toBe('none')
  })

  it('counts plates where 块 is no money', () => {
    expect(head('苇塘悬挂光荣牌多少块')).toMatch(/1\.8万块/u)
  })

  it('is both of two columns that are asked for', () => {
    expect(head('民生实事里新增停车泊位的目标和完成情况各是多少')).toMatch(/900个.*986个/u)
    expect(head('民生实事里口袋公园归哪个单位负责')).toMatch(/市园林局/u)
  })

  it('is heard in 评上市里的, and of a first time that goes without saying', () => {
    expect(head('2022年哪两个社区评上市里的科普示范')).toMatch(/荷塘社区、柳岸社区/u)
    expect(head('头一回办的那个科技嘉年华去了多少学校多少人')).toMatch(/30余所学校的近900名/u)
  })

  it('counts those who came, and no schools', () => {
    expect(head('共青团给大学生找实习，最后真去干的有几个')).toMatch(/260人/u)
  })

  it('is no name of somebody who is only called 某', () => {
    expect(staff.ask('秦山那家数字科技公司全称是什么').kind).toBe('none')
  })

  it('is no site to sign up on where none is named', () => {
    expect(staff.ask('苇塘人才公寓在哪个网站报名').kind).toBe('none')
  })

  it('is nothing of another season', () => {
    expect(head('苇塘职工夜校报名通道哪天开启')).toMatch(/2月15日/u)
    expect(staff.ask('苇塘职工夜校秋天那期哪天开始报名').kind).toBe('none')
  })
})
