// Owns the proof that politeness around a question is left out, and the question is left whole.
import { expect, it } from 'vitest'
import { withoutPoliteness } from '../../../src/answers/understanding/politeness.ts'

it.each([
  ['你好，请问园区有几家妈妈驿站呀？谢谢', '园区有几家妈妈驿站'],
  ['补助标准是多少，麻烦了', '补助标准是多少'],
  ['法律援助怎么申请', '法律援助怎么申请'],
  ['讲师向谁聘请，谁邀请', '讲师向谁聘请，谁邀请'],
  ['帮我查一下会员数', '会员数'],
])('%s → %s', (said, question) => {
  expect(withoutPoliteness(said).replace(/[？\s]/gu, '')).toContain(question)
})

it('leaves out what would do', () => {
  expect(withoutPoliteness('县里会员有多少，2031年底的数就行')).not.toMatch(/数|就行/u)
})
