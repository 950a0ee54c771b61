// Owns the proof that a heading which only asks is asked of what the heading above it names.
import { describe, expect, it } from 'vitest'
import { directHeadings } from '../../../src/answers/evidence/heading-kind.ts'
import { createStaff } from '../statistics/bulletin.ts'

describe('the headings right above a text', () => {
  it.each(['二、去哪儿', '三、要不要自己掏钱', '四、谁来上课', 'Q10 怎么申请？要什么材料？', '问② 能不能换课？', '可以带孩子吗'])(
    '%s leaves open what it is asked of',
    (heading) => {
      expect(directHeadings(['职工手册', '周末书场', heading])).toEqual(['周末书场', heading])
    },
  )

  it('go up over several that only ask', () => {
    expect(directHeadings(['周末书场', '一、怎么去', '要不要买票？'])).toEqual(['周末书场', '一、怎么去', '要不要买票？'])
  })

  it.each(['五、茶艺', '周末哪吒木偶戏专场演出'])('end with one that names its thing: %s', (heading) => {
    expect(directHeadings(['周末书场', heading])).toEqual([heading])
  })
})

it('tells how to apply for the one that is named, though its headings only ask', async () => {
  const staff = await createStaff([
    {
      ...{ id: 'guide', file: 'guide.md', title: '职工服务手册', region: '柳浦市', period: '2023', inferred: false, digest: false },
      text: [
        '# 暖冬互助金\n\n## Q1 什么是互助金？\n\n会员之间互相帮衬的一笔钱。',
        '## Q2 怎么申请？要什么材料？\n\n在小程序里提交住院发票和身份证照片。',
        '# 书香借阅卡\n\n## Q1 能借几本？\n\n一次可借6本，借期30天。',
      ].join('\n\n'),
    },
  ])
  expect(staff.ask('互助金怎么申请').text).toContain('住院发票')
  expect(staff.ask('书香借阅卡怎么申请').text).not.toContain('住院发票')
})
