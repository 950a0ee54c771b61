// Owns the proof that a cell under a service may hold whom to call: it is told to who asks for a number to dial, and counts nothing.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, region: '柳浦市', period: '2023' }
const SOURCES: readonly SourceDocument[] = [
  {
    ...base,
    id: 'services',
    file: 'services.md',
    title: '柳浦市职工服务一览',
    text: '柳浦市职工服务一览\n\n| 街道 | 法律援助 | 心理咨询 | 地址 |\n| --- | --- | --- | --- |\n| 白柳街道 | 6600-1122 | 6600-1123 | 白柳路18号 |\n| 青河街道 | 6600-2211 | 6600-2212 | 青河巷5号 |\n',
  },
  {
    ...base,
    id: 'stations',
    file: 'stations.md',
    title: '柳浦市骑手驿站一览',
    text: '柳浦市骑手驿站一览\n\n| 驿站 | 电话 | 地址 | 开放时间 |\n| --- | --- | --- | --- |\n| 桥东站 | 6600-3311 | 桥东路7号 | 8:30—17:00 |\n| 塔山站 | 6600-4411 | 塔山巷2号 | 9:00—18:00 |\n',
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(SOURCES)
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a number to dial under a service', () => {
  it.each([
    ['白柳街道法律援助电话多少', '6600-1122'],
    ['青河街道心理咨询打什么电话', '6600-2212'],
  ])('%s: %s', (question, phone) => {
    expect(head(question)).toContain(phone)
    expect(head(question).match(/6600/gu)).toHaveLength(1)
  })

  it.each(['白柳街道法律援助多少件', '白柳街道法律援助有多少'])('is no count of it: %s', (question) => {
    expect(staff.ask(question).text).not.toContain('6600')
  })
})

describe('two columns asked for at once', () => {
  it.each([
    ['桥东站电话和地址', '6600-3311', '桥东路7号'],
    ['桥东站的电话和地址是多少', '6600-3311', '桥东路7号'],
    ['塔山站 电话 地址', '6600-4411', '塔山巷2号'],
    ['白柳街道法律援助电话和地址', '6600-1122', '白柳路18号'],
  ])('%s tells both, and no other', (question, phone, address) => {
    expect(head(question)).toContain(phone)
    expect(head(question)).toContain(address)
    expect(head(question)).not.toMatch(/:\d\d|6600-1123/u)
  })

  it('are not both told where one is asked for', () => {
    expect(head('桥东站电话')).toContain('6600-3311')
    expect(head('桥东站电话')).not.toContain('桥东路')
  })
})
