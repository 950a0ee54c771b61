// Owns the proof that a table of which every cell stands on a line of its own is read as rows, and lists and prose are not.
import { describe, expect, test } from 'vitest'
import { readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

const HEADER = ['场馆', '地址', '开放时间', '休息日']
const POOL = ['游泳馆', '柳堤路3号', '13:00—20:30', '周一']
const LIBRARY = ['图书馆', '柳堤路5号二楼', '9:00—17:30', '周四']
const HALL = ['服务厅', '东门街8号', '8:30—12:00', '14:00—17:30', '周六']

describe('a table of one cell a line', () => {
  test('has a row for each turn of its columns', () => {
    expect(rows('各场馆这样开放。', ...HEADER, ...POOL, ...LIBRARY, '春节闭馆三天。')).toEqual([
      '场馆：游泳馆；地址：柳堤路3号；开放时间：13:00—20:30；休息日：周一',
      '场馆：图书馆；地址：柳堤路5号二楼；开放时间：9:00—17:30；休息日：周四',
    ])
  })

  test('keeps two lines of one cell together', () => {
    expect(rows(...HEADER, ...POOL, ...LIBRARY, ...HALL).at(-1)).toBe(
      '场馆：服务厅；地址：东门街8号；开放时间：8:30—12:00 14:00—17:30；休息日：周六',
    )
  })

  test('may have a blank line behind every line, and a title above', () => {
    expect(rows('场馆一览', ...[...HEADER, ...POOL, ...LIBRARY].flatMap((line) => [line, '']))).toHaveLength(2)
  })

  test('begins where whole rows follow, though its first heading is an uncommon one', () => {
    const found = rows(
      '比拼',
      '承办单位',
      '参赛人数',
      '优胜',
      '叉车',
      '临湖港务工会',
      '312',
      '龙建军',
      '插花',
      '区园艺协会',
      '146',
      '覃小满',
    )
    expect(found).toEqual([
      '比拼：叉车；承办单位：临湖港务工会；参赛人数：312人；优胜：龙建军',
      '比拼：插花；承办单位：区园艺协会；参赛人数：146人；优胜：覃小满',
    ])
  })

  test('goes on behind the header and the number of a page', () => {
    const page = (number: number): string[] => ['临湖区工会服务指南', `${number}`]
    const found = rows('本册共三页。', ...page(1), '场馆如下。', ...HEADER, ...POOL, ...page(2), ...LIBRARY, ...POOL, ...page(3), '完。')
    expect(found).toHaveLength(3)
    expect(found.join()).not.toContain('服务指南')
  })

  test('goes on behind the number of a page between dashes, blank lines around it', () => {
    const found = rows(
      '场馆如下。',
      ...HEADER,
      ...POOL,
      ...LIBRARY.slice(0, 2),
      '',
      '— 3 —',
      '',
      ...LIBRARY.slice(2),
      ...POOL,
      '其余见附件。',
    )
    expect(found).toHaveLength(3)
    expect(found[1]).toBe('场馆：图书馆；地址：柳堤路5号二楼；开放时间：9:00—17:30；休息日：周四')
  })

  test('may have a single row, where that is all there is and it tells what its name comes to', () => {
    const grants = ['补助项目', '城区', '镇区', '村庄', '取暖（每户）', '900元', '700元', '650元（一次性）']
    expect(rows('补助如下。', ...grants, '补助每年十一月发放。')).toEqual([
      '补助项目：取暖（每户）；城区：900元；镇区：700元；村庄：650元（一次性）',
    ])
  })

  test('needs no header where it tells whom to call', () => {
    const read = readText(['活动到此结束。', '附 各站电话', '东陵站', '0519-66001122', '西陵站', '0519-66001133'].join('\n'))
    expect(read.passages.slice(1).map(({ section, display }) => [section.at(-1), display])).toEqual([
      ['附 各站电话', '东陵站；0519-66001122'],
      ['附 各站电话', '西陵站；0519-66001133'],
    ])
  })

  test('has rows of words alone where its header is one beyond doubt', () => {
    const teachers = ['课程', '主讲人', '单位', '书法', '赵勇', '临湖中学', '插花', '钱虹', '花木公司', '摄影', '孙立', '晚报社']
    expect(rows('夜校课程如下。', ...teachers)[1]).toBe('课程：插花；主讲人：钱虹；单位：花木公司')
  })

  test('does not take a cell that comes again beside another number for the header of a page', () => {
    const visits = ['日期', '单位', '户数', '1月4日', '南湖镇', '35', '1月9日', '钢铁厂', '40', '1月20日', '南湖镇', '52']
    expect(rows('走访如下。', ...visits).at(-1)).toBe('日期：1月20日；单位：南湖镇；户数：52户')
  })

  test.each([
    [
      ['县（区）', '基层工会数', '会员数（万人）', '城南区', '1420', '12.6', '云溪县', '702', '5.4', '合计', '2122', '18.0'],
      '县（区）：城南区；基层工会数：1420；会员数（万人）：12.6万人',
    ],
    [['序号', '姓名', '单位', '1', '赵勇', '机械厂', '2', '钱虹', '公交公司', '3', '孙立', '中学'], '序号：1；姓名：赵勇；单位：机械厂'],
  ])('begins its rows behind the whole header', (lines, first) => {
    expect(rows('情况如下。', ...lines)[0]).toBe(first)
  })

  test('has a title above it that ends as a heading does, and names that do, in its cells', () => {
    const windows = ['县（区）', '窗口地址', '受理时间', '联系部门']
    const cells = ['东陵区', '柳巷3号', '周一至周五8:30—17:00', '权益部', '西陵县', '桥头路9号', '每周三、五全天', '服务中心']
    expect(
      rows('情况如下。', '各县（区）工会服务窗口', ...windows, ...cells, '北山县', '山脚路1号', '周一至周五9:00—16:00', '权益部')[1],
    ).toBe('县（区）：西陵县；窗口地址：桥头路9号；受理时间：每周三、五全天；联系部门：服务中心')
    const rooms = [
      '名称',
      '领衔人',
      '所在单位',
      '专业',
      '陈立焊接创新工作室',
      '陈立',
      '造船厂',
      '焊接',
      '吴琴护理创新工作室',
      '吴琴',
      '中医院',
    ]
    expect(rows('名单如下。', ...rooms, '护理', '孙钧茶艺创新工作室', '孙钧', '茶场', '茶艺')[2]).toBe(
      '名称：孙钧茶艺创新工作室；领衔人：孙钧；所在单位：茶场；专业：茶艺',
    )
  })

  test('has years for its headings, and goes on behind a blank line', () => {
    const years = ['项目', '2020年', '2021年', '助学', '31.5', '40.2', '助医', '12.8', '9.6', '', '合计', '44.3', '49.8']
    expect(rows('表4 救助支出（万元）', ...years)).toEqual([
      '项目：助学；2020年：31.5万元；2021年：40.2万元',
      '项目：助医；2020年：12.8万元；2021年：9.6万元',
      '项目：合计；2020年：44.3万元；2021年：49.8万元',
    ])
  })

  test('keeps every cell at its place in the source', () => {
    const source = [...HEADER, ...POOL, ...LIBRARY].join('\n')
    const row = readText(source).passages.find(({ display }) => display.includes('图书馆'))
    expect(row?.spans.map(({ start, end }) => source.slice(start, end)).join('|')).toContain('图书馆\n柳堤路5号二楼\n9:00—17:30')
  })
})

describe('no table', () => {
  test.each([
    ['a list of names', ['获奖名单', '赵勇', '钱虹', '孙立', '李敏', '周正', '吴琴', '郑钧', '王萍']],
    ['a few lines of which one has a number', ['联系部门', '权益保障部', '工会大厦二楼', '西侧', '各镇工会', '310室']],
    ['a table of contents', ['党政机构', '组织工作', '人才工作', '宣传工作', '统战工作', '信访工作', '外事工作', '档案工作']],
    [
      'prose in narrow columns',
      [
        '镇总工会把清凉',
        '小站开进茶园为',
        '采茶工送去防暑',
        '药品草帽和凉茶',
        '三百份并且为他',
        '们购买了意外险',
        '每人三十五元由',
        '企业出资',
      ],
    ],
  ])('is made of %s', (_, lines) => {
    expect(rows('前言。', ...lines, '结尾。')).toEqual([])
  })
})

describe('a table that came out column by column', () => {
  test('is read where each column stands below its own header', () => {
    const found = rows(
      '各镇情况如下。',
      '单位',
      '东埠镇',
      '西埠镇',
      '合计',
      '会员（人）',
      '120',
      '90',
      '210',
      '新建',
      '驿站（个）',
      '3',
      '2',
      '5',
    )
    expect(found).toEqual([
      '单位：东埠镇；会员（人）：120人；新建 驿站（个）：3个',
      '单位：西埠镇；会员（人）：90人；新建 驿站（个）：2个',
      '单位：合计；会员（人）：210人；新建 驿站（个）：5个',
    ])
  })

  test('may hold figures alone, and blank lines between its columns', () => {
    const tiers = ['800以上至5000部分', '5000以上至20000部分', '20000以上部分']
    const found = rows('按下表给付。', '个人自付费用（元）', ...tiers, '', '给付比例', '40%', '50%', '60%', '其余不予给付。')
    expect(found[1]).toBe('个人自付费用（元）：5000以上至20000部分；给付比例：50%')
    expect(found).toHaveLength(3)
  })

  test('is read where all headers come first, and goes on behind 续表', () => {
    const [trades, winners, places] = [
      ['焊工', '电工', '茶艺师'],
      ['汤梁', '晏秋', '鲍远'],
      ['临湖船厂', '临湖供电公司', '云岭茶厂'],
    ]
    const found = rows(
      '结果如下。',
      '工种',
      '姓名',
      '工作单位',
      '成绩（分）',
      ...trades,
      ...winners.slice(0, 2),
      '续表',
      ...winners.slice(2),
      ...places,
      '96.5',
      '93.2',
      '94.0',
      '赛后举行座谈。',
    )
    expect(found[2]).toMatch(/^工种：茶艺师；姓名：鲍远；工作单位：云岭茶厂；成绩（分）：94/u)
  })

  test('is none where the columns are of unlike lengths', () => {
    expect(rows('各镇情况如下。', '单位', '东埠镇', '西埠镇', '会员（人）', '120', '90', '210', '其余从略。')).toEqual([])
  })
})
