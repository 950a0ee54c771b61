// Owns the proof that a follow-up may be told beside the section of the last answer, where one heading is over both, and nowhere else.
import { beforeAll, expect, it } from 'vitest'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const GUIDE = `# 暖流互助

## 怎么理赔？

出院后在小程序里点“我要理赔”，按提示提交出院小结。

## 钱多久到？

审核通过后9个工作日打到银行卡。

## 可以给家属买吗？

不可以。互助只面向会员本人，家属不能参加。

## 出了事故怎么报？

48小时内在小程序里点“报案”。

# 秋游

## 怎么报名？

向单位工会报名。

## 一次几天？

一次3天。`

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    {
      ...{ id: 'guide', file: 'guide.md', title: '柳浦市工会问答', region: '柳浦市', period: '2023', inferred: false, digest: false },
      text: GUIDE,
    },
  ])
})
it.each([
  ['多久能到账', '9个工作日'],
  ['能给老婆买不', '不可以'],
  ['出事了多久之内要报', '48小时内'],
])('%s is told by another heading of the same thing', (question, told) => {
  expect(staff.ask('暖流互助怎么理赔', question).text.split('\n')[0]).toContain(told)
})

it('is not told by a heading of something else', () => {
  expect(staff.ask('秋游怎么报名', '多久能到账').text).not.toContain('9个工作日')
  expect(staff.ask('秋游怎么报名', '能带老婆不').text).not.toContain('不可以')
})
