// Owns the proof that words which only ask are heard as such: 给不给, 通过谁, 多大的红包, 命名为什么, 多少钱建.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const TEXT = `棠岭市总工会会员服务手册

一、婚育慰问
会员结婚的，每人慰问700元，再婚同样享受。

二、疗休养
职工疗休养由基层工会推荐，每人每次不超过5天。2023年全市组织职工疗休养6870人次。

三、工匠
2023年5月，焊工覃石生被市总工会命名为“棠岭工匠”。

四、阵地
棠岭大桥驿站全长20米，配有饮水机12台。

五、维权
流动仲裁庭设立以来处理案件94件，涉及劳动者612人，平均办理时间11天。
`
let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false, region: '棠岭市', period: '2023', kind: 'handbook' }
  staff = await createStaff([{ ...base, id: 'book', file: 'book.txt', title: '棠岭市总工会会员服务手册', text: TEXT }])
})
const firstLine = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('words that only ask', () => {
  it.each([
    ['二婚工会给不给钱', '再婚同样享受'],
    ['会员结婚，工会包多大的红包', '700元'],
    ['想去疗休养得通过谁报上去', '基层工会推荐'],
    ['焊工覃石生被命名为什么', '棠岭工匠'],
    ['流动仲裁庭办一个案子平均要几天', '11天'],
  ])('%s', (question, told) => {
    expect(firstLine(question)).toContain(told)
  })

  it('多少钱 is no part of a word behind it, and asks for money', () => {
    expect(firstLine('棠岭大桥驿站花了多少钱建')).not.toMatch(/20米|12台/u)
  })
})
