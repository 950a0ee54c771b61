// Owns the proof that each place of a table is told: all of them, the first three, and those that nothing else knows.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './bulletin.ts'

const TEXT = `表3  各县（区）工会基本情况

单位

东埠区总工会

柳滩区总工会

云岭县总工会

松坪县总工会

合计

会员（万人）

16.4

21.8

13.9

11.7

63.8

新建驿站（个）

12

9

6

5

32
`
let staff: Staff
beforeAll(async () => {
  const own = { kind: 'yearbook', period: '2023', region: '柞溪市', inferred: false, digest: false } as const
  staff = await createStaff([{ ...own, id: 'book', file: 'book.txt', title: '柞溪年鉴（2024）', text: TEXT }])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('places in order', () => {
  it('are all told where each is asked for, and no sum among them', () => {
    const told = head('柞溪各县区会员数')
    for (const each of ['16.4万人', '21.8万人', '13.9万人', '11.7万人']) expect(told).toContain(each)
    expect(told).not.toContain('63.8')
  })

  it('are as many as were asked for, the first of all first', () => {
    expect(head('柞溪会员最多的三个县区')).toMatch(/^最多：.{2,12}21\.8万人；.{2,12}16\.4万人；.{2,12}13\.9万人$/u)
    expect(head('柞溪新建驿站前两名的县区')).toMatch(/12个.*9个$/u)
  })

  it('are one where one is asked for', () => {
    expect(head('柞溪哪个县区会员最少')).toMatch(/^最少：.{2,12}11\.7万人$/u)
  })
})
