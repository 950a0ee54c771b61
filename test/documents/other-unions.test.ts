// Owns the proof that papers of other unions are read as their readers mean them: wrapped, with headers, with appendices.
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/read-document.ts'
import { outlineOf, readText } from './fixture.ts'

const sections = (text: string): string[] => readText(text).headings.map((heading) => heading.section.at(-1) ?? '')

test('does not take an article that a sentence cites for one of its own', () => {
  const read = sections(
    '问：怀孕了能辞退吗？\n答：不能。单位不得依照劳动合同法第四十条、\n第四十一条的规定解除劳动合同。\n问：要收费吗？\n答：免费。\n',
  )
  expect(read).toEqual(['怀孕了能辞退吗？', '要收费吗？'])
})

test('stands 附 with a name of its own beside the last part of the text', () => {
  const read = readText('第一部分 体检\n（一）对象\n一线职工。\n附 预约电话一览\n站点\t电话\n东站\t66001122\n')
  expect(outlineOf(read).at(-1)).toBe('附 预约电话一览')
})

test('parts 附件2 from the title below it', () => {
  const read = sections(
    '关于开展疗休养的通知\n\n一、对象\n\n一线职工。\n\n附件2\n\n疗休养名额分配表\n\n单位：人\n区县\t名额\n锦江区\t36\n青羊区\t38\n',
  )
  expect(read).toContain('疗休养名额分配表')
  expect(read.join()).not.toContain('附件2疗')
})

test('leaves a header by the page number out of the sentence that it parts', () => {
  const page = (rest: string): string => `\n\n— 3 —\n某市总工会文件\n\n${rest}`
  const read = readText(
    `第一条 困难职工个人承担部分由市总工会全额补${page('贴。')}\n第二条 材料不齐全的，应当一次性告${page('知需要补正的内容。')}\n`,
  )
  const text = read.passages.map((passage) => passage.text).join('|')
  expect(text).toContain('全额补贴')
  expect(text).toContain('一次性告知')
})

test('knows a region that is told with its city', () => {
  const { document } = readText('【概况】 有会员48万人。')
  const read = readDocument({ ...document, region: '杭州市萧山区' }, (text) => (text.includes('萧山区') ? '萧山区' : undefined))
  expect(read.passages[0]?.region).toBe('萧山区')
})

describe('a feature in printed columns, its paragraphs parted by blank lines', () => {
  const LINE = '俱乐部去年翻修一新，门前的院墙拆了，院里添了长椅和凉棚'
  const paragraph = (end: string): string => `${LINE}，\n${LINE}，\n${end}。`
  const feature = [
    '城东职工俱乐部又开门了',
    paragraph('老职工都说好'),
    '先上楼看看',
    paragraph('二楼是乒乓球室'),
    '下了班还来得及吗？',
    paragraph('每晚开到九点半'),
    `${LINE}，\n周末专场定在`,
    '（图为翻修后的球馆一角）',
    '9月8日，凭会员卡入场。',
    '馆里的食堂',
    paragraph('午饭十二元一份'),
  ].join('\n\n')

  test('has its short lines alone for headings, one that asks, too', () => {
    expect(sections(feature)).toEqual(expect.arrayContaining(['先上楼看看', '下了班还来得及吗？', '馆里的食堂']))
  })

  test('is not parted by what a picture shows', () => {
    const read = readText(feature).passages
    expect(read.find(({ form }) => form === 'caption')?.text).toContain('球馆一角')
    expect(read.map(({ text }) => text).join('|')).toContain('周末专场定在9月8日，凭会员卡入场')
  })
})

test('leaves out a header that tells its page, and takes it for no heading', () => {
  const page = (n: string, rest: string): string => `\n\n机械工会简报　　第${n}页\n\n${rest}`
  const read = readText(
    `一、组织建设\n\n新建工会12家。${page('１', '二、技能竞赛\n\n办了竞赛3场。')}${page('２', '三、维权\n\n受理争议5件。')}`,
  )
  expect(read.headings.map(({ section }) => section.join('/'))).toEqual(['一、组织建设', '二、技能竞赛', '三、维权'])
  expect(read.passages.map(({ text }) => text).join()).not.toContain('简报')
})

test('parts the first notice of a collection from who edited it', () => {
  const read = sections(
    '江城市总工会通知汇编\n（2024年第一期）\n江城市总工会办公室 编\n通知一\n关于举办春季读书活动的通知\n江工宣〔2024〕3号\n各基层工会：\n一、时间\n4月至6月。\n',
  )
  expect(read.join()).toMatch(/通知一.*读书活动的通知,一、时间/u)
})

test('goes on in mid-sentence behind what a picture shows and a newspaper says of itself', () => {
  const text =
    '这一建就是十年，站点从一个到三十个，服务的人从几百到几万。\n\n建站之初，谁也说不清园区里到底有多少骑手，只知道一到饭点满街都是赶路的人，县总工会十二名干部分\n\n图为驿站里的理发师在忙碌。\n\n片包干，跑遍了全县所有的乡镇和三个工业园区，第二年春天的县\n\n青溪报 2022.10.30  ③\n服务中心也开了张。'
  expect(
    readText(text)
      .passages.map((passage) => passage.text)
      .join('|'),
  ).toMatch(/十二名干部分片包干.*的县服务中心也开了张。/u)
})

describe('a page of a newspaper, its headlines behind the articles', () => {
  const page = [
    '本报讯（甘霖）望山钢厂工会9月3日公布\n上半年好点子的评选结果，从874条建议中\n评出金奖4个，最高奖金2万元。',
    '望山钢厂好点子一年省电六十万元',
    '又讯 望山钢厂医院9月4日到云岭镇义诊，\n接诊群众230人次，发放药品价值1.3万元，\n镇工会派出志愿者18名。',
    '本报青溪讯（梅朵）青溪县总工会日前设立\n法律服务点，由6名律师轮流值班，每周三\n为职工免费咨询，已接待137人次。',
    '青溪有了法律服务点',
    '新闻热线0790-3321xxx 零售价1.00元 望山日报印刷厂印刷',
  ].join('\n\n')

  test('has what is told besides under its own mark, and the headline above it stays with its article', () => {
    const told = readText(page).passages.map(({ section, text }) => [section.join(), /\d+条建议|\d+人次/u.exec(text)?.[0]])
    expect(told).toEqual([
      ['望山钢厂好点子一年省电六十万元', '874条建议'],
      ['又讯', '230人次'],
      ['青溪有了法律服务点', '137人次'],
    ])
  })

  test('takes the line of the press for none of its headlines', () => {
    expect(sections(page).join()).not.toContain('热线')
    expect(readText(page).diagnostics.map(({ rule }) => rule)).toContain('running-header')
  })
})

test('goes on with its articles behind a 附表 that stands among them', () => {
  const read = readText(
    '互助办法\n第一章 总则\n第一条　为减轻负担，制定本办法。\n第二章 给付\n第二条　住院按附表给付。\n附表1\n\n自付八百元以上的按四成给付，五千元以上的按五成给付。\n附表2\n\n其余情形由互保中心另行说明，每年公布一次。\n第三条　门诊不予给付。\n第三章 附则\n第四条　本办法由市总工会解释。\n',
  )
  const paths = read.passages.map(({ section }) => section.join('/'))
  expect(paths.find((path) => path.endsWith('第三条'))).toMatch(/第二章 给付\/第三条$/u)
  expect(paths.find((path) => path.endsWith('第四条'))).not.toContain('附表')
})
