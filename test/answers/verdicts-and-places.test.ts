// Owns the proof that a rule, and not what somebody says, tells whether it may be, and that 什么位置 asks where a thing stands.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const PAGE = [
  '# 高温津贴说法不一\n\n“天天都发饮料、发毛巾，津贴就不给了。”一位工地负责人说。市总工会提醒，用人单位应当发放高温津贴，不得用饮料抵扣。',
  '# 学徒培训\n\n“新人都先交一笔培训费，行规都这样。”一位店长说。市总工会提醒，岗前培训的费用应当由用人单位承担。',
  '# 体检\n\n“入职体检都是自己花钱。”一位班组长说。市总工会提醒，入职体检费应当由用人单位承担。',
  '# 驿站\n\n榆河市新建的货车司机驿站位于物流园东门左侧，驿站24小时开放，设有淋浴间和充电桩。榆河市货车司机驿站在全市评比中排第三名。',
  '# 母婴室\n\n榆河市工人文化宫的母婴室面积30平方米，每天有人打扫，大家都说好。母婴室在文化宫二楼电梯旁。',
].join('\n\n')

let staff: Staff
beforeAll(async () => {
  const own = { region: '榆河市', kind: 'newspaper', inferred: false, digest: false } as const
  staff = await createStaff([{ ...own, id: 'page', file: 'page.md', period: '2024', title: '榆河本地报纸版面', text: PAGE }])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('whether it may be', () => {
  it.each(['天天发饮料不给津贴，这样行吗', '天天发饮料不给津贴，可以吗', '天天发饮料不给津贴，对吗'])(
    'is said by the rule: %s',
    (question) => {
      expect(head(question)).toContain('不得用饮料抵扣')
    },
  )

  it.each([
    ['新人岗前培训先交费用，可以吗', '岗前培训的费用应当由用人单位承担'],
    ['入职体检费自己花钱，这样行吗', '入职体检费应当由用人单位承担'],
  ])('is said by what ought to be as well: %s', (question, rule) => {
    expect(head(question)).toContain(rule)
  })

  it('is not asked by who wants to know what was said', () => {
    expect(head('工地负责人说天天发什么')).toContain('天天都发饮料')
  })
})

describe('which position', () => {
  it.each(['榆河的货车司机驿站在什么位置', '货车司机驿站建在啥位置'])('is where it stands: %s', (question) => {
    expect(head(question)).toContain('物流园东门左侧')
  })

  it('is told by the place, and not by what it is like', () => {
    expect(head('工人文化宫的母婴室在什么位置')).toContain('二楼电梯旁')
  })

  it.each(['货车司机驿站在全市排在什么位置', '货车司机驿站评比排什么位置'])('is the rank among all: %s', (question) => {
    expect(head(question)).toContain('第三名')
  })
})
