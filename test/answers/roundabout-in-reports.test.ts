// Owns the proof that what a report writes is found when it is asked for in none of its words.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const TEXT = `# 砚浦市总工会工作报告（2023年）

## 一、学习宣传

举办“阅享奋斗”女职工主题读书活动12场。工人文化宫开展送演出下基层、进企业、进社区活动26场。引导职工学习党史、新中国史、改革开放史、社会主义发展史。

## 二、抗疫保供

组织机关工作人员下沉社区开展为期66天的疫情防控工作。引导交通运输、电力保障、市场供应等行业职工坚守岗位。

## 三、组建工会

出台了《砚浦市“网上入会”管理办法》，6120名职工通过网上申请入会。出台了《砚浦市“八大员”建会奖补办法》，组建快递行业工会联合会。

## 四、权益

制定《砚浦市集体协商操作规范》，为各级工会履职提供支撑。完善建筑行业职工工资保证金制度，推动建立治理欠薪长效机制。推进会员大病补助不见面申请、网上办理。

## 五、志愿与直播

培育“红帆”志愿服务队372支。面向创业者开展“科创行”活动，进行在线直播，浏览量231.5万余次。当天另一场讲坛参加的有9万余人次。

## 六、就业

开展再就业服务，就业培训1180人，成功就业930人。台青园入驻企业31家，创造就业岗位165个，组织就业创业嘉年华2场。

## 七、创业周

7月11日，创业周分会场活动在砚浦国际博览中心举办，签约项目31个。

## 八、园区更新

位于木石街19号的拾玖号产业园，前身是绿岸机械有限公司，主要从事燃气报警设备业务。
`
const REPORT: SourceDocument = {
  ...{ id: 'yanpu', file: 'yanpu.md', title: '砚浦市总工会工作报告（2023年）', kind: 'work-report', period: '2023', region: '砚浦市' },
  ...{ inferred: false, digest: false, text: TEXT },
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([REPORT])
})
const headline = (...questions: string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

describe('asked in none of the words of a report', () => {
  it.each([
    ['文化宫的演员们跑到厂里小区演了几场', '26场'],
    ['要职工学的“四史”具体是哪四部', '改革开放史'],
    ['疫情期间市总引导哪些行业的职工守住岗位不撤', '交通运输、电力保障、市场供应'],
    ['想找一个跟老板谈集体合同的标准流程，听说专门定过一份文件，请问叫什么', '集体协商操作规范'],
    ['工地老板老拖工钱，市总准备拿什么制度来治', '工资保证金'],
    ['红帆的志愿小分队拉起来多少支了', '372支'],
    ['科创行线上直播有多少人次浏览', '231.5万余次'],
    ['工会帮下岗的人学手艺，培训过多少人', '1180人'],
    ['创业周那个分会场摆在什么场馆里', '国际博览中心'],
  ])('%s', (question, told) => {
    expect(headline(question)).toContain(told)
  })

  it('tells jobs where 饭碗 are counted, and no companies', () => {
    expect(headline('台青园有几家企业在里面', '一共带出来多少个饭碗')).toContain('165个')
  })

  it('proves a name with its own sentence alone', () => {
    const { text } = staff.ask('八大员 建会 奖补 文件名称')
    expect(text).toContain('“八大员”建会奖补办法')
    expect(text).not.toContain('网上入会')
  })
})
