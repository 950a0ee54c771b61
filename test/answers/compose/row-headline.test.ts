// Owns the proof that the first line of a row says what is asked, whole, in as much as fits.
import { expect, test } from 'vitest'
import { rowHeadline } from '../../../src/answers/compose/row-headline.ts'

const asked = (text: string, ...words: string[]) => ({
  text,
  times: [],
  terms: words.map((word) => ({ text: word, alternatives: [], weight: 1, essential: true, frequency: 0, asking: false })),
})
const CHAPTER = '围绕经济社会发展大局，团结动员广大职工在全市高质量发展中建功立业，打造高素质的产业工人队伍，为高质量发展走在前列'
const row = (content: string) => [
  { heading: '章', value: '一、2020年工会工作情况' },
  { heading: '节', value: CHAPTER },
  { heading: '事项', value: '2020年推荐的全国级先进' },
  { heading: '内容', value: content },
]

test('a short row stands whole', () => {
  const cells = [
    { heading: '日期', value: '1月22日' },
    { heading: '国家', value: '印度' },
  ]
  expect(rowHeadline(asked('印度领事哪天来', '领事'), cells)).toBe('1月22日，印度')
})

test('chapter and section make room for what is asked', () => {
  const line = rowHeadline(asked('出了几个大国工匠', '大国工匠'), row('全国劳动模范14名，“大国工匠”3名，先进集体若干'))
  expect(line).toBe('2020年推荐的全国级先进，全国劳动模范14名，“大国工匠”3名，先进集体若干')
})

test.each(Array.from({ length: 30 }, (_, i) => '全'.repeat(60 + i)))('no number is cut in two behind %s', (filling) => {
  const line = rowHeadline(asked('慰问多少', '慰问'), [{ heading: '内容', value: `慰问，${filling}金额1234.5万元` }])
  expect(line).toMatch(/(?:1234\.5万元|[^\d.]…)$/u)
})

test('of a cell that tells several days the one that is asked for', () => {
  const cells = [
    { heading: '场所', value: '咨询室' },
    { heading: '平日', value: '9:00—18:00' },
    { heading: '周末及节假日', value: '周六9:30—16:00，周日不开放' },
  ]
  expect(rowHeadline(asked('咨询室周日开吗', '周日'), cells)).toBe('咨询室：周末及节假日周日不开放')
  expect(rowHeadline(asked('咨询室星期三几点开', '星期三'), cells)).toBe('咨询室：平日9:00—18:00')
})

test('a unit that stands behind the number is not told in the heading, too', () => {
  const cells = [
    { heading: '县（区）', value: '城北区' },
    { heading: '母婴室（个）', value: '52个' },
    { heading: '会员数（万人）', value: '9.8万人' },
  ]
  expect(rowHeadline(asked('城北区有多少母婴室', '城北区', '母婴室'), cells)).toBe('城北区：母婴室52个')
})

test('what a column begins as the one that names the rows tells it from no other', () => {
  const cells = [
    { heading: '代收点', value: '柳岸镇' },
    { heading: '地址', value: '渡口路3号' },
    { heading: '代收时间', value: '每周四' },
    { heading: '联系人', value: '赵勇' },
  ]
  expect(rowHeadline(asked('柳岸镇代收点在哪，星期几收'), cells)).toBe('柳岸镇：地址渡口路3号，代收时间每周四')
  expect(rowHeadline(asked('柳岸镇代收点的联系人是谁'), cells)).toBe('柳岸镇：联系人赵勇')
})
