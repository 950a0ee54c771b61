// Owns the proof that a body is known by its full name beside a word that the name holds, and an event by the kind that stands before its name.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const YEARBOOK: SourceDocument = {
  ...{ id: 'yearbook', file: 'yearbook.txt', title: '雁洲市年鉴（2022）', kind: 'yearbook', period: '2022', region: '雁洲市' },
  ...{ inferred: false, digest: false },
  text: [
    '# 残疾人联合会',
    '',
    '## 帮扶',
    '',
    '全年救助残疾人家庭312户，发放轮椅86辆。',
    '',
    '# 总工会',
    '',
    '## 帮扶',
    '',
    '全年救助残疾人家庭45户，救助困难职工684户。',
    '',
    '# 妇女联合会',
    '',
    '全年救助残疾人家庭9户。',
  ].join('\n'),
}

const NEWS: SourceDocument = {
  ...{ id: 'news', file: 'news.txt', title: '雁洲市总工会要闻', kind: 'news', period: '2022', region: '雁洲市' },
  ...{ inferred: false, digest: false },
  text: [
    '# 港区要闻',
    '',
    '全市职工叉车技能比武6月9日在港区举行。188名职工同台竞技。教练带着学员连练两周。工会给每人发了两箱饮用水。来自霜桥港务的邵勇夺得第一名，奖金8000元。',
    '',
    '# 焊工',
    '',
    '7月2日，焊工比武举行，评委9名。叉车司机进校园。',
    '',
    '# 年检',
    '',
    '叉车年检12辆。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([YEARBOOK, NEWS])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a body', () => {
  it.each(['残联救助残疾人家庭多少户', '残联救助了多少户残疾人家庭'])(
    'is meant by its short name beside a word of the long one: %s',
    (question) => {
      expect(head(question)).toContain('312户')
    },
  )

  it('is not meant by that word alone', () => {
    expect(head('总工会救助残疾人家庭多少户')).toContain('45户')
  })
})

it('an event is told of to the end of its item, though the kind stands apart from its name', () => {
  expect(head('叉车比武给每人发了什么')).toContain('两箱饮用水')
})
