// Owns the proof that a roll of offices below the day that it is of is read line by line, whatever the lines of the text are like.
import { expect, test } from 'vitest'
import { readText } from './fixture.ts'

const ROLL = `【人民调解】有调解员96人，全年调解纠
纷874件。
附：临溪区群团负责人名录
　　（2023年12月31日在任）
总工会　主　席　卓　原（兼）
　　　　副主席　贡大川　喻春生
残　联　理事长　卓建平
人社局　局　长　贡国梁
民政局　局　长　卓素琴（女，6月任）
　　　　　　　　贡守诚（6月离任）`

test('each office with its holders, under a heading of its own', () => {
  const { passages } = readText(ROLL)
  const roll = passages.find(({ section }) => section.at(-1)?.includes('名录'))
  expect(roll?.text.split('\n')).toEqual([
    '（2023年12月31日在任）',
    '总工会主席　卓原（兼）',
    '副主席　贡大川　喻春生',
    '残联理事长　卓建平',
    '人社局局长　贡国梁',
    '民政局局长　卓素琴（女，6月任） 贡守诚（6月离任）',
  ])
})

test('lines that are each labelled are no heading, wherever they stand', () => {
  const { passages, headings } = readText(
    '# 夜校\n春季班3月开班。\n报名时间：3月5日至3月9日\n报名方式：市工会小程序\n\n# 食堂\n食堂已经改好。',
  )
  expect(headings.map(({ section }) => section.at(-1))).toEqual(['夜校', '食堂'])
  expect(passages[0]?.text).toContain('报名方式：市工会小程序')
})
