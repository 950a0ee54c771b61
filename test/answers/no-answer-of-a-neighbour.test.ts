// Owns the proof that what stands beside a thing is not told of it: no bed for breakfast, no word for a name, no street of another clause.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const TEXT = `汀溪区年鉴（2023）

一、人才驿站
7月1日，人才驿站启用，有客房80间，应届毕业生凭毕业证可免费住5天。

二、妇女维权
试点“暖心屋”，由心理咨询师每周三下午值班。建有心理咨询室4间。

三、残疾人工作
全年为1764名残疾人发放生活补贴，合计512万元。中秋慰问残疾人家庭310户，每户700元。年内新办残疾人证221本。残疾人专职委员人均月补贴1950元。

四、讨薪
今年4月，32名工友因槐荫街道一处厂房工程欠薪，走进市职工维权中心。最终发包方昉澄建筑一次付清工资86.4万元。

五、夜校
夜校负责人、文化馆副馆长祝可音告诉记者，最受欢迎的古琴课因老师生病，这一季暂停。

六、三件套
市快递工会给骑手备下“三件套”：月饼、背心和一份意外险。意外险每份保额10万元。

七、公交
12路首班车4点50分发车。坚持每月一次“主席接待日”。
`
let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false, region: '汀溪区', period: '2022', kind: 'yearbook' }
  staff = await createStaff([{ ...base, id: 'book', file: 'book.txt', title: '汀溪区年鉴（2023）', text: TEXT }])
})

describe('not told', () => {
  it.each([
    '人才驿站的早餐免费吗',
    '暖心屋的心理咨询师叫什么',
    '残疾人生活补贴每月多少',
    '残疾证怎么办',
    '职工维权中心在哪',
    '昉澄建筑老板叫什么',
    '夜校古琴老师叫什么',
    '三件套值多少钱',
    '12路几点末班车',
    '主席接待日是哪天',
  ])('%s', (question) => {
    expect(staff.ask(question).kind).toBe('none')
  })
})

it('what is written in two ways is no slip of one of them', () => {
  expect(staff.ask('暖心屋的心理咨询师哪天值班').text).toContain('每周三下午')
})
