// Owns the proof that titles which a wide gap parts from their text are headings, and what only has a gap in it is none.
import { describe, expect, test } from 'vitest'
import { readText } from './fixture.ts'

const sectionsOf = (text: string): string[] => [...new Set(readText(text).passages.map(({ section }) => section.join(' > ')))]

const PAGE = `群众团体

鹿泽区总工会
共青团鹿泽区委员会
鹿泽区妇女联合会

鹿泽区总工会
概况　　2021年，鹿泽区总工会（简称区总工会）
下辖街道总工会8个、系统工会5个。至年末，全区
有基层工会组织2917家，有工会会员18.4万人。
组织建设　　2021年，区总工会开展集中入会行动，
新建基层工会274家，新发展会员9160人，其中货
车司机与外卖骑手3318人，百人以上企业建会率达
到96.2%，比上年提高2.1个百分点。
行业工会联合会成立　　2021年6月9日，鹿泽区
快递行业工会联合会在白芷街道成立，首批覆盖站点
19个、快递员874名。9月3日，鹿泽区货
2021年6月9日，鹿泽区快递行业工会联合会第一次代表大会会场　　
（区总工会　供图）
运行业工会联合会成立，覆盖货运企业26家、司机
1507名，会上发放“平安包”80份。
“两癌”检查　　2021年，区总工会为1.21万名女
职工免费检查，救助患病女职工17名，每人8000元。
共青团鹿泽区
委员会
概况　　2021年，共青团鹿泽区委员会（简称团区
委）辖团总支58个、团支部1143个，有团员2.07
万人，全年发展团员716名。
青年突击队　　2021年，团区委组建青年突击队31
支，1206名团员青年参加物资配送，累计服务5.2万
小时。
鹿泽区妇女联合会
概况　　2021年，鹿泽区妇女联合会有村（社区）
妇联137个，执委2045名。
巾帼创业　　2021年，区妇联联合银行发放贷款62
笔、1874万元，最高额度30万元。`

describe('titles that a wide gap parts from their text', () => {
  test('head what stands behind them, under the chapter that they stand in', () => {
    expect(sectionsOf(PAGE)).toEqual([
      '群众团体 > 鹿泽区总工会 > 概况',
      '群众团体 > 鹿泽区总工会 > 组织建设',
      '群众团体 > 鹿泽区总工会 > 行业工会联合会成立',
      '群众团体 > 鹿泽区总工会 > “两癌”检查',
      '群众团体 > 共青团鹿泽区委员会 > 概况',
      '群众团体 > 共青团鹿泽区委员会 > 青年突击队',
      '群众团体 > 鹿泽区妇女联合会 > 概况',
      '群众团体 > 鹿泽区妇女联合会 > 巾帼创业',
    ])
  })

  test('leave the text whole around a caption that is wider than its column', () => {
    const own = readText(PAGE).passages.filter(({ section }) => section.at(-1) === '行业工会联合会成立')
    const text = own.filter(({ form }) => form === 'text').map((passage) => passage.text)
    expect(text.join('')).toMatch(/2021年6月9日，鹿泽区快递行业工会联合会在白芷街道成立.*9月3日，鹿泽区货运行业工会联合会成立/su)
    expect(own.find(({ form }) => form === 'caption')?.text).toMatch(/^2021年6月9日，鹿泽区快递行业工会联合会第一次代表大会会场/u)
  })
})

test('a sign may stand before such a title, and a year alone behind it', () => {
  const page = `鹭城市总工会

■概况  2021 年，鹭城市总工会下辖镇总工会7个，
年末有工会会员19.4万人。
■市总工会第九次代表大会  2021年8月
11—13日，鹭城市工会第九次代表大会在市会议中
心召开，出席正式代表260人。
■工会组建  2021 年，新建基层工会143个，新
发展会员1.1万人。
■集体协商  2021 年，签订集体合同820份。`
  expect(sectionsOf(page)).toEqual(['概况', '市总工会第九次代表大会', '工会组建', '集体协商'].map((title) => `鹭城市总工会 > ${title}`))
})

test('the title of a page on the web may begin with the name of a district', () => {
  const pages = ['驿站地图上线', '东栖区：骑手有了食堂', '北栖区：一张桌子 化解欠薪'].map(
    (title, i) => `${title}
发布时间：2024-06-1${i}  来源：市总工会
6月1${i}日，有关活动在职工服务中心举行，现场有120名会员参加，市总工会有关负责人出席并讲话。
[责任编辑：何 卉]
`,
  )
  expect(sectionsOf(pages.join('\n'))).toEqual(['驿站地图上线', '东栖区：骑手有了食堂', '北栖区：一张桌子 化解欠薪'])
})

test('a date, a name with its office, and a gap inside a sentence make no title', () => {
  const days = `鹿泽区总工会大事记

3日　　区总工会召开二届五次全委会议，审议工作报告。
7日　　区职工运动会在体育中心举行，42支代表队参赛。
同日　　区总工会与农商银行签订协议，推出创业贷款。
19日　　全区第21个驿站启用，覆盖所有街道和镇。
主席　　郑砚秋
副主席　　冯文澜　何知远`
  expect(sectionsOf(days).filter((section) => /主席|\d日|同日/u.test(section.split(' > ').at(-1) ?? ''))).toEqual([])
})

test('the head of each page, with its name in pinyin, is no title', () => {
  const head = '群众团体  QUNZHONG TUANTI'
  const lines = PAGE.split('\n').flatMap((line) => (/^(?:“两癌”检查|青年突击队)/u.test(line) ? ['', head, '', line] : [line]))
  expect(sectionsOf(lines.join('\n'))).toEqual(sectionsOf(PAGE))
})
