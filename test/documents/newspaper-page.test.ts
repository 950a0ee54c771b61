// Owns the proof that a newspaper page without blank lines is parted into its articles, and what the press writes around them left out.
import { describe, expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const PAGE = `湖东日报 2023年5月9日 星期二 责编：何　田　美编：孙　禾　电话：0×××-5550000 02 民生
本报讯（记者 何田 通讯员 孙禾）5月7日上
午，湖东新区地铁工地上，市总工会把绿豆和
毛巾送到工人手里。今年送清凉计划投入90万
元，覆盖一线职工2.1万人，到8月底结束。
两千名建设者收到“清凉包”
市总工会干部在工地分发清凉包。本报记者 何 田 摄
货车司机有了歇脚的地方
本报记者 孙 禾
晚上九点，湖东服务区，跑了一天车的老周把
车停好。淋浴每次4元，床位每晚12元，凭会
员码打八折。这里是全市第6个司机之家，已
经接待司机2300人次。
湖东服务区司机之家内景。湖东交通局供图
一根听音杆 走遍半座城
——记检漏班班长罗小山
听漏全凭耳朵，学起来难。罗小山二十八年听
出漏点五千多处，带出的徒弟有二十三人，获
得过省劳动模范的称号，工友都叫他老罗。
本版由湖东市总工会合办
读书月收官 职工爱上晨读
本报讯（记者 何田）全市职工读书月上月底收
官，开展晨读活动143场，评出书香班组50个，
水质检测班连续三年上榜，奖品是一套图书。
版权声明：本报所刊作品，未经许可不得转载。
　投稿邮箱：hd@×××.cn　　印刷：湖东印务`

test('a series gives no story its headline', () => {
  const lines = [
    '“关注新就业”系列报道②',
    '□ 本报记者 季明',
    ...'“以前等单就蹲在路边，现在进门就有热水，|能充电，还能量个血压。”5月6日中午，骑手|鲁大勇在槐荫路的驿站里一边吃饭一边说，|全市这样的驿站已有56个，个人保费40元。'.split(
      '|',
    ),
  ]
  const more = [
    '为奔跑的身影撑起“保护伞”',
    '',
    ...'本报讯（记者 苗雨）5月9日，零工市场在客运|站东侧启用，当天58家企业进场，提供岗位|1237个，每天早上五点半开门，晚上六点关。'.split(
      '|',
    ),
    '零工市场让打零工更体面',
    '',
  ]
  const last = ['本报讯（记者 蔺青）自6月1日起，门诊费用也', '能报销，起付线400元，退休人员限额7500元。', '门诊费用也能报']
  const read = readText([...lines, '', ...more, ...last].join('\n'), { title: '岫江日报2023年5月10日', kind: 'newspaper-page' })
  expect(outlineOf(read)).toContain('为奔跑的身影撑起“保护伞”')
  expect(outlineOf(read).join('|')).not.toContain('系列报道')
  expect(read.passages.find(({ text }) => text.includes('个人保费40元'))?.section).toContain('为奔跑的身影撑起“保护伞”')
})

test('parts two headlines that stand together, of which one holds a mark, and news in brief from the article above', () => {
  const read = readText(
    [
      '湖东日报 2023年7月15日 04版',
      ...'本报讯（记者 何田）“以前只能蹲在路边。”7|月15日中午，骑手小马走进北桥的清风歇脚点。|全市现有清风歇脚点268个，今年新增53个。|高温下的清风歇脚点里凉意足|'
        .split('|')
        .slice(0, 4),
      ...'本报讯（记者 何田）7月12日，焊工决赛在|技师学院落幕，焊工冯大勇以94.6分夺得|第一名，今年29岁，入行11年，奖励8000元。'.split('|'),
      '94.6分！29岁焊工冯大勇夺冠',
      '南塘区：暑托班开到厂门口',
      '□ 本报记者 孙 禾',
      ...'早上7点，南塘区锦帛公司门口，女工把儿子|送进厂里的暑托班。今年南塘区开办暑托班24|个，接收孩子860名，家长每天交15元餐费。'.split(
        '|',
      ),
      '简  讯',
      '▲ 岭县总工会',
      ...'岭县总工会日前为全县1850名环卫工人免费|体检，体检项目18项，人均标准260元。'.split('|'),
      '▲ 市教育工会',
      '市教育工会组织心理减压沙龙12期。',
    ].join('\n'),
    { title: '湖东日报2023年7月15日', kind: 'newspaper-page' },
  )
  const sectionOf = (said: string): string => read.passages.find(({ text }) => text.includes(said))?.section.at(-1) ?? ''
  expect(sectionOf('新增53个')).toBe('高温下的清风歇脚点里凉意足')
  expect(sectionOf('奖励8000元')).toBe('94.6分！29岁焊工冯大勇夺冠')
  expect(sectionOf('15元餐费')).toBe('南塘区：暑托班开到厂门口')
  expect(sectionOf('人均标准260元')).toBe('岭县总工会')
  expect(sectionOf('沙龙12期')).toBe('市教育工会')
})

test('has each headline with its article, bylines and credits in neither', () => {
  const read = readText(PAGE, { title: '湖东日报2023年5月9日第2版', kind: 'newspaper-page' })
  const outline = outlineOf(read)
  for (const headline of [
    '两千名建设者收到“清凉包”',
    '货车司机有了歇脚的地方',
    '读书月收官 职工爱上晨读',
    '一根听音杆 走遍半座城——记检漏班班长罗小山',
  ])
    expect(outline).toContain(headline)
  const passageOf = (headline: string): string =>
    read.passages
      .filter(({ section }) => section.includes(headline))
      .map(({ text }) => text)
      .join('|')
  expect(passageOf('两千名建设者收到“清凉包”')).toContain('计划投入90万元')
  expect(passageOf('货车司机有了歇脚的地方')).toContain('床位每晚12元')
  expect(passageOf('读书月收官 职工爱上晨读')).toContain('晨读活动143场')
  const all = read.passages
    .filter(({ section }) => !section.includes('（图片）'))
    .map(({ text }) => text)
    .join('|')
  for (const furniture of ['责编', '投稿邮箱', '版权声明', '合办', '供图', '记者孙禾']) expect(all).not.toContain(furniture)
})

test('the head of a page may be torn over its first lines', () => {
  const read = readText(
    `湖东工人报    2023年6月15日 \n星期四    责编 何田  版式 孙 \n禾    要闻  03\n\n${PAGE.split('\n').slice(1).join('\n')}`,
  )
  expect(outlineOf(read).join()).not.toMatch(/责编|要闻/u)
})

test('a headline printed into its article keeps the rest of it, and what a column breaks stays whole', () => {
  const read = readText(
    `湖东日报 2023年7月21日 星期五 责编：何　田　美编：孙　禾 A6 工会
本报讯（记者　何田）放暑假了，孩
子谁来管？湖东市今年开办托管班71个，
可接收6至12岁职工子女2600名，7月6
日起陆续开班，为期5周，首次向骑手家
庭留出名额。

71个托管班等孩子来

收费方面，每人每周收取餐费120元，
困难职工子女免费。家长可通过“湖工
家园”小程序报名，限报一个班。

本报讯（通讯员　孙禾）湖东市第
九届技能大赛决赛举行，186名选手参
赛。按照规定，各项目第一名报请授予
市五一劳动奖章，奖励7000元；第
二、三名分别奖励4000元、2000元。

技能高手决出名次

职工问　工会答

问：我在工地干活，高温津贴怎
么发？（职工　小　付）
答：按照规定，在35℃以上高温天
气露天工作的，每人每月300元，发放
时间为6月至9月。
问：我是兼职送外卖的，没签合
同，能入会吗？（骑手　小　凌）
答：可以。在小程序点“我要入
会”，3个工作日内办结，不收费。

▲简讯
●市总工会7月14日举办劳模工匠宣
讲会，260名青年职工现场聆听。
●北浦区总工会新建小屋8家，累计
达到53家。
本版电话：0000-86×××12　　投稿邮箱：见本报网站`,
  )
  const told = new Map<string, string>()
  for (const { section, text } of read.passages) told.set(section.at(-1) ?? '', `${told.get(section.at(-1) ?? '') ?? ''}${text}`)
  expect(told.get('71个托管班等孩子来')).toMatch(/开办托管班71个.*每周收取餐费120元/su)
  expect(told.get('技能高手决出名次')).toMatch(/奖励7000元；第二、三名分别奖励4000元/u)
  expect([...told.keys()].filter((section) => section.includes('？'))).toEqual([
    '我在工地干活，高温津贴怎么发？（职工小付）',
    '我是兼职送外卖的，没签合同，能入会吗？（骑手小凌）',
  ])
  expect([...told.values()].join('')).toContain('市总工会7月14日举办劳模工匠宣讲会，260名')
  expect([...told.keys()].join('')).not.toMatch(/本版电话|宣$/u)
})

const BELOW = [
  '　　本报讯　职工夜校春季班3月2日起报名，开设2门课，每门课上8次，会员均可报名，学费由市总工会承担。（记者　何田）',
  '春季班课程表',
  '课程　上课时间　名额（人）',
  '剪纸　周一19:00　40',
  '二胡　周三19:00　25',
  '报名请登录“湖东工会”小程序。',
  '职工夜校春季班开始招生',
  '　　本报讯　清早  5点，渡船工老罗已经查完了缆绳，开船二十六年没有出过一次事故，今年被评为市劳动模范。（记者　孙禾）',
  '渡船工老罗的二十六年',
  '　　本报讯　“工钱到了！”3月1日，瓦工老周等31名工友收到了拖欠半年的工钱，维权中心全程没有收取费用。（记者　孙禾）',
  '31名工友拿回工钱',
]

test('headlines below their articles: a table between them has a name of its own, and the last one ends the page', () => {
  const { passages } = readText(BELOW.join('\n'))
  const sectionOf = (word: string): string | undefined => passages.find(({ text }) => text.includes(word))?.section.join(' > ')
  expect(sectionOf('学费由市总工会承担')).toBe('职工夜校春季班开始招生')
  expect(passages.filter(({ form }) => form === 'row').map(({ section }) => section.join(' > '))).toEqual([
    '职工夜校春季班开始招生 > 春季班课程表',
    '职工夜校春季班开始招生 > 春季班课程表',
  ])
  expect(sectionOf('渡船工老罗已经')).toBe('渡船工老罗的二十六年')
  expect(sectionOf('瓦工老周')).toBe('31名工友拿回工钱')
})

describe('a page whose headlines stand before some articles and behind others', () => {
  const column = (text: string): readonly string[] => text.match(/.{1,20}/gu) ?? []
  const PAGE = [
    ...column(
      '本报讯（通讯员 游子安）7月10日，栎阳区18家纸艺企业签订工资专项集体合同，一线职工计件单价平均上调6.5%，合同有效期两年，惠及职工1760人。',
    ),
    ...['', '栎阳纸艺行业谈出“涨薪单”', ''],
    ...column('本报讯（记者 梅思齐）7月12日，石桥市职工技能大赛焊工决赛收官，318名选手参加比拼，决出一等奖2名、二等奖4名、三等奖8名。'),
    ...['', '职工技能大赛焊工决赛收官', ''],
    ...column('【东郊医院工会慰问家属】  7月14日，东郊医院工会走访慰问8名医疗队员家属，每户送上慰问金2000元。（许云溪）'),
    '',
    ...column('“只要12天，就把工资要回来了。”近日，钟小麦等23名工友把一面锦旗交到律师贺嘉树手中，锦旗上绣着“为民解忧、雷厉风行”。'),
    ...['', '二十三位工友的锦旗', '', '本报记者 韦冬青', ''],
    ...['　　7月13日，市总工会举办单身职工交友活动，现场牵手成功16对。', '　　本报记者 梅思齐 摄影报道', ''],
  ]
  const sectionOf = (words: string): string | undefined =>
    readText(PAGE.join('\n'))
      .passages.find(({ text }) => text.includes(words))
      ?.section.at(-1)

  test('tells what follows a signed brief from the brief, and a picture from the article above it', () => {
    expect(sectionOf('走访慰问8名')).toBe('东郊医院工会慰问家属')
    expect(sectionOf('只要12天')).toBe('二十三位工友的锦旗')
  })
})
