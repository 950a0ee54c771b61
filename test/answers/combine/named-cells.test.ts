// Owns the proof that several cells of one table are told by the names of their rows and columns, and no other cell beside them.
import { beforeAll, expect, it } from 'vitest'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    {
      ...{ inferred: false, digest: false, kind: 'yearbook', region: '江城市', period: '2032' },
      id: 'table',
      file: 'table.txt',
      title: '江城年鉴（2033）',
      text: `江城市总工会\n\n【组织情况】 2032年，江城市总工会有6个县区工会。\n\n表3 各县区工会组织情况\n单位 2031年会员（人） 2032年会员（人） 2032年女会员（人） 技能大赛报名（人） 医疗互助给付人次 医疗互助给付金额（万元）\n白石区 61233 65140 28970 318 880 84.5\n青溪县 40127 42856 18204 296 512 47.2\n望湖县 33218 35044 14760 97 408 39.9\n`,
    },
    {
      ...{ inferred: false, digest: false, kind: 'yearbook', region: '江城市', period: '2032' },
      id: 'schools',
      file: 'schools.txt',
      title: '江城教育工会年鉴（2033）',
      text: `江城市教育工会\n\n表1 2032年职工子弟学校情况\n学段\t学校（所）\t在校学生（人）\t教师（人）\n小学\t12\t10230\t812\n初中\t5\t7120\t586\n高中\t2\t3340\t305\n合计\t19\t20690\t1703\n`,
    },
  ])
})

it.each([
  ['白石区2031年和2032年会员各多少', ['白石区2031年会员61233人，2032年会员65140人']],
  ['白石区和青溪县谁报名技能大赛的人多', ['白石区318人，青溪县296人；白石区更多，多22人', '318人 − 296人 = 22人']],
  ['青溪县医疗互助给付了多少人次、多少万元', ['512人次', '47.2万元']],
  ['2032年望湖县会员有多少人', ['望湖县35044人']],
  ['2032年望湖县女会员有多少人', ['14760人']],
])('%s', (question, told) => {
  const { text } = staff.ask(question)
  for (const each of told) expect(text).toContain(each)
})

it('is silent where the column is of another year', () => {
  expect(staff.ask('2031年青溪县女会员有多少人').text).not.toMatch(/40127|18204/u)
})

it('leaves the other cells of the row out', () => {
  expect(staff.ask('白石区2031年和2032年会员各多少').text).not.toMatch(/28970|84\.5|318/u)
})

it.each([
  ['小学和初中在校学生合计多少', '两项相加共17350人', '10230人 + 7120人 = 17350人'],
  ['小学和高中的教师总共多少人', '两项相加共1117人', '812人 + 305人 = 1117人'],
  ['小学、初中、高中在校学生加起来多少', '三项相加共20690人', '10230人 + 7120人 + 3340人 = 20690人'],
])('several rows of one column are added: %s', (question, sum, how) => {
  const [head, step, ...rest] = staff.ask(question).text.split('\n')
  expect([head, step]).toEqual([sum, how])
  expect(rest.join()).not.toMatch(/合计|不同|口径/u)
})

it.each([
  ['子弟学校合计多少所', '合计19所'],
  ['子弟学校在校学生合计多少', '合计 在校学生：20690人'],
])('the sum that the table tells is read: %s', (question, told) => {
  expect(staff.ask(question).text.split('\n')[0]).toBe(told)
})

it('cells of two columns are no sum', () => {
  expect(staff.ask('小学学校和教师一共多少').text).not.toContain('824')
})
