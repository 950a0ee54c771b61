// Owns the proof that the congress of one body is no answer for that of another.
import { expect, it } from 'vitest'
import { asks, tells } from './told-in.ts'

const UNION = '2023年，平川市工会召开第八次代表大会，选举代表286名。'
const LEAGUE = '团县委召开共青团第九次代表大会，选举委员25人。'

it.each([
  ['团代会选举代表多少人', UNION, false],
  ['妇代会选举代表多少人', UNION, false],
  ['工会八大选举代表多少人', UNION, true],
  ['工代会选举代表多少人', UNION, true],
  ['妇代会选举委员多少人', LEAGUE, false],
  ['工会九大选举委员多少人', LEAGUE, false],
  ['青石县妇联九大选举委员多少人', LEAGUE, false],
  ['团代会选举委员多少人', LEAGUE, true],
  ['县妇联九大选举代表多少人', '县妇联第八次代表大会选举代表120人。', false],
  ['工会九大选举委员多少人', '工会主席参加共青团第九次代表大会，选举委员25人。', false],
])('%s | %s', (question, text, told) => expect(tells(asks(question, 'figure'), text)).toBe(told))

it('is asked of by what is put anew, and not by the talk before', () => {
  const question = { ...asks('科协的主席是谁（2022年妇代会选出的妇联主席是谁）', 'figure'), raw: '那科协的主席有几位' }
  expect(tells(question, '县科协第九次代表大会选举主席1位。')).toBe(true)
})
