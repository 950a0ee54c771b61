import { describe, expect, it } from 'vitest'
import { askedOf } from '../../../src/answers/understanding/asked.ts'
import { slotsOf } from '../../../src/answers/understanding/asked-slots.ts'
import { askingSpans } from '../../../src/answers/understanding/asking-spans.ts'

describe('what a question asks', () => {
  it.each([
    ['园区有几家妈妈驿站', 'figure'],
    ['昆山一共办了多少场比赛', 'figure'],
    ['园区 人才密度 2020', 'figure'],
    ['青年创新大会哪天开的', 'when'],
    ['职工文化艺术节几年搞一回', 'when'],
    ['台账多长时间检查一次', 'when'],
    ['劳模多久慰问一趟', 'when'],
    ['检查一次要多长时间', 'figure'],
    ['读书节从几日到几日', 'when'],
    ['换届在哪次会议上进行', 'what'],
    ['总体方案管哪几年', 'figure'],
    ['书屋在哪条街上', 'where'],
    ['哪所小学得了奖', 'who'],
    ['百姓名师 讲课 场数', 'figure'],
    ['夜校礼拜几上课', 'when'],
    ['暑托班是哪几个月开的', 'when'],
    ['科普日是9月几日到几日', 'when'],
    ['职工服务中心在哪条路多少号', 'where'],
    ['疗休养去哪几个地方', 'where'],
    ['疗休养去了哪几家单位', 'list'],
    ['章程是在哪次会议上通过的', 'what'],
    ['百姓名嘴 宣讲 场数', 'figure'],
    ['工地上那个讲堂叫几点讲堂', 'what'],
    ['车间开的读书会，叫几点什么的', 'what'],
    ['夜校几点开讲', 'when'],
    ['总工会主席是谁', 'who'],
    ['总工会主席是哪一位', 'who'],
    ['商会的会长是哪个', 'who'],
    ['商会新会长', 'who'],
    ['服务队的队长叫什么名字', 'who'],
    ['社区副书记叫啥', 'who'],
    ['哪个副主席带队', 'who'],
    ['是哪位副总经理主持的', 'who'],
    ['哪个劳模工作室最早', 'what'],
    ['夜校门牌号是几号', 'where'],
    ['驿站报道 篇数', 'figure'],
    ['哪些报道 篇数最多', 'list'],
    ['两市的合作叫什么', 'what'],
    ['土地储备中心归哪个部门管', 'who'],
    ['科普日活动在哪里办的', 'where'],
    ['对口帮扶的是哪个县', 'where'],
    ['法律援助站地址', 'where'],
    ['咨询在哪个小程序上开通', 'what'],
    ['四季普惠是哪四项', 'list'],
    ['都有哪些栏目', 'list'],
    ['为什么取消国外赛区', 'why'],
    ['大病补助怎么申请', 'how'],
    ['工会有没有送清凉', 'yesno'],
    ['劳动竞赛的主题是什么', 'what'],
    ['读书会 成立年份', 'when'],
    ['媒体报道 篇数', 'figure'],
    ['贴息贷款金额', 'figure'],
    ['发放笔数', 'figure'],
    ['职业病几例', 'figure'],
    ['返乡专车几趟', 'figure'],
    ['调处纠纷几起', 'figure'],
    ['这几起是谁调处的', 'who'],
    ['报道篇数名单', 'list'],
    ['服务中心门牌是几号', 'where'],
    ['服务中心门牌号是多少', 'where'],
    ['服务中心门牌号码', 'where'],
    ['更换门牌多少块', 'figure'],
    ['大会几号开', 'when'],
    ['主题党日活动 场次', 'figure'],
    ['夜校 期数 人数', 'figure'],
    ['讲师团章程 文件名', 'what'],
    ['干了好几年了，那个制度叫啥', 'what'],
  ])('%s → %s', (text, asked) => {
    expect(askedOf(text)).toBe(asked)
  })

  it('tells 好在哪里 from a place', () => {
    expect(askedOf('新系统好在哪里')).not.toBe('where')
  })
})

