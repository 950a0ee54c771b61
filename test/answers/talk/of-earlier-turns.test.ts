// Owns the proof that a follow-up may be told of the thing of the turns before the last, and of no other thing.
import { beforeAll, expect, it } from 'vitest'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const OWN =
  '# 暖流互助\n\n## 怎么理赔\n\n出院后在小程序里点“我要理赔”，按提示提交。\n\n## 理赔材料\n\n上传出院小结、费用清单和本人银行卡照片。'
const PAID = '## 到账时间\n\n审核通过后9个工作日内打到银行卡。'
const OTHER = '# 助学金\n\n## 申请材料\n\n带录取通知书。'
const TALK = ['暖流互助怎么理赔', '要上传什么材料']

const open = (...parts: readonly string[]): Promise<Staff> =>
  createStaff([
    {
      ...{ id: 'guide', file: 'guide.md', title: '暖流互助问答', region: '柳浦市', period: '2023', inferred: false, digest: false },
      text: parts.join('\n\n'),
    },
  ])

let staff: Staff
beforeAll(async () => {
  staff = await open(OWN, PAID, OTHER)
})

it.each(['几天到账', '多久打到卡上'])('goes on with what the talk began with: %s', (question) => {
  expect(staff.ask(...TALK, question).text.split('\n')[0]).toContain('9个工作日')
})

it('is not told of another thing, whose text alone says it', async () => {
  const reply = (await open(OWN, OTHER, PAID)).ask(...TALK, '几天到账')
  expect(reply.text).not.toContain('9个工作日')
})
