// Owns the union whose head is asked for: 拖轮公司工会主席谌湉 heads no 港航集团工会, and somebody who is asked of must be named.
import { SURNAMES } from '../../../text/surnames.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const HOUSE = '集团|公司|厂|医院|学校|大学|学院|局|所|矿|银行|车间|分会'
const ASKED = new RegExp(`(\\p{Script=Han}{1,12}?(?:${HOUSE}))(?:总)?工会[^，。；？?]{0,6}(?:主席|书记|主任)`, 'u')
const TOLD = new RegExp(`(\\p{Script=Han}{1,10}?(?:${HOUSE}))(?:总)?工会(?:副)?(?:主席|书记|主任)`, 'gu')
/** How much of a house's name tells it: 集团 of 港航集团. */
const TELLING = 4

export function isOfUnionAsked({ text, asked }: Question, { passage, parsed, window }: Evidence): boolean {
  const house = asked === 'who' && !passage.cells ? ASKED.exec(text)?.[1] : undefined
  if (house === undefined) return true
  const told = [...parsed.text.slice(window.start, window.end).matchAll(TOLD)].flatMap(([, name]) => name ?? [])
  return told.length === 0 || told.some((name) => house.includes(name.slice(-TELLING)) || name.includes(house.slice(-TELLING)))
}

/** 陈嵘是哪年接任的 is told where 陈嵘 stands. */
const PERSON = new RegExp(
  `^([${SURNAMES}]\\p{Script=Han}{1,2}?)(?=是(?:哪|什么时候)|(?:后来|现在|之前|以前|什么时候|哪[年天月]|为什么|怎么))`,
  'u',
)
const FEW = 4

export function speaksOfPerson({ text, terms }: Question, { passage }: Evidence): boolean {
  const name = PERSON.exec(text)?.[1]
  const term = terms.find((each) => each.text === name)
  return term === undefined || term.frequency === 0 || term.frequency > FEW || passage.text.includes(term.text)
}
