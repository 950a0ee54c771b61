// Owns the proof that a table of one cell a line keeps its empty cells, its pages and its header, whatever stands above that.
import { describe, expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

const HEADER = ['镇名', '困难职工（户）', '助学金（万元）']
const TABLE = ['表1 各镇救助情况', ...HEADER, '东浦镇', '120', '3.5', '西浦镇', '86', '—', '南浦镇', '—', '1.2']
const NORTH = ['北浦镇', '42', '0.8']
const BEHIND = '以上数字截至年底。'

describe('cells that hold nothing', () => {
  test('are cells of their rows', () => {
    expect(rows(...TABLE)).toEqual([
      '镇名：东浦镇；困难职工（户）：120户；助学金（万元）：3.5万元',
      '镇名：西浦镇；困难职工（户）：86户；助学金（万元）：—',
      '镇名：南浦镇；困难职工（户）：—；助学金（万元）：1.2万元',
    ])
  })

  test('are none of the name before them, though a whole row has nothing else', () => {
    expect(
      rows('表2 各站情况', '站名', '面积（平方米）', '开放日', '城东站', '46', '每天', '城西站', '—', '—', '城南站', '38', '周五')[1],
    ).toBe('站名：城西站；面积（平方米）：—；开放日：—')
  })
})

describe('a table that goes on under 续表', () => {
  test('has the one row that is left of it', () => {
    const found = rows(...TABLE, '续表', ...HEADER, ...NORTH, BEHIND)
    expect(found).toHaveLength(4)
    expect(found[3]).toBe('镇名：北浦镇；困难职工（户）：42户；助学金（万元）：0.8万元')
  })

  test('has two rows, and keeps them at their place in the source', () => {
    const source = [...TABLE, '续表', ...HEADER, ...NORTH, '合计', '248', '5.5', BEHIND].join('\n')
    const { passages } = readText(source)
    const sum = passages.find(({ display }) => display.includes('合计'))
    expect(sum?.display).toBe('镇名：合计；困难职工（户）：248户；助学金（万元）：5.5万元')
    expect(sum?.spans.map(({ start, end }) => source.slice(start, end)).join('|')).toContain('合计\n248\n5.5')
    expect(passages.filter(({ section }) => section.at(-1) === '表1 各镇救助情况')).toHaveLength(5)
  })

  test('is none where the header is another', () => {
    expect(rows(...TABLE, '续表', '镇名', '困难职工（户）', '书屋（家）', ...NORTH, BEHIND)).toHaveLength(3)
  })
})

describe('a title right above the header', () => {
  const TASKS = ['1', '新建驿站12个', '权益部', '6月底', '2', '培训工会干部', '组织部', '9月底', '3', '开展技能竞赛', '经济部', '10月底']
  const lines = ['2023年重点工作责任分工', '序号', '任务', '责任部门', '完成时限', ...TASKS]

  test('is no part of it', () => {
    expect(rows(...lines)).toEqual([
      '序号：1；任务：新建驿站12个；责任部门：权益部；完成时限：6月底',
      '序号：2；任务：培训工会干部；责任部门：组织部；完成时限：9月底',
      '序号：3；任务：开展技能竞赛；责任部门：经济部；完成时限：10月底',
    ])
  })

  test('is none of it where a line is left over behind the last row', () => {
    const people = ['赵勇', '钱虹', '孙立', '李敏'].flatMap((name, i) => [`${i + 1}`, name])
    expect(rows('2023年职工夜校教学分工', '序号', '任课人', ...people, '其余从略')[0]).toBe('序号：1；任课人：赵勇')
  })

  test('heads the table behind other text, too', () => {
    expect(outlineOf(readText(['情况如下。', ...lines].join('\n')))).toEqual(['2023年重点工作责任分工'])
  })
})
