// Owns the proof that what is named after another year, or only planned, answers for neither.
import { beforeAll, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const NEWS: SourceDocument = {
  id: 'zhixi',
  file: 'zhixi.txt',
  title: '芷溪市总工会网站·工会要闻',
  kind: 'news',
  period: '2024',
  region: '芷溪市',
  inferred: false,
  digest: false,
  text: [
    '# 市总工会公布2023年“金秋助学”账单',
    '',
    '芷溪市总工会日前公布2023年“金秋助学”资金使用情况：全年资助困难职工家庭学生412名，发放助学金168万元。',
    '',
    '# 驿站建设',
    '',
    '# 阵地荣誉',
    '',
    '2024年，全市获评省职工书屋示范点2个、省职工心灵驿站3个，获评2023年度工匠人物4人。',
    '',
    '# 规划',
    '',
    '2024年工作安排：新建户外劳动者驿站90个，改造提升30个。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([NEWS])
})

it('tells the year that it is named after, and no other', () => {
  expect(staff.ask('芷溪市2023年金秋助学资助了多少名学生').text).toMatch(/412名/u)
  expect(staff.ask('芷溪市2024年金秋助学资助了多少名学生').kind).toBe('none')
})

it('tells a plan as a plan, and not as what was done', () => {
  expect(staff.ask('芷溪2024年新建户外劳动者驿站多少个').text).toMatch(/90个/u)
  expect(staff.ask('芷溪2024年实际新建了多少个户外劳动者驿站').kind).toBe('none')
})

it('is no year of what stands before another thing of that year', () => {
  expect(staff.ask('2024年获评职工书屋示范点多少个').text).toMatch(/2个/u)
  expect(staff.ask('2023年获评职工书屋示范点多少个').kind).toBe('none')
  expect(staff.ask('2023年度工匠人物几人').text).toMatch(/4人/u)
})
