// Owns the proof that what one body was awarded is not told by the honours of others.
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/answers/question.ts'
import { asks, tells, term } from './told-in.ts'

const asksOf = (text: string, body: string): Question => ({ ...asks(text, 'what', [term(body)]), bodies: [body] })

describe('what honour a body has', () => {
  const union = asksOf('青溪县总工会得了什么荣誉', '总工会')
  it.each([
    ['3人获省五一劳动奖章', false],
    ['2户家庭被评为最美家庭', false],
    ['云岭镇驿站被授予最美驿站', false],
    ['县总工会获评全省先进集体', true],
    ['县总荣获全省先进集体称号', true],
    ['荣获全省先进集体称号', true],
    ['全年建成驿站9家', true],
  ])('%s → %s', (text, told) => {
    expect(tells(union, text, ['总工会'])).toBe(told)
  })

  it('is asked of nobody where no body is named', () => {
    expect(tells(asks('哪些荣誉是今年得的', 'list'), '3人获省五一劳动奖章')).toBe(true)
  })
})
