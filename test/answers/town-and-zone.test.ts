// Owns the proof that a district's numbers and its town's are kept apart, and that a count is told by what plainly counts.
import { beforeAll, expect, test } from 'vitest'
import { askingSource, loadFolder } from '../../bench/gold-run.ts'
import type { Answerer } from '../../src/answers/reply.ts'

let answerer: Answerer

beforeAll(async () => {
  answerer = askingSource(await loadFolder('test/fixtures/town-and-zone')).answerer
})

const head = (question: string): string => {
  const { text } = answerer.answer(question, { role: 'staff', history: [], now: Date.parse('2032-03-01T10:00:00+08:00') })
  return text.split('\n')[0] ?? ''
}

test.each([
  ['禾湾区工会会员多少', '31万余人'],
  ['禾湾区会员有多少人', '31万余人'],
  ['禾湾区给多少名工会会员申请了互助金', '57名'],
  ['云泽市会员有多少人', '120万人'],
  ['云泽市五一劳动奖章评选了多少人', '40人'],
  ['禾湾区获云泽市五一劳动奖章几人', '3人'],
  ['云泽发放了多少“工会会员助业贷”', '9000万元'],
  ['全市评了多少市工人先锋号', '55个'],
])('%s is told by what plainly counts them: %s', (question, told) => {
  expect(head(question)).toContain(told)
})

test.each([
  ['禾湾区入会的会员有多少', '120万'],
  ['禾湾区已建基层工会多少家', '8600家'],
  ['工业园区已建基层工会多少家', '8600家'],
  ['云泽市工会会员贷放了多少', '1800'],
  ['全市省五一劳动奖章几人', '2人'],
])('%s is not told by another place’s %s', (question, other) => {
  expect(head(question)).not.toContain(other)
})

test('a rank in an honour’s name is no place', () => {
  expect(head('云泽级职工书屋建了几家')).toContain('64家')
})
