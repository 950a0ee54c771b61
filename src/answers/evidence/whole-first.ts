// Owns preferring the whole to a part of it: of several counts of one thing in one place and time the largest is all there are.
import type { Quantity } from '../../text/quantity.ts'
import type { Question } from '../question.ts'
import type { Evidence } from './evidence.ts'

const SAID = 0.6
const AS_FULL = 0.02
/** What comes so far behind speaks of something else. */
const NEAR = 0.35
const AHEAD = 0.001
const WEIGHTY = 0.1
const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位'])

/** 园区有多少党员: 4.64万人, and not the 1.04万人 of them that took part in an election. */
export function wholeFirst(question: Question, ordered: readonly Evidence[]): readonly Evidence[] {
  const best = ordered[0]
  const told = best && asksForAll(question) ? countIn(best, question) : undefined
  if (!best || !told) return ordered
  let [whole, most] = [best, told.value]
  for (const other of ordered) {
    if (other.score < best.score - NEAR) break
    const count = isOfSameScope(other, best) && saysThing(question, other) ? countIn(other, question) : undefined
    if (count && measureOf(count) === measureOf(told) && count.value > most) [whole, most] = [other, count.value]
  }
  return whole === best ? ordered : [{ ...whole, score: best.score + AHEAD }, ...ordered.filter((each) => each !== whole)]
}

/** One thing and nothing said of it: no deed that counts a part, no addition. */
function asksForAll({ asked, slots, terms, measure, plan, literals, attributes }: Question): boolean {
  const weighty = terms.filter(({ weight, deed }) => weight >= WEIGHTY || deed)
  const [thing, more] = weighty
  const isOpen = measure !== 'addition' && !plan && literals.length === 0 && !attributes.some(({ need }) => need === 'required')
  return asked === 'figure' && slots.length === 1 && isOpen && thing?.essential === true && more === undefined
}

/** The one count of the stretch that fits what is asked, and counts the thing itself: not 近2万个企业. */
function countIn({ parsed, quantities, fitsAsked }: Evidence, { slots, terms }: Question): Quantity | undefined {
  const [units] = slots
  const fitting = quantities.filter(
    ({ unit }) => unit !== '' && unit !== '元' && unit !== '%' && (units?.length === 0 || units?.includes(unit)),
  )
  const [count, more] = fitting
  if (!fitsAsked || !count || more) return undefined
  const counted = /^\p{Script=Han}+/u.exec(parsed.text.slice(count.end, count.end + COUNTED))?.[0] ?? ''
  return counted === '' ||
    terms.some(({ text, alternatives }) => [text, ...alternatives.map((other) => other.text)].some((each) => counted.includes(each)))
    ? count
    : undefined
}
const COUNTED = 10

const measureOf = ({ unit }: Quantity): string => (PEOPLE.has(unit) ? '人' : unit)

const isOfSameScope = ({ passage, coverage }: Evidence, best: Evidence): boolean =>
  passage.region === best.passage.region &&
  passage.period === best.passage.period &&
  passage.plan === best.passage.plan &&
  coverage >= best.coverage - AS_FULL

const saysThing = ({ terms }: Question, { inside }: Evidence): boolean =>
  terms.every(({ essential }, t) => !essential || (inside[t] ?? 0) >= SAID)
