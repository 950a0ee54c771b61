// Owns the proof of what belongs to which heading at the seams of a text: a table's note, a title on the line of its text, days that a line parts.
import { describe, expect, test } from 'vitest'
import { readText } from './fixture.ts'

const sections = (...lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(readText(lines.join('\n')).passages.map(({ section, display }) => [display.replace(/\n/gu, ''), section.at(-1) ?? '']))

describe('what stands at a seam', () => {
  test('a note below a table is of the table, and what follows it of the section', () => {
    const told = sections(
      '一、表彰',
      '表1 2023年五一劳动奖章名单',
      '姓名\t单位',
      '程远\t钢铁公司',
      '裴霜\t第一医院',
      '注：共2名，每名奖励3000元。',
      '全年还走访了获奖职工的家庭，了解他们的生活情况。',
    )
    expect(told['注：共2名，每名奖励3000元。']).toBe('表1 2023年五一劳动奖章名单')
    expect(told['全年还走访了获奖职工的家庭，了解他们的生活情况。']).toBe('一、表彰')
  })

  test.each([
    ['（三）实施暖心行动　筹集帮扶资金不少于5500万元，继续开展送温暖活动，资助学生2600名。新建站点200个。', '（三）实施暖心行动'],
    ['（二）欠薪求助  拨打12351按2号键，提交欠薪单位、人数、金额，工会当天联系。逾期的移交监察。', '（二）欠薪求助'],
    ['（五）应急救助  会员家庭遭遇火灾、交通事故、自然灾害等突发情况的可以申报。48小时内核实。', '（五）应急救助'],
  ])('%s has its title in front', (line, title) => {
    expect(readText(['二、2024年任务', line].join('\n')).headings.map(({ section }) => section.at(-1))).toContain(title)
  })

  test.each([
    [
      '(一)坚持凝心铸魂,职工思想引领不断加强五年来,我们组织劳模宣讲团、职工宣讲团开展宣讲860场,听众9.2万人次。',
      '(一)坚持凝心铸魂,职工思想引领不断加强',
    ],
    [
      '三、今后五年的目标和任务今后五年全市工会工作的总体要求是:聚焦工贸强市,实施五大工程,全市基层工会达到3500家。',
      '三、今后五年的目标和任务',
    ],
  ])('%s has its title glued in front', (line, title) => {
    expect(readText(['二、存在的问题', line].join('\n')).headings.map(({ section }) => section.at(-1))).toContain(title)
  })

  test.each([
    [['共青团溯河经济技术开发区', '工作委员会'], '共青团溯河经济技术开发区工作委员会'],
    [['溯河经济技术开发区', '妇女联合会'], '溯河经济技术开发区妇女联合会'],
    [['溯河高新技术产业开发区', '总工会'], '溯河高新技术产业开发区总工会'],
  ])('a body on two lines heads one chapter: %j', (lines, body) => {
    const told = readText([...lines, '【概况】 2021年末，有基层组织38个、成员1.47万人，全年新建12个。'].join('\n\n'))
    expect(told.headings.map(({ section }) => section)).toContainEqual([body, '概况'])
  })

  test('a title of two halves stays one', () => {
    const lines = ['二、2024年任务', '（一）坚持政治引领　凝聚奋进力量', '全年举办宣讲200场，听众3万人。']
    expect(readText(lines.join('\n')).headings.at(-1)?.section.at(-1)).toMatch(/^（一）坚持政治引领\s?凝聚奋进力量$/u)
  })

  test('a question has its answer behind it on the same line', () => {
    const told = sections('第二部分 常见问题', '问：派遣工该在哪里入会？答：先在派遣单位加入，派遣单位没有工会的，可以在用工单位加入。')
    expect(told['先在派遣单位加入，派遣单位没有工会的，可以在用工单位加入。']).toBe('派遣工该在哪里入会？')
  })

  test('weekdays that a line parts are no numbered heading, and 他们分别是： is no label', () => {
    const told = readText(
      [
        '本报讯（记者 窦佳）6月5日，县职工服务中心重新开放，心理咨询师每周',
        '三、周六下午坐诊，需要提前一天预约。',
        '他们分别是：恒炬公司数控车工章立',
        '军，茶油厂技师鲍贵。',
      ].join('\n'),
    )
    expect(told.headings).toEqual([])
    expect(told.passages.map(({ display }) => display).join('')).toContain('每周三、周六下午坐诊')
    expect(told.passages.map(({ display }) => display).join('')).toContain('章立军')
  })
})
