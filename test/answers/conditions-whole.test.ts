// Owns the proof that whom a thing is for, what they get and how they come by it are told whole, and by no count of those who had it.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const YEARBOOK: SourceDocument = {
  id: 'yearbook',
  file: 'yearbook.md',
  title: '枫桥区年鉴',
  kind: 'yearbook',
  period: '2022',
  region: '枫桥区',
  inferred: false,
  digest: false,
  text: [
    '# 工匠津贴\n\n枫桥区出台工匠津贴办法，对在区内企业掌握关键工艺的首席技工，以及新引进的紧缺工种带头人，月薪高于9000元的，可申请按月薪的8%给予每年不超过6万元的津贴，有重大发明的最高可给予每年15万元津贴。',
    '# 学历提升\n\n职工王小兰读完夜大，像她一样在学历提升班拿到毕业证的职工不少。区总工会按学费的40%给予奖励，返还给取得毕业证的职工。',
    '# 暖心补助\n\n区总工会向820名困难职工发放慰问金90万元，为46名会员申请暖心补助23万元。',
    '# 疗养\n\n计划安排职工疗养2000名左右。全年组织1800名职工参加疗养，名额向高温岗位职工倾斜、向夜班职工倾斜。',
    '# 船员证专窗\n\n2022年4月，船员证办理专窗在区港航服务中心启用，由海事处和人社局一起审核。截至年底，专窗受理船员证办理需求412人次。',
    '# 船员夜校\n\n船员夜校开班，船员登录小程序申请入学。',
  ].join('\n\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([YEARBOOK])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('whom a thing is for', () => {
  it('is told with every condition and with what follows from them', () => {
    const told = head('工匠津贴谁能申请')
    for (const part of ['首席技工', '紧缺工种带头人', '高于9000元', '8%']) expect(told).toContain(part)
  })

  it('is told by the condition, and not by what is said of somebody who met it', () => {
    expect(head('学历提升要满足啥条件才能拿到钱')).toMatch(/返还给取得毕业证的职工/u)
  })

  it('is told by whom it leans towards, and not by how many are to come', () => {
    expect(head('疗养什么样的人能去')).toMatch(/高温岗位职工.*夜班职工/u)
  })

  it('is not told by how many had it', () => {
    expect(staff.ask('谁可以申请暖心补助').kind).toBe('none')
  })
})

describe('what one gets', () => {
  it('is told with the most that a special case gets', () => {
    const told = head('工匠津贴能拿多少')
    for (const part of ['8%', '6万元', '15万元']) expect(told).toContain(part)
  })

  it('goes on where the line before it ends', () => {
    const lines = staff.ask('工匠津贴谁能申请，能拿多少').text.split('\n')
    expect(lines[0]).toMatch(/首席技工.*带头人.*8%给予每年不超过6万元/u)
    expect(lines.slice(0, 2).join('；')).toMatch(/15万元/u)
    expect(lines[1]).not.toMatch(/8%/u)
  })
})

describe('how one comes by it', () => {
  it('is told by where it is done, and not by how many came', () => {
    expect(head('船员证怎么办理')).toMatch(/专窗在区港航服务中心启用/u)
    expect(head('船员证怎么办理')).not.toMatch(/412/u)
  })

  it('is told although the papers that are asked for as well stand nowhere', () => {
    const reply = staff.ask('船员夜校怎么申请，要什么材料')
    expect(reply.text).toMatch(/^[^\n]*登录小程序/u)
    expect(reply.text).toMatch(/没有写到：“要什么材料”/u)
  })
})

describe('who may, in a paper of articles', () => {
  const MEASURES: SourceDocument = {
    ...YEARBOOK,
    id: 'measures',
    file: 'measures.txt',
    title: '枫桥区困难职工帮扶办法',
    kind: 'notice',
    text: [
      '枫桥区困难职工帮扶办法',
      '第一章 总则',
      '第一条 为做好困难职工帮扶工作，现将办法印发给你们，请认真执行。',
      '第二章 对象和条件',
      '第二条 困难职工分为两类：',
      '（一）深度困难职工：人均月收入低于本区低保标准的；',
      '（二）相对困难职工：人均月收入低于低保标准两倍，因患病支出较大的。',
      '第三条 有下列情形之一的，不列入困难职工帮扶对象：',
      '（一）拥有两套以上住房的；',
      '（二）拥有价格超过12万元的轿车的。',
      '第三章 待遇',
      '第四条 困难职工去世的，发给丧葬慰问金2000元。需要帮扶的，向本单位工会申请。',
    ].join('\n'),
  }
  it('is told by the chapter on it, and neither by who may not nor by what is given', async () => {
    const measures = await createStaff([MEASURES, YEARBOOK])
    for (const question of ['谁可以申请困难职工帮扶', '申请困难职工帮扶有什么条件', '困难职工帮扶的对象']) {
      const { text } = measures.ask(question)
      expect(text.split('\n')[0]).toMatch(/人均月收入低于/u)
      expect(text).not.toMatch(/住房|轿车|丧葬|印发/u)
    }
    expect(measures.ask('哪些情况不能列入困难职工帮扶').text).toMatch(/两套以上住房/u)
  })
})