describe('the figures a question asks for', () => {
  it.each([
    ['一共花了多少钱', [['元']]],
    ['有多少会员', [['人']]],
    ['走访了多少家，发了多少钱', [['家'], ['元']]],
    ['占全市的百分之几', [['%']]],
    ['帮了多少家庭', [['户']]],
    ['签约了多少项目', [['项']]],
    ['来了多少家长', [['人']]],
    ['开了多少座谈会', [['场']]],
    ['投了多少万元', [['元']]],
    ['来了几百人', [['人']]],
    ['要多长时间', [['分钟']]],
    ['人数 金额', [['人'], ['元']]],
    ['夜校 期数 人数', [['期'], ['人']]],
    ['来了多少师生', [['人']]],
    ['要放几台充电机器人', [['台']]],
    ['送温暖投入是多少', [['元']]],
    ['村道 投资 长度', [['元'], ['公里']]],
    ['考证能补多少', [['元', '%']]],
    ['每月能领多少失业金', [['元']]],
    ['做手工一个月能多挣多少', [['元']]],
    ['接待来访 批次 人次', [['批', '批次'], ['人次']]],
    ['检查了多少处次', [['处次']]],
    ['执委平均多大岁数', [['岁']]],
    ['职工平均年龄 2023', [['岁']]],
    ['场地一年能免费用几次', [['次']]],
    ['资助了多少名学生，一人多少', [['人'], ['元']]],
    ['每人多少场', [['场']]],
    ['一回能借几本', [['本', '册']]],
    ['比上年涨了几个点', [['%']]],
    ['办了几届本科班', [['届']]],
    ['推出多少个免费见习岗位', [['个']]],
    ['年收入多少才能评高层次人才', [[]]],
    ['调处了多少起', [['起', '件']]],
    ['职业病有几例', [['例', '起']]],
    ['专车开了多少趟', [['趟', '次']]],
    ['贴息贷款笔数', [['笔']]],
    ['调处纠纷起数', [['起', '件']]],
    ['事故下降幅度', [['%']]],
    ['比上年涨幅是多少', [['%']]],
    ['起诉了多少件', [['件']]],
  ])('%s', (text, wanted) => {
    const slots = slotsOf(text)
    expect(slots).toHaveLength(wanted.length)
    wanted.forEach((units, i) => {
      for (const unit of units) expect(slots[i]).toContain(unit)
    })
  })

  it('hears what is asked of a kind by its measure word', () => {
    for (const text of ['拿哪本书当教材', '学的是哪门课', '用的哪款软件']) expect(['what', 'list']).toContain(askedOf(text))
  })

  it('takes 多了还是少了 for what asks', () => {
    expect(askingSpans('来访的人是多了还是少了').map(({ raw }) => raw)).toContain('是多了还是少了')
  })

  it('takes 几楼 for a place', () => {
    expect(askedOf('职工之家在几楼')).toBe('where')
    expect(askedOf('工会组织分几个层级')).not.toBe('where')
  })

  it('asks nothing with what stands in a name', () => {
    expect(askedOf('“百姓名嘴” 宣讲场次')).toBe('figure')
    expect(askedOf('“谁是多面手”比赛什么时候办')).toBe('when')
  })

  it('takes 各多少 for at least two', () => {
    expect(slotsOf('甲和乙各多少')).toHaveLength(2)
  })

  it('counts nobody and nothing that stands behind the verb', () => {
    expect(slotsOf('有多少企业办了女职工食堂')[0]).toContain('家')
    expect(slotsOf('多少个免费见习岗位')[0]).not.toContain('元')
    expect(slotsOf('月薪多少能算低收入人群')[0]).not.toContain('人')
    expect(slotsOf('拆了几个没人看管的岗亭')[0]).not.toContain('人次')
  })

  it('puts the measure that is asked in before the others', () => {
    expect(slotsOf('办了几期')[0]?.[0]).toBe('期')
    expect(slotsOf('办了几次')[0]?.[0]).toBe('次')
  })

  it('lets 个 fit what the noun behind it is counted in', () => {
    expect(slotsOf('有几个家庭')[0]).toContain('户')
    expect(slotsOf('建了多少个服务站')[0]).toContain('家')
    expect(slotsOf('建了多少 服务站')[0]).toContain('家')
  })
})

describe('the words that only ask', () => {
  it.each([
    ['签约了多少项目', '签约项目'],
    ['帮了多少家庭', '帮家庭'],
    ['多少家企业', '企业'],
    ['多少百姓受益', '百姓受益'],
    ['投了多少万元资金', '投资金'],
    ['多少起诉案件', '起诉案件'],
    ['调处纠纷起数', '调处纠纷'],
    ['事故下降幅度', '事故下降'],
    ['转会现在几天办好', '转会现在办好'],
  ])('%s without them is %s', (text, rest) => {
    const left = askingSpans(text).reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text)
    expect(left).toBe(rest)
  })
})
