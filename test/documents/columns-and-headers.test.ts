// Owns the proof that headers which came apart from their rows, and lines that only look like titles, are read as what they are.
import { describe, expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)
const sections = (read: ReturnType<typeof readText>): string[] => read.passages.map(({ section }) => section.join(' > '))

describe('a header apart from its rows', () => {
  test('has each unit below the heading that it stands under', () => {
    expect(
      rows(
        '表2 2019年竞赛先进单位',
        '单 位   吞吐量    完成计划   奖金    名次',
        '        （万吨）   （%）  （万元）',
        '北港公司  3215  104.6  36  1',
        '矿石公司  4380  103.2  32  2',
      )[1],
    ).toBe('单位：矿石公司；吞吐量（万吨）：4380万吨；完成计划（%）：103.2%；奖金（万元）：32万元；名次：2')
  })

  test('may stand one heading a line above rows that kept their tabs', () => {
    expect(rows('年份', '在档职工（户）', '助学（人）', '2018\t121\t57', '2019\t87\t46')).toEqual([
      '年份：2018；在档职工（户）：121户；助学（人）：57人',
      '年份：2019；在档职工（户）：87户；助学（人）：46人',
    ])
  })

  test('may head nothing above the names', () => {
    const [first] = rows('表2 各县指标', '基层工会（个） 会员（人） 站点（个）', '柳河县 498 33126 35', '河东县 431 28975 32')
    expect(first).toContain('会员（人）：33126人')
    expect(first).toContain('柳河县')
  })
})

test('the name of a chapter by a page number is the head of a page', () => {
  const page = (nth: number, title: string) => [
    `　　　　　　${title}`,
    `第七篇　党群工作　　　　　　　${nth}`,
    `　　2019年，集团工会指导${nth}个基层工会完成换届选举，新成立文旅公司工会，货车司机入会86人，入会率100%。`,
  ]
  const read = readText(
    ['　　　　第七篇　党群工作', '第三章　工会工作', ...page(247, '组织建设'), ...page(249, '生活服务'), ...page(251, '文体活动')].join(
      '\n',
    ),
  )
  expect(sections(read)).toEqual([
    '第七篇　党群工作 > 第三章　工会工作 > 组织建设',
    '第七篇　党群工作 > 第三章　工会工作 > 生活服务',
    '第七篇　党群工作 > 第三章　工会工作 > 文体活动',
  ])
})

test('white space that was copied from the source of a page is none of its text', () => {
  const source = '一、组织建设\n&emsp;&emsp;2022年，全市新建基层工会31家，&nbsp;会员2.6万人。'
  const read = readText(source)
  expect(read.passages.map(({ text }) => text).join()).not.toContain('&')
  const [passage] = read.passages.filter(({ text }) => text.includes('新建基层工会'))
  expect(passage?.spans.map(({ start, end }) => source.slice(start, end)).join('')).toContain('2022年，全市新建基层工会31家')
})

const NEWS = [
  ...'本报讯（记者 秦朗）7月9日，“就在|槐川”毕业生招聘会在体育中心举行，|116家企业带来岗位3430个，现场达成|就业意向968人，政策咨询台前排起长|队，许多学生当场签约。'.split(
    '|',
  ),
  '',
  ...'本报讯（通讯员 卢山）在隐患随手拍|活动中，窑操工蒋鸣拍下的护罩破损照|片获得一等奖和800元奖金。活动共上|传隐患照片2.76万张，核实隐患4134处|，整改率达到九成七。'.split(
    '|',
  ),
  '',
  '随手一拍 拍出4134处隐患',
  '',
  '3430个岗位“抢”毕业生',
  '',
  '工会简讯',
  '●7月4日，货运司机法律服务站在物',
  '流港挂牌，每周六有律师坐班。',
  '●安亭区总工会6月28日召开二届三',
  '次全委会，补选董林为区总工会主席。',
  '',
  '市职工服务中心暑期公益课堂开课',
  ...'公益课堂7月17日开课，面|向持有会员卡的职工和子女|开设瑜伽、声乐、国画、少|儿编程四门课程，每人限报|两门。'.split('|'),
]

test('headlines that stand one below the other go each to its own article, and an item of a list is no headline', () => {
  const read = readText(NEWS.join('\n'), { title: '槐川日报2023年7月12日', kind: 'newspaper-page' })
  const headed = (text: string): string | undefined => read.passages.find((passage) => passage.text.includes(text))?.section.at(-1)
  expect(headed('116家企业')).toBe('3430个岗位“抢”毕业生')
  expect(headed('窑操工')).toBe('随手一拍拍出4134处隐患')
  expect(headed('面向持有会员卡')).toBe('市职工服务中心暑期公益课堂开课')
  expect(outlineOf(read).join()).not.toContain('召开二届')
})

