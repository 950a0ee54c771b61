// Owns the proof that what is asked of two towns is told by no table of one of them.
import { expect, it } from 'vitest'
import { createStaff } from '../statistics/bulletin.ts'

const about = { inferred: false, digest: false, period: '2023' } as const

it('the total in the table of the one is no sum of both', async () => {
  const staff = await createStaff([
    {
      ...{ ...about, kind: 'yearbook', region: '槐川区' },
      id: 'huaichuan',
      file: 'huaichuan.txt',
      title: '槐川区年鉴（2024）',
      text: '槐川区总工会\n\n附表：2023年槐川区各镇工会组织情况\n镇\t会员（人）\t户外劳动者驿站（个）\n柳岸镇\t2640\t19\n石桥镇\t1510\t14\n合计\t4150\t33',
    },
    {
      ...{ ...about, kind: 'work-report', region: '岑原市' },
      id: 'cenyuan',
      file: 'cenyuan.txt',
      title: '岑原市总工会2023年工作总结',
      text: '岑原市总工会2023年工作总结\n\n一、服务职工\n目前全市有暖站21个，今年年底前还要再建3个。',
    },
  ])
  const { text } = staff.ask('槐川的户外劳动者驿站和岑原的暖站加起来一共多少个？')
  expect(text.split('\n')[0]).not.toContain('33个')
})
