// Owns the proof that a name which begins with a number and 个 is heard as a name.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false, kind: 'work-report', period: '2021' }
  staff = await createStaff([
    {
      ...base,
      id: 'one',
      file: 'one.md',
      title: '河湾县年鉴',
      region: '河湾县',
      text: '# 商会\n\n商会围绕“两个健康”主题开展活动12次。\n\n# 医疗\n\n县医院推进健康档案建设，健康是大事，健康是本钱。',
    },
  ])
})

describe('a name that begins with a number', () => {
  it('is asked of where it is written, and not of its last word', () => {
    expect(staff.ask('两个健康主题活动开展多少次').text).toContain('12次')
    expect(staff.ask('两个健康是什么').text).not.toContain('本钱')
  })
})
