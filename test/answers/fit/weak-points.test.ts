// Owns the proof that weak points are told where a report owns up to them, and what an audit found where that is asked for.
import { beforeAll, describe, expect, it } from 'vitest'
import { weakPointsTold } from '../../../src/answers/fit/weak-points.ts'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

describe('weak points', () => {
  it.each(['看到工作中还存在一些不足', '清醒认识到，工作还有不少短板', '我们也要正视差距'])('are told by %s', (text) => {
    expect(weakPointsTold(text)).toBeGreaterThan(0)
  })

  it.each(['审计发现问题113个', '督查看到存在问题8个', '解决问题30个'])('are not told by %s', (text) => {
    expect(weakPointsTold(text)).toBe(0)
  })
})

describe('a report with weak points and an audit', () => {
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff([
      countyReport(
        '一、审计\n全年审计基层工会60家，审计发现问题113个，主要是票据不规范、超范围列支等。\n\n二、不足\n同时，我们也清醒看到，工会工作还存在一些不足：一是小微企业建会率偏低；二是基层力量单薄；三是阵地设施陈旧。\n',
      ),
    ])
  })
  const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

  it.each(['云岭县工会工作存在哪些不足', '工会有什么短板', '工会工作中存在的主要问题有哪些', '工会目前的短板在哪'])(
    'tells what it owns up to: %s',
    (question) => {
      expect(head(question)).toMatch(/建会率偏低.*力量单薄.*设施陈旧/u)
      expect(head(question)).not.toContain('113')
    },
  )

  it('tells what the audit found', () => {
    expect(head('审计发现了哪些问题')).toContain('票据不规范')
  })
})
