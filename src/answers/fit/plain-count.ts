// Owns how plainly a figure counts the one thing asked for: 会员64万余人 does, 为83名工会会员申请补助41.5万元 counts whom something was done for.
import type { Quantity } from '../../text/quantity.ts'
import type { Window } from '../evidence/window.ts'
import type { Question, Term } from '../question.ts'
import { GREW_TO } from '../understanding/measure-words.ts'

/** More than a synonym weighs less than the word itself. */
const PLAINLY = 0.12
const SERVED = -0.06

/** Between the thing and its number. */
const LEADS_TO_NUMBER = new RegExp(
  `(?:${GREW_TO})?(?:总数|总量|总人数|人数|数量|数)?(?:已|达到|达|共有|共计|共|现有|有|为|约|近|逾|超过|超|突破|增至|余){0,3}$`,
  'u',
)
const SERVES = /(?:为|给|向|对|帮助|惠及|服务|慰问|走访|资助|培训|组织)(?:了|过|近|逾|超|约)?$/u

export function plainCount(question: Question, { text, start, quantities }: Window): number {
  const thing = onlyThing(question)
  const units = question.slots[0]
  if (!thing || !units) return 0
  const forms = [thing.text, ...thing.alternatives.map((other) => other.text)]
  let served = 0
  for (const quantity of quantities) {
    if (units.length > 0 && !units.includes(quantity.unit)) continue
    const before = text.slice(0, quantity.start - start)
    if (isLedBy(forms, before)) return PLAINLY
    if (SERVES.test(before) && forms.some((form) => behind(text, start, quantity).startsWith(form))) served = SERVED
  }
  return served
}

/** 园区工会会员多少 asks for nothing but how many there are. */
function onlyThing({ asked, slots, terms, attributes }: Question): Term | undefined {
  if (asked !== 'figure' || slots.length !== 1 || attributes.length > 0) return undefined
  const [thing, more] = terms.filter((term) => term.essential || term.deed)
  return more || !thing?.essential ? undefined : thing
}

/** The thing stands at the head of its clause: 职工之家会员 and 向会员 are others. */
function isLedBy(forms: readonly string[], before: string): boolean {
  const clause = before.slice(Math.max(...Array.from('，；。：、,;', (mark) => before.lastIndexOf(mark))) + 1).replace(LEADS_TO_NUMBER, '')
  return forms.some((form) => clause.replace(WHOLE, '') === form)
}

/** 全市会员 are all of them. */
const WHOLE = /^(?:全|本|我)[省市区县镇]/u

const behind = (text: string, start: number, { end }: Quantity): string => text.slice(end - start)
