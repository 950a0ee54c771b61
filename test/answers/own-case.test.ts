// Owns the proof that conditions, bounds and times are told by what states them, and not by what only uses their words.
import { beforeAll, describe, expect, test } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const NEWS = `梧川市年鉴（2023）·人才工作

【首批工匠津贴发放仪式举行】
2022年5月18日，梧川首批工匠津贴发放仪式举行。首批21名符合条件的工匠获得130余万元津贴。市总工会印发《梧川工匠津贴实施办法》，对在本地企业技术岗位工作的工匠，月薪高于9000元的，可申请按工资的5%给予每年不超过3万元的津贴，有重大发明的最高可给予每年8万元津贴。

【抗洪物资】
设立抗洪专项资金300万元，为重点企业提供雨靴6万双；发放各类补助金75万元，惠及职工8000余人；发放“会员救急贷”410万元。
`
let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false, region: '梧川市', publisher: '梧川市地方志办公室', period: '2022' }
  staff = await createStaff([{ ...base, id: 'news', file: 'news.txt', title: '梧川市年鉴（2023）·人才工作', text: NEWS }])
})
const firstLine = (...questions: string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

describe('somebody’s own amount', () => {
  test.each(['月薪8000能申请工匠津贴吗', '月薪1万能申请工匠津贴吗', '月薪9500有没有工匠津贴'])(
    'is answered by the bound of the same thing: %s',
    (question) => {
      expect(firstLine(question)).toContain('月薪高于9000元')
      expect(firstLine(question)).not.toMatch(/^可以/u)
    },
  )
})

describe('what is asked of a thing', () => {
  test('is its conditions, and not who met them', () => {
    expect(firstLine('工匠津贴要什么条件')).toContain('月薪高于9000元')
    expect(firstLine('工匠津贴要什么条件')).not.toContain('21名')
  })

  test('is a day, and not how much there is each year', () => {
    expect(firstLine('工匠津贴最多给多少钱', '什么时候发的')).toContain('5月18日')
    expect(staff.ask('工匠津贴截止到什么时候').kind).toBe('none')
  })

  test.each(['给企业发了多少雨靴', '雨靴发了多少双'])('is the thing itself, and not what else was given out: %s', (question) => {
    expect(firstLine(question)).toContain('6万双')
    expect(firstLine(question)).not.toContain('75万元')
  })
})
