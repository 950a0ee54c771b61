// Owns the proof that a title is parted from its text where one wide space, an article's number or the contents tell where it ends.
import { describe, expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const sectionsOf = (lines: readonly string[]): string[] =>
  readText(lines.join('\n')).passages.map(({ section, text }) => `${section.join(' > ')}|${text}`)

describe('a title that one wide space parts from its text', () => {
  const YEARBOOK = [
    '岑原区总工会',
    '',
    '概况　2021年末，区总工会下辖镇工会7个，有会员6.2万人。',
    '组织建设　2021年，新建基层工会43家，发展会员2160人。',
    '困难帮扶　全区各级工会走访困难职工312户，发放慰问金26万元。',
    '劳模服务　区总工会组织劳模体检84人，疗休养36人。',
  ]

  test('heads it, whether a number or a word stands behind the space', () => {
    expect(sectionsOf(YEARBOOK)).toEqual([
      '岑原区总工会 > 概况|2021年末，区总工会下辖镇工会7个，有会员6.2万人。',
      '岑原区总工会 > 组织建设|2021年，新建基层工会43家，发展会员2160人。',
      '岑原区总工会 > 困难帮扶|全区各级工会走访困难职工312户，发放慰问金26万元。',
      '岑原区总工会 > 劳模服务|区总工会组织劳模体检84人，疗休养36人。',
    ])
  })

  test('is none where fewer than four lines have one', () => {
    expect(outlineOf(readText(YEARBOOK.slice(0, 4).join('\n')))).toEqual(['岑原区总工会'])
  })
})

describe('a chapter and its first article on one line', () => {
  const RULES = ['第二章　住院给付', '第七条　会员住院每天给付50元。']
  const OUTLINE = ['第二章　住院给付', '第二章　住院给付 / 第七条', '第三章　大病救助', '第三章　大病救助 / 第八条']

  test('are two headings', () => {
    expect(outlineOf(readText([...RULES, '第三章　大病救助第八条　会员确诊大病的，一次性救助5000元。'].join('\n')))).toEqual(OUTLINE)
  })

  test('are left together where a comma stands between', () => {
    const outline = outlineOf(readText([...RULES, '第三章所称大病，按照第八条的规定认定。'].join('\n')))
    expect(outline.filter((heading) => heading.endsWith('第八条'))).toEqual([])
  })
})

describe('a title that the contents list with its page', () => {
  const CONTENTS = ['目录', '第一章　总则……1', '附件　经费标准说明……11']
  const FIRST = ['第一章　总则', '第一条　为规范经费使用，制定本办法。']
  const GLUED = '附件 经费标准说明为便于基层掌握，现将有关标准说明如下。'

  test('is parted from the text that was glued to it', () => {
    expect(sectionsOf([...CONTENTS, ...FIRST, GLUED, '慰问品每人每年不超过1800元。'])).toEqual([
      '第一章　总则 > 第一条|为规范经费使用，制定本办法。',
      '附件经费标准说明|为便于基层掌握，现将有关标准说明如下。\n慰问品每人每年不超过1800元。',
    ])
  })

  test('is not looked for where nothing lists it', () => {
    expect(outlineOf(readText([...FIRST, GLUED].join('\n')))).not.toContain('附件经费标准说明')
  })
})

describe('what stands around a report', () => {
  test('has headings of its own: what is appended, and news in brief; who spoke heads nothing', () => {
    const lines = [
      ...['奋楫扬帆再出发 凝心聚力谱新篇', '——在石桥市工会第五次代表大会上的报告', '（2023年11月16日）', '', '何 秉 谦', ''],
      ...['各位代表、同志们：', '现在，我代表市总工会第四届委员会向大会作报告，请予审议。'],
      ...['一、过去五年工作回顾', '全市新建工会58家，新增会员1.2万人。'],
      ...['附：2023年工会大事记', '1月12日，市总工会慰问组到铸锻车间慰问春节不停炉职工。'],
      ...['【大会简讯】石桥市工会第五次代表大会胜利闭幕', '本报讯（记者 丁一帆）11月17日，大会圆满完成各项议程。'],
    ]
    const outline = outlineOf(readText(lines.join('\n'))).map((path) => path.split(' / ').at(-1))
    expect(outline).toEqual([
      '奋楫扬帆再出发 凝心聚力谱新篇',
      '一、过去五年工作回顾',
      '附：2023年工会大事记',
      '石桥市工会第五次代表大会胜利闭幕',
    ])
  })
})
