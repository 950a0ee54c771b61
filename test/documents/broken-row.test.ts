// Owns the proof that a row which stands on two lines becomes one again, and that lines beside a table stay out of it.
import { describe, expect, test } from 'vitest'
import { readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

const HEADER = '事项\t承办部门\t办理时限'
const WHOLE = '登记\t窗口\t3个工作日'

describe('a row broken over two lines', () => {
  test.each([
    ['behind its first cells', ['审批\t权益部', '12个工作日']],
    ['behind its name', ['审批', '权益部\t12个工作日']],
  ])('is one where it broke %s', (_, broken) => {
    expect(rows(HEADER, WHOLE, ...broken, '归档\t办公室\t5个工作日')).toEqual([
      '事项：登记；承办部门：窗口；办理时限：3个工作日',
      '事项：审批；承办部门：权益部；办理时限：12个工作日',
      '事项：归档；承办部门：办公室；办理时限：5个工作日',
    ])
  })

  test('is one where it broke within a cell', () => {
    const header = '保障项目\t给付标准\t上限'
    expect(rows(header, '住院\t每天80元\t60天', '伤残\t按等级给付', '2000元至9000元\t每年1次', '身故\t一次性50000元\t——')[1]).toBe(
      '保障项目：伤残；给付标准：按等级给付2000元至9000元；上限：每年1次',
    )
    const hours = ['站点\t地址\t开放时间', '城北站\t柳巷3号\t周一至周六 8:00—17:00']
    expect(rows(...hours, '城南站\t桥头路9号\t周一至周五', '9:30—16:00', '东湖站\t东湖村\t周二至周日 8:30—18:00')).toHaveLength(3)
  })

  test('is one where its last cell ended in mid-word', () => {
    const rest = ['城南站\t桥头路9号\t不', '开放', '东湖站\t东湖村\t周二至周日']
    expect(rows('站点\t地址\t周末是否开放', '城北站\t柳巷3号\t周六上午', ...rest)).toEqual([
      '站点：城北站；地址：柳巷3号；周末是否开放：周六上午',
      '站点：城南站；地址：桥头路9号；周末是否开放：不开放',
      '站点：东湖站；地址：东湖村；周末是否开放：周二至周日',
    ])
  })

  test('is one in the last row, too, where the second line is of its column', () => {
    expect(rows(HEADER, WHOLE, '审批\t权益部', '12个工作日')[1]).toContain('办理时限：12个工作日')
  })

  test('keeps every cell at its place in the source', () => {
    const source = [HEADER, WHOLE, '审批\t权益部', '12个工作日', '归档\t办公室\t5个工作日'].join('\n')
    const row = readText(source).passages.find(({ display }) => display.includes('审批'))
    expect(row?.spans.map(({ start, end }) => source.slice(start, end)).join('|')).toContain('审批\t权益部\n12个工作日')
  })

  test('is none of the table before', () => {
    const first = ['课程\t时间\t地点\t名额\t费用', '剪纸\t周一19:00\t302教室\t24\t免费']
    expect(rows(...first, '二、收费', '项目\t会员价\t非会员价', '球馆季卡\t360\t620', '球馆单次\t6\t12')).toHaveLength(3)
    expect(rows(...first, '项目\t会员价\t非会员价', '球馆季卡\t360\t620', '球馆单次\t6\t12').join()).not.toContain('620球馆')
  })

  test.each([
    ['a row with an empty last cell', ['审批\t权益部', '归档\t办公室\t5个工作日']],
    ['a sentence behind the table', [WHOLE, '以上时限从材料齐全之日起计算。']],
    ['a page number', [WHOLE, '审批\t权益部\t12个工作日', '7']],
  ])('is not %s', (_, below) => {
    expect(rows(HEADER, WHOLE, ...below).join('\n')).not.toMatch(/权益部.*办公室|以上|日7/u)
  })
})
