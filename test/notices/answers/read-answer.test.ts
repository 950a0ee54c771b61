// Owns the case table of what members say to a notice, and of what only looks like it.

import { describe, expect, it } from 'vitest'
import { isAssent, readAnswer } from '../../../src/notices/answers/read-answer.ts'

function brief(text: string): string {
  const answer = readAnswer(text)
  if (!answer) return 'no answer'
  return answer.kind === 'sign-up' ? `sign-up ${answer.heads} ${answer.value}`.trim() : answer.kind
}

const CASES: readonly (readonly [string, string])[] = [
  ['收到', 'receipt'],
  ['收到！', 'receipt'],
  ['已收到', 'receipt'],
  ['收到了', 'receipt'],
  ['好的，收到', 'receipt'],
  ['收到，谢谢', 'receipt'],
  ['收到谢谢', 'receipt'],
  ['收到[OK]', 'receipt'],
  ['已阅', 'receipt'],
  ['谢谢，收到了！', 'receipt'],
  ['一车间张三收到', 'receipt'],
  ['财务科：已收到', 'receipt'],
  ['张三 收到', 'receipt'],
  ['收到，一定准时参加', 'receipt'],
  ['收到，已转发', 'receipt'],
  ['我还没收到', 'no answer'],
  ['大家收到了吗', 'no answer'],
  ['谁收到了', 'no answer'],
  ['工资收到了', 'no answer'],
  ['收到，什么时候开会', 'no answer'],
  ['收到，在哪里开？', 'no answer'],
  ['请各位收到', 'no answer'],
  ['没收到', 'no answer'],
  ['收到退款要多久', 'no answer'],
  ['收到请回复', 'no answer'],
  ['什么时候能收到', 'no answer'],
  ['报名', 'sign-up 1'],
  ['我要报名', 'sign-up 1'],
  ['报名参加！', 'sign-up 1'],
  ['报名 3人', 'sign-up 3'],
  ['报名3', 'sign-up 3'],
  ['报名+2', 'sign-up 2'],
  ['+2', 'sign-up 2'],
  ['报名 张三、李四', 'sign-up 2 张三、李四'],
  ['报名：张三 李四 王小二', 'sign-up 3 张三、李四、王小二'],
  ['取消报名', 'withdraw'],
  ['报名条件', 'no answer'],
  ['报名 条件', 'no answer'],
  ['报名 时间', 'no answer'],
  ['报名方式是什么', 'no answer'],
  ['怎么报名', 'no answer'],
  ['报名0人', 'no answer'],
  ['取消报名要怎么办', 'no answer'],
  ['报名费多少', 'no answer'],
  ['', 'no answer'],
]

describe('readAnswer', () => {
  it.each(CASES)('takes %s for %s', (text, expected) => {
    expect(brief(text)).toBe(expected)
  })
})

describe('isAssent', () => {
  it.each(['好的', '知道了', 'OK', '1', '明白', '👌'])('takes %s to a quoted notice for a receipt', (text) => {
    expect(isAssent(text)).toBe(true)
  })
  it.each(['好的，几点？', '不行', '10', '知道什么'])('does not take %s', (text) => {
    expect(isAssent(text)).toBe(false)
  })
})
