// Owns the proof that what was not done is told by the rows that say 未完成, and what was planned beside whether it was done.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const TASKS: SourceDocument = {
  ...{ id: 'tasks', file: 'tasks.md', title: '2023年重点任务', region: '柳浦市', period: '2023', inferred: false, digest: false },
  text: '2023年重点任务\n\n| 任务 | 牵头部门 | 规划目标 | 状态 |\n| --- | --- | --- | --- |\n| 职工书屋 | 宣教部 | 30家 | 完成 |\n| 职工食堂 | 保障部 | 12家 | 未完成 |\n| 护理员培训 | 经济部 | 600人 | 完成 |\n| 骑手驿站 | 保障部 | 50个 | 未完成 |\n| 夜校开课 | 宣教部 | 8期 | 完成 |\n',
}
const PROGRESS: SourceDocument = {
  ...{
    id: 'progress',
    file: 'progress.md',
    title: '柳浦市总工会实事项目',
    region: '柳浦市',
    period: '2023',
    inferred: false,
    digest: false,
  },
  text: '柳浦市总工会实事项目\n\n| 项目 | 规划目标 | 实际数 | 完成情况 |\n| --- | --- | --- | --- |\n| 改造职工食堂 | 12家 | 9家 | 未完成 |\n| 培训护理员 | 600人 | 640人 | 已完成 |\n| 新建驿站 | 50个 | 41个 | 未完成 |\n',
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([TASKS])
})

describe('没完成', () => {
  it('counts the rows that say 未完成', () => {
    const { text } = staff.ask('有几个任务没完成')
    for (const task of ['职工食堂', '骑手驿站']) expect(text).toContain(task)
    for (const task of ['职工书屋', '护理员培训', '夜校开课']) expect(text).not.toContain(task)
  })

  it.each(['没完成的任务有哪些任务', '哪些任务没完成', '哪几个任务没有完成', '哪些任务未完成'])('lists those rows: %s', (question) => {
    const { text } = staff.ask(question)
    for (const task of ['职工食堂', '骑手驿站']) expect(text).toContain(task)
    for (const task of ['职工书屋', '护理员培训', '夜校开课']) expect(text).not.toContain(task)
  })

  it('is another question than 完成', () => {
    const { text } = staff.ask('有几个任务完成')
    for (const task of ['职工书屋', '护理员培训', '夜校开课']) expect(text).toContain(task)
    for (const task of ['职工食堂', '骑手驿站']) expect(text).not.toContain(task)
  })
})

it('tells the aim beside whether it was reached, where both are asked for', async () => {
  const asked = (await createStaff([PROGRESS])).ask('新建驿站规划目标是多少，完成了吗')
  expect(asked.text.split('\n')[0]).toMatch(/50个.*未完成/u)
})
