// Owns the proof that members in all are the sum of their column, and no number of rows.
import { beforeAll, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const TABLE: SourceDocument = {
  ...{
    id: 'members',
    file: 'members.md',
    title: '柳浦市各街道工会情况表',
    region: '柳浦市',
    period: '2023',
    inferred: false,
    digest: false,
  },
  text: '柳浦市各街道工会情况表\n\n| 街道 | 工会会员 | 驿站数（个） |\n| --- | --- | --- |\n| 白柳街道 | 1200 | 4 |\n| 青河街道 | 800 | 3 |\n| 桥东街道 | 500 | 2 |\n',
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([TABLE])
})

it.each(['工会会员一共多少人', '柳浦市工会会员一共多少人'])('%s', (question) => {
  const [head = ''] = staff.ask(question).text.split('\n')
  expect(head).toContain('2500')
  expect(head).not.toContain('行')
})