test('a headline glued to the article behind it is parted from that', () => {
  const first =
    '本报讯（记者 丁雨）连日来，石桥县最高气温超过36℃。县总工会筹集送清凉资金32万元，预计慰问一线职工4600人。县总工会把流动送清凉车开进茶山。'
  const second =
    '石桥：流动送清凉车开进茶山本报讯（记者 朱林）“今年起，一线操作工月工资平均上调312元。”晶华光伏公司工资集体协商会议上，双方签了字。'
  const read = readText([first, '', second, '', '晶华光伏：协商“谈”出工资上调312元'].join('\n'), {
    title: '槐川日报2023年7月12日',
    kind: 'newspaper-page',
  })
  const headed = (text: string): string | undefined => read.passages.find((passage) => passage.text.includes(text))?.section.at(-1)
  expect(headed('送清凉资金')).toBe('石桥：流动送清凉车开进茶山')
  expect(headed('月工资平均上调')).toBe('晶华光伏：协商“谈”出工资上调312元')
})

test('a title as wide as its column has its end on the next line, and a page’s head its number in brackets', () => {
  const read = readText(
    [
      '汀岸区工会第六次代表大会文件（3）',
      '一、过去五年的工作回顾',
      '（一）强化维权服务，职工权益保障更加',
      '有力',
      '　　五年来，全区建会企业集体合同签订率保持在92%以',
      '上，覆盖职工七万人。',
      '汀岸区工会第六次代表大会文件（4）',
      '（二）深化产业工人队伍建设改革，激发',
      '创新创造活力',
      '　　每年举办区级技能竞赛20项以上，五年新增高技能人才5000名。',
    ].join('\n'),
  )
  expect(sections(read)).toEqual([
    '一、过去五年的工作回顾 > （一）强化维权服务，职工权益保障更加有力',
    '一、过去五年的工作回顾 > （二）深化产业工人队伍建设改革，激发创新创造活力',
  ])
})

test('a long line that ends in mid-sentence goes on, whatever the next begins with', () => {
  const read = readText(
    [
      '二、存在的问题和不足',
      '　　在总结成绩的同时，我们也清醒地看到，工会工作还存在一些问',
      '题和不足：一是组织覆盖还有盲区，25人以下小微企业建会率仅为',
      '54.3%，新就业形态劳动者流动性大，入会后联系服务跟不上。二是',
      '维权服务质效有待提高。',
    ].join('\n'),
  )
  expect(read.passages.map(({ text }) => text).join()).toContain('建会率仅为54.3%')
})

test('columns may be headed by the ends of years, and rows that begin with days be broken', () => {
  const cells = [
    '指标',
    '单位',
    '2017年底',
    '2022年10月底',
    '基层工会',
    '家',
    '1065',
    '1352',
    '会员',
    '万人',
    '12.47',
    '16.12',
    '书屋',
    '家',
    '31',
    '83',
  ]
  expect(rows('附件1 五年主要指标', '', ...cells)[0]).toContain('2022年10月底：1352')
  const days = rows(
    '时间 活动名称 地点 参与人数（人）',
    '3月12日 机器人大赛 市体育馆 1260',
    '5月22日 科技活动周 人民广场',
    '23000',
    '9月11日 全国科普日 市科技馆 31000',
  )
  expect(days[1]).toBe('时间：5月22日；活动名称：科技活动周；地点：人民广场；参与人数（人）：23000人')
})

describe('a line that only turns the page', () => {
  const read = (header: string, title: string) =>
    readText(['一、用卡', '持卡可以领取蛋糕券1张，', header, '在指定的门店使用。', '二、课程', '每人限报2门。'].join('\n'), { title })

  test.each([
    ['砚港区总工会会员服务手册　　　　　　6', '砚港区总工会会员服务手册（2025年版）'],
    ['砚港市总工会文件　　砚工发〔2024〕17号　　　－ 5 －', '互助保障办法'],
  ])('is no heading and no text: %s', (header, title) => {
    const { passages } = read(header, title)
    expect(passages.map(({ text }) => text).join()).not.toMatch(/手册|砚工发/u)
    expect(passages.some(({ section }) => section.some((part) => part.includes('手册6')))).toBe(false)
    expect(passages[0]?.text).toContain('蛋糕券1张，在指定的门店使用')
  })
})
