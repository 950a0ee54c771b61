// Owns the proof that a figure or a name is told of the very particular that was asked for.
import { describe, expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

it('of a ticket is told by what one time costs', () => {
  expect(tells(asks('儿童票多少钱', 'figure'), '儿童乐园单次20元，周末30元')).toBe(true)
  expect(tells(asks('儿童票多少钱', 'figure'), '少儿游泳培训班每期600元')).toBe(false)
})

describe('what follows in a course of things', () => {
  it.each([
    ['调查表最后收回来多少份', '向班组发出调查表500份', '发出调查表500份，收回有效表480份'],
    ['夜校最后录取了多少人', '夜校报名300人', '夜校报名300人，录取120人'],
    ['实习的最后有几个留下', '实习生26人参加活动', '实习生26人，其中9人签约'],
    ['发放了多少“安居贷”', '投入10万元，发放购物券', '共发放贷款90万元'],
    ['风险池贷了多少', '降低融资费用2.8亿元', '发放贷款超100亿元'],
    ['训练营有多少人报名', '训练营遴选成员16名', '训练营报名120人，遴选16名'],
    ['恳谈大会去了多少人', '恳谈大会表彰60人', '恳谈大会吸引60人到场'],
    ['夜校论坛来了多少人', '论坛帮助60人就业', '60人参加论坛'],
    ['多少人出席座谈', '座谈推荐60人', '60名代表座谈'],
    ['圆梦补贴实际发放金额', '圆梦补贴最高可补8000元', '圆梦补贴发放12万元'],
    ['圆梦补贴实际支付了多少钱', '圆梦补贴预算20万元', '圆梦补贴支付12万元'],
    ['小哥互助保已经赔付了多少钱', '出资12万元投保，意外身故最高赔付20万元', '截至8月底，已为31人赔付18万元'],
    ['意见被采纳了多少条', '征集意见90条', '征集意见90条，采纳31条'],
  ])('%s', (question, earlier, later) => {
    expect(tells(asks(question, 'figure'), earlier)).toBe(false)
    expect(tells(asks(question, 'figure'), later)).toBe(true)
  })

  it('is told in other words, too', () => {
    expect(tells(asks('收回来多少工钱', 'figure'), '为职工追回欠薪83万元')).toBe(true)
  })

  it('is not asked by a story around the question', () => {
    expect(tells(asks('孩子考上了大学，助学金给多少钱', 'figure'), '助学金每人2000元')).toBe(true)
  })
})

describe('a particular that has a look of its own', () => {
  it.each([
    ['互助贷款利率是多少', '可申请最高10万元的贴息贷款', '贷款年利率3.5%'],
    ['公寓月租多少', '公寓人才租屋30套', '公寓月租金600元'],
    ['艺术节今年第几届', '艺术节两年举办一次', '第9届艺术节举办'],
    ['张老师今年几岁', '张老师教书法12年', '张老师今年58岁'],
    ['一斤茶卖多少钱', '茶青收购每斤提高了4元', '新茶售价每斤120元'],
  ])('%s', (question, other, told) => {
    expect(tells(asks(question, 'figure'), other)).toBe(false)
    expect(tells(asks(question, 'figure'), told)).toBe(true)
  })
})

describe('where something is handed in, and which one of a count it is', () => {
  it.each([
    ['技能培训找哪个科室报名', 'who', '技能培训由经济部授课', '技能培训在经济部报名'],
    ['夜校去哪儿报名', 'where', '夜校在河滨公园开课', '夜校到河滨公园登记'],
    ['欠薪向哪个部门反映', 'who', '劳动局组织培训', '劳动局受理投诉'],
    ['材料上哪里交材料', 'where', '材料由宣教部编印', '材料在一楼窗口收'],
    ['这次是第几次全委会', 'what', '召开全委会', '召开十四届六次全委会'],
    ['这是第几届职代会', 'what', '职代会召开', '第三届职代会召开'],
  ] as const)('%s', (question, asked, other, told) => {
    expect(tells(asks(question, asked), other)).toBe(false)
    expect(tells(asks(question, asked), told)).toBe(true)
  })
})

describe('a particular of something else in the sentence beside', () => {
  it.each([
    ['两篇论文的题目', 'what', '发表论文2篇。', '发表论文《焊缝研究》。', '印发《工作指南》。'],
    ['验收拿了什么等次', 'what', '三个街道接受验收。', '三个街道验收获评优秀。', '望海街道获评优秀。'],
    ['培训班讲了哪些课', 'list', '举办培训班2期。', '培训班内容涵盖财务和法律。', '另一期内容涵盖摄影。'],
    ['座谈的具体内容是什么', 'what', '5月8日座谈。', '5月8日座谈，围绕安全生产交流。', '次日会谈内容涉及就业。'],
    ['学校为什么改名', 'why', '望海学校更名为云港学校。', '因校区合并，望海学校更名。', '校区因地铁施工封闭。'],
  ] as const)('%s', (question, asked, silent, told, beside) => {
    expect(tells(asks(question, asked), silent + (asked === 'why' ? '' : beside))).toBe(false)
    expect(tells(asks(question, asked), told)).toBe(true)
  })
})

describe('a particular that what is told of the thing leaves open', () => {
  it.each([
    ['读书沙龙下一期什么时候办', 'when', '5月8日举办第三期读书沙龙', '第四期读书沙龙定于6月8日举办'],
    ['入园的厂子最大的是哪家', 'who', '第一时间联系入园厂家', '入园厂家中以清泉茶厂规模最大'],
    ['协议里写了什么', 'what', '签订协议97份', '协议明确了工时和休假'],
    ['发明奖奖金', 'open', '发明奖评出2人', '发明奖每人奖励5000元'],
    ['托管班收费吗', 'yesno', '开办托管班3个', '托管班免费向会员开放'],
    ['活动中心能做些什么', 'what', '活动中心建成，面积2000平方米', '活动中心满足职工健身、阅览需求'],
  ] as const)('%s', (question, asked, other, told) => {
    expect(tells(asks(question, asked), other)).toBe(false)
    expect(tells(asks(question, asked), told)).toBe(true)
  })
})

it('hears no place in 轮到哪些人', () => {
  expect(tells(asks('疗养先轮到哪些人', 'list'), '疗休养优先安排一线护工')).toBe(true)
})

it('hears no rent in 买房租房', () => {
  expect(tells(asks('对青年买房租房有什么照顾', 'list'), '完善青年租屋等安居政策')).toBe(true)
})

describe('who holds an office', () => {
  it('is not told where no document has the office', () => {
    const keeper = asks('书屋的管理员是谁', 'who', [term('书屋'), term('管理员', { frequency: 0 })])
    expect(tells(keeper, '书屋由张三布置', ['书屋', '管理员'])).toBe(false)
  })

  it('is not told where it is not said', () => {
    const head = asks('联盟的秘书长是谁', 'who', [term('联盟'), term('秘书长')])
    expect(tells(head, '联盟请来张三', ['联盟'])).toBe(false)
    expect(tells(head, '联盟秘书长张三到会', ['联盟', '秘书长'])).toBe(true)
  })
})

describe('the title of a thing', () => {
  it('is told near that thing', () => {
    const title = asks('两篇论文题目是什么', 'what', [term('论文')])
    expect(tells(title, '印发《工作指南》')).toBe(false)
    expect(tells(title, '发表论文《焊缝研究》', ['论文'])).toBe(true)
  })
})

describe('calls', () => {
  it('are counted without their number', () => {
    expect(tells(asks('求助电话接了多少个', 'figure'), '全年接听求助电话5300个')).toBe(true)
    expect(tells(asks('求助电话是多少', 'figure'), '全年接听求助电话530个')).toBe(false)
  })
})

describe('the most of all', () => {
  it('is told as such', () => {
    const most = asks('哪家厂设岗设得最多', 'who')
    expect(tells(most, '23家厂设岗610个')).toBe(false)
    expect(tells(most, '港湾厂设岗90个，数量最多')).toBe(true)
  })
})

describe('a prize', () => {
  it('is told of the place that was asked for', () => {
    const second = asks('短片比赛二等奖奖金多少', 'figure')
    expect(tells(second, '短片比赛一等奖奖金3000元')).toBe(false)
    expect(tells(second, '一等奖奖金3000元，二等奖奖金2000元')).toBe(true)
  })
})

describe('the members of a group', () => {
  it.each([
    ['12名学员的名单', '经推荐、面试、考察，选出12名学员', false],
    ['12名学员的名单', '选出学员甲一、乙二、丙三、丁四、戊五、己六、庚七等', true],
    ['三家先进工会叫什么', '命名先进工会3家', false],
    ['三家先进工会叫什么', '港东总工会、白沙总工会、盐田总工会获评先进', true],
    ['4个品牌叫什么', '打造“同心”“暖心”“匠心”“初心”4个品牌', true],
    ['第二名是谁', '第二名由田一获得', true],
  ])('%s: %s → %s', (question, text, told) => {
    expect(tells(asks(question, 'list'), text)).toBe(told)
  })
})

describe('a figure', () => {
  it('is no number of an item and no hour', () => {
    const cases = asks('办了多少件援助', 'figure')
    expect(tells(cases, '（1）免费咨询')).toBe(false)
    expect(tells(cases, '援助律师周二14:00坐班')).toBe(false)
    expect(tells(cases, '办理援助15件')).toBe(true)
  })

  it('is no number of a row', () => {
    const row = (value: string) => [
      { heading: '序号', value: '1' },
      { heading: '单位', value },
    ]
    expect(tells(asks('船厂有多少职工', 'figure'), '1 船厂', [], row('船厂'))).toBe(false)
    expect(tells(asks('船厂有多少职工', 'figure'), '1 船厂800人', [], row('船厂800人'))).toBe(true)
  })

  it('is no change where a level is asked', () => {
    expect(tells(asks('补贴标准是多少', 'figure'), '补贴标准提高了200元')).toBe(false)
    expect(tells(asks('补贴标准提高多少', 'figure'), '补贴标准提高了200元')).toBe(true)
    expect(tells(asks('补贴标准是多少', 'figure'), '补贴标准提高到800元')).toBe(true)
  })

  it.each([
    ['一共参保了多少会员', '会员不足20人的单位须全员参加', false],
    ['现在一共有多少个劳模', '每名干部联系8至10名劳模', false],
    ['会员有多少人', '首批名额200个', false],
    ['会员有多少人', '会员达到85万人', true],
  ])('is no measure where all there are is asked: %s, %s → %s', (question, text, told) => {
    expect(tells(asks(question, 'figure'), text)).toBe(told)
  })

  it('of a part stands beside that part', () => {
    const part = asks('联盟里面当医生的有几个', 'figure', [term('联盟'), term('医生')])
    expect(tells(part, '联盟有60人，由女警官、女医生组成', ['联盟', '医生'])).toBe(false)
    expect(tells(part, '联盟有60人，其中医生12人', ['联盟', '医生'])).toBe(true)
  })

  it('may stand in a clause that asks and names nothing', () => {
    const years = asks('提升行动计划，一共管几年', 'figure', [
      term('行动计划', { asking: false }),
      term('管', { weight: 0.05, essential: false }),
    ])
    expect(tells(years, '制定提升三年行动计划', ['行动计划'])).toBe(true)
  })
})

describe('a verdict', () => {
  it('may be told in other words than it is asked in', () => {
    const stayed = asks('实习结束有没有留下来上班的', 'yesno', [term('实习'), term('留下来')])
    expect(tells(stayed, '部分实习生就地入职', ['实习'])).toBe(true)
    expect(tells(stayed, '实习生参加活动', ['实习'])).toBe(false)
  })
})

describe('an enterprise', () => {
  it('that the text keeps to itself is not named', () => {
    const name = asks('欠薪的食品厂叫什么名字', 'what')
    expect(tells(name, '某食品厂30名职工拿到工资，该厂已停工')).toBe(false)
    expect(tells(asks('欠薪的公司叫什么名字', 'what'), '职工没有收到过公司的工资，便去申请仲裁')).toBe(false)
    expect(tells(name, '海星食品厂30名职工拿到工资')).toBe(true)
  })

  it('may be named without its kind', () => {
    expect(tells(asks('哪家企业的驿站入选', 'who'), '培育蓝湾水务等一批示范驿站')).toBe(true)
  })
})

describe('what a question fixes', () => {
  it('is the year, which figures of several years or as of another one do not tell', () => {
    const of2022 = { ...asks('夜校2022年收到多少报名', 'figure'), times: [{ from: 2022, to: 2022, raw: '2022年' }] }
    expect(tells(of2022, '夜校办了9年来收到报名8000人')).toBe(false)
    expect(tells(of2022, '截至2021年，夜校收到报名700人')).toBe(false)
    expect(tells(of2022, '夜校收到报名700人')).toBe(true)
  })

  it('is the name in its quotation marks', () => {
    const followers = asks('“海港职工发布”公众号有多少人关注', 'figure')
    expect(tells(followers, '“小桔灯”公众号有2000人关注')).toBe(false)
    expect(tells(followers, '海港职工发布公众号有2000人关注')).toBe(true)
  })
})

describe('a journey', () => {
  it('is asked for by whoever goes, and not by where', () => {
    expect(tells(asks('疗养先轮到哪些人去', 'list'), '疗养优先一线职工')).toBe(true)
    expect(tells(asks('疗养去哪里报名', 'where'), '疗养在文化宫报名')).toBe(true)
  })
})

describe('other looks', () => {
  it.each([
    ['汪小满多大岁数', 'figure', '今年52岁的田青', '汪小满今年52岁'],
    ['游泳一次多少钱', 'figure', '新馆总投资5.3亿元', '游泳每次20元'],
    ['合唱队现在有多少人', 'figure', '首批吸收37人', '合唱队有52人'],
    ['技能赛第一名是谁', 'who', '各工种第一名授予“能手”称号', '技能赛第一名是田青'],
    ['首批职工去了哪里疗休养', 'where', '首批职工疗休养启动仪式在文化宫举行', '首批职工前往白鹿岛疗休养'],
    ['职工疗养去哪里', 'where', '职工疗养启动仪式在文化宫举行', '职工疗养线路有白鹿岛'],
    ['春游去什么地方', 'where', '春游在文化宫集合', '春游前往白鹿岛'],
    ['画室租用价格是多少', 'figure', '画室材料费80元', '画室租用每小时80元'],
  ] as const)('%s', (question, asked, other, told) => {
    expect(tells(asks(question, asked), other)).toBe(false)
    expect(tells(asks(question, asked), told)).toBe(true)
  })
})

describe('what is paid', () => {
  it.each([
    ['多久能到账', 'figure', '申请应当在出院之日起60日内提出', '审核通过后7个工作日内转入会员卡'],
    ['钱什么时候打下来', 'when', '8月1日至25日受理申请', '助学金于9月15日前打入银行卡'],
    ['贷款利率是几个点', 'figure', '利息由市总工会补贴一半，最高30万元', '年利率3.2%'],
  ] as const)('%s is told by when and how it comes', (question, asked, other, told) => {
    expect(tells(asks(question, asked), other)).toBe(false)
    expect(tells(asks(question, asked), told)).toBe(true)
  })
})

it('tells how something is got, and not how much of it was handed out', () => {
  expect(tells(asks('电影券怎么领', 'how'), '开通小程序，发放电影券260万元，带动消费1300万元')).toBe(false)
  expect(tells(asks('电影券怎么领', 'how'), '会员在小程序上先到先得')).toBe(true)
})
