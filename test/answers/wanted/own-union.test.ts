// Owns the proof that who heads a union is told of that union, and what is asked of somebody where they are named.
import { expect, test } from 'vitest'
import { asks, tells, term } from './told-in.ts'

test('the head of another house heads no union of this one', () => {
  const question = asks('我们砚岭港航集团工会现在的主席是谁', 'who', [term('主席')])
  expect(tells(question, '拖轮公司工会主席谌湉被评为先进。', ['主席'])).toBe(false)
  expect(tells(question, '港航集团工会主席谌湉被评为先进。', ['主席'])).toBe(true)
})

test('when somebody took office is told where they are named', () => {
  const question = asks('陈嵘是哪年接任主席的', 'when', [term('陈嵘'), term('主席')])
  expect(tells(question, '2020年培训新任主席260余人。', ['主席'])).toBe(false)
  expect(tells(question, '2020年，陈嵘接任主席。', ['陈嵘', '主席'])).toBe(true)
})

test('the three platforms of a union are no congress', () => {
  expect(tells(asks('工会的三大平台是哪几个', 'list', [term('平台')]), '信息管理、办公系统和公众号这三大平台发挥作用。', ['平台'])).toBe(
    true,
  )
})
