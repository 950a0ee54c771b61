// Owns the proof that a report tells a list whole to who asks for each, a rest to who leaves a part out, and nothing of the whole for a part of it.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT: SourceDocument = {
  ...{ id: 'yanzhou', file: 'yanzhou.txt', title: '雁洲市总工会2022年工作总结', kind: 'report', period: '2022', region: '雁洲市' },
  ...{ inferred: false, digest: false },
  text: [
    '# 驿站',
    '',
    '全市建成驿站863座，其中蓑陂区171座、茯水县124座、丰泖县96座、江口区88座、青塘区84座、石臼区60座。',
    '',
    '# 会员',
    '',
    '全市有会员41200人，其中蓑陂区9100人、茯水县8200人。女会员19600人。',
    '',
    '# 建会',
    '',
    '全市有基层工会812家，其中企业工会640家。',
    '',
    '# 协商',
    '',
    '选取江运物流、锦织纺织、霜桥重工3家企业开展工资集体协商试点。',
    '',
    '# 困难职工',
    '',
    '在档困难职工由655户减到612户，主要是有96户脱困退档。',
    '',
    '# 会费',
    '',
    '2022年，全市收缴会费预计完成41.2万元。',
  ].join('\n'),
}

const COUNTY: SourceDocument = {
  ...REPORT,
  id: 'suobei',
  file: 'suobei.txt',
  title: '蓑陂区总工会2022年工作总结',
  region: '蓑陂区',
  text: '# 夜校\n\n夜校开课12期。',
}
let staff: Staff
beforeAll(async () => {
  staff = await createStaff([REPORT, COUNTY])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

const COUNTIES = '蓑陂区171座、茯水县124座、丰泖县96座、江口区88座、青塘区84座、石臼区60座'

describe('a list', () => {
  it.each(['各县区驿站分别多少座', '全市各县区驿站分别是多少'])('is told whole to who asks for each: %s', (question) => {
    for (const county of COUNTIES.split('、')) expect(head(question)).toContain(county)
  })

  it('is shown whole, wherever the first line begins', async () => {
    const text = '# 书屋\n\n蓑陂区书屋17座、茯水县书屋12座、丰泖县书屋9座、江口区书屋8座。'
    const books = await createStaff([{ ...REPORT, text }])
    expect(books.ask('各县区书屋分别多少座').text).toContain('蓑陂区书屋17座、茯水县书屋12座、丰泖县书屋9座、江口区书屋8座')
  })

  it('tells a county and a zone their own item alone', async () => {
    const text = '# 组织建设\n\n全年新建书屋61家，其中蓑陂区17家、茯水县16家、丰泖县12家、江口区9家、高新区7家，上年全市新建54家。'
    const built = await createStaff([{ ...REPORT, text }])
    const first = (question: string): string => built.ask(question).text.split('\n')[0] ?? ''
    expect(first('茯水县2022年新建书屋多少家')).toMatch(/^(?!.*(?:61|17|54)家).*16家/u)
    expect(first('雁洲高新区2022年新建书屋多少家')).toMatch(/^(?!.*(?:61|54|17)家).*(?<!\d)7家/u)
  })

  it('names the kind that is asked for behind its last member', () => {
    expect(head('选取了哪3家企业开展工资集体协商试点')).toContain('江运物流、锦织纺织、霜桥重工')
  })

  it('lends the place of its items to no sentence behind it', () => {
    expect(head('蓑陂区有会员多少人')).toContain('9100人')
    expect(staff.ask('蓑陂区有女会员多少人').kind).toBe('none')
  })
})

describe('what is left', () => {
  it.each(['除开企业工会还有多少家基层工会', '基层工会除了企业工会还有多少家', '基层工会不算企业工会还剩多少家'])('%s', (question) => {
    expect(head(question)).toContain('172家')
  })
})

describe('a figure', () => {
  it('is explained by what it mainly comes from', () => {
    expect(head('在档困难职工户数为什么减少了')).toContain('96户脱困退档')
  })

  it('that is expected is no actual one', () => {
    expect(head('2022年收缴会费多少')).toContain('预计完成41.2万元')
    expect(staff.ask('2022年实际收缴会费多少').kind).toBe('none')
  })
})
