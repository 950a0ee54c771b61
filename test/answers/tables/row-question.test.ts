// Owns the proof that one row of a table is found by its name and told under the columns that are asked for.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const paper: SourceDocument = {
  id: 'school',
  file: 'school.txt',
  title: '甘棠市工人文化宫一览',
  region: '甘棠市',
  period: '2023',
  inferred: false,
  digest: false,
  text: [
    '甘棠市工人文化宫一览',
    '一、秋季班',
    '课程\t上课时间\t地点\t名额\t费用',
    '民间剪纸\t周一19:00\t302教室\t24\t免费',
    '手机摄影\t周六14:00\t展厅\t36\t材料费70元',
    '二、收费标准（元）',
    '项目\t会员价\t非会员价',
    '羽毛球季卡（90天）\t360\t620',
    '乒乓球单次\t6\t12',
    '三、疗休养安排',
    '批次\t时间\t目的地\t人数\t带队人',
    '第一批\t5月6日\t云屏山\t62\t秦望舒',
    '第二批\t6月3日\t海棠湾\t71\t江一舟',
    '四、救助支出',
    '项目\t2021年\t2022年\t2023年',
    '助学人数（人）\t31\t42\t50',
    '助学金额（万元）\t9.3\t12.6\t15',
    '合计 支出（万元）\t21.3\t30.6\t27',
    '五、各镇代收点',
    '代收点\t地址\t代收时间',
    '柳岸镇\t渡口路3号\t每周四',
    '石桥镇\t旧车站院内\t每周二',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([paper])
})
const head = (...questions: string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

describe('a row that a question names', () => {
  it.each([
    ['甘棠文化宫民间剪纸课 上课地点', '民间剪纸：地点302教室'],
    ['甘棠文化宫羽毛球季卡有会员卡和没会员卡各多少钱', '羽毛球季卡（90天），360元，620元'],
    ['甘棠文化宫第二批疗休养去哪，谁带队', '第二批：目的地海棠湾，带队人江一舟'],
    ['甘棠文化宫第一批疗休养多少人', '62人'],
    ['我住柳岸，材料就近交到哪里，星期几收', '柳岸镇，渡口路3号，每周四'],
  ])('is told: %s', (question, told) => expect(head(question)).toContain(told))

  it('is told without its other cells', () => {
    expect(staff.ask('甘棠文化宫羽毛球季卡 会员价').text).not.toContain('620')
  })

  it('is none where the table has no such column', () => {
    expect(head('甘棠文化宫民间剪纸的电话')).not.toContain('302')
    expect(staff.ask('甘棠文化宫民间剪纸是哪个老师教的').kind).toBe('none')
  })
})

describe('a row under years', () => {
  it('is summed over those that are asked for', () => {
    expect(staff.ask('甘棠市2021到2023年助学一共资助了多少学生').text).toContain('31人 + 42人 + 50人 = 123人')
  })
})
