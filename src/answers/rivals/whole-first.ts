// Owns preferring the whole to a part of it: of several counts of one thing in one place and time the largest is all there are.
import type { Quantity } from '../../text/quantity.ts'
import { type Evidence, headingOf } from '../evidence/evidence.ts'
import { matchTerm, withoutQuotes } from '../evidence/term-match.ts'
import type { Question, Term } from '../question.ts'
import { tellsWanted } from '../wanted/wanted.ts'

const SAID = 0.6
/** As much of the question must be said; a word that means the same is worth a little less than the word itself. */
const AS_FULL = { less: 0.02, enough: 0.935 } as const
/** What comes so far behind speaks of something else; where more than a thing is named, it must come nearer. */
const NEAR = { thing: 0.35, more: 0.2 } as const
const AHEAD = 0.001
const WEIGHTY = 0.1
const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位'])
const BODIES: ReadonlySet<string> = new Set(['家', '个'])

/** 园区有多少党员: 4.64万人, and not the 1.04万人 of them that took part in an election. */
export function wholeFirst(question: Question, ordered: readonly Evidence[]): readonly Evidence[] {
  const kind = kindOf(question)
  const best = kind ? ordered.find((each) => tellsWanted(question, each)) : undefined
  const told = best && largest(countsIn(best, question))
  if (!kind || !best || !told) return ordered
  let [whole, most] = [best, told.value]
  for (const other of ordered) {
    if (other.score < best.score - NEAR[kind]) break
    const [count, more] = countsIn(other, question)
    const isOne = count && !more && measureOf(count) === measureOf(told) && count.value > most
    if (isOne && isOfSameScope(other, best, question) && saysThing(question, other, count, best) && tellsWanted(question, other))
      [whole, most] = [other, count.value]
  }
  return whole === best ? ordered : [{ ...whole, score: best.score + AHEAD }, ...ordered.filter((each) => each !== whole)]
}

/** What is asked of a thing alone, or of what was done with it; undefined where an addition, a plan or a part of it is asked for. */
function kindOf({ asked, slots, terms, measure, plan, literals, attributes }: Question): keyof typeof NEAR | undefined {
  const isOpen = measure !== 'addition' && !plan && literals.length === 0 && !attributes.some(({ need }) => need === 'required')
  const weighty = terms.filter(({ weight, deed }) => weight >= WEIGHTY || deed)
  if (asked !== 'figure' || slots.length !== 1 || !isOpen || weighty.length === 0) return undefined
  return weighty.length === 1 && weighty[0]?.essential ? 'thing' : 'more'
}

/** The counts of the stretch that fit what is asked, and count the thing itself: not 近2万个企业. */
function countsIn({ parsed, quantities, fitsAsked }: Evidence, { slots, terms }: Question): readonly Quantity[] {
  const [units] = slots
  const fitting = quantities.filter(
    ({ unit }) => unit !== '' && unit !== '元' && unit !== '%' && (units?.length === 0 || units?.includes(unit)),
  )
  const counts = fitting.every(({ end }) => {
    const counted = HAN_AT_HEAD.exec(parsed.text.slice(end, end + COUNTED))?.[0] ?? ''
    return counted === '' || terms.some((term) => isSaidIn(term, counted))
  })
  return fitsAsked && counts ? fitting : []
}
const COUNTED = 10
const HAN_AT_HEAD = /^\p{Script=Han}+/u

const largest = (counts: readonly Quantity[]): Quantity | undefined =>
  counts.reduce<Quantity | undefined>((most, each) => (most && most.value >= each.value ? most : each), undefined)

const isSaidIn = (term: Term, stretch: string): boolean => wordsOf(term).some((word) => stretch.includes(word))

const measureOf = ({ unit }: Quantity): string => (PEOPLE.has(unit) ? '人' : BODIES.has(unit) ? '家' : unit)

/** Where only a deed is named, what another section tells was done with something else. */
const isOfSameScope = (other: Evidence, best: Evidence, question: Question): boolean =>
  other.passage.region === best.passage.region &&
  other.passage.period === best.passage.period &&
  other.passage.plan === best.passage.plan &&
  saysAsMuch(other, best, question) &&
  (question.terms.some(({ essential }) => essential) || sameHeadings(other, best))

/** A word of the heading over both that only one of them repeats tells neither from the other. */
function saysAsMuch(other: Evidence, best: Evidence, { terms }: Question): boolean {
  const least = Math.min(best.coverage - AS_FULL.less, AS_FULL.enough)
  if (other.coverage >= least || !sameHeadings(other, best)) return other.coverage >= least
  const heading = withoutQuotes(headingOf(best))
  const lost = terms.reduce(
    (sum, term, t) =>
      sum + (matchTerm(term, heading) >= SAID ? 0 : term.weight * Math.max(0, (best.weighed[t] ?? 0) - (other.weighed[t] ?? 0))),
    0,
  )
  return lost <= AS_FULL.less * terms.reduce((sum, { weight }) => sum + weight, 0)
}

const sameHeadings = (a: Pick<Evidence, 'passage'>, b: Pick<Evidence, 'passage'>): boolean =>
  a.passage.section.join('/') === b.passage.section.join('/')

/** What is not said in the stretch itself is said before it and counted by nothing there: …干部培训力度，…期，培训93780人次. */
function saysThing({ terms }: Question, evidence: Evidence, count: Quantity, best: Evidence): boolean {
  const { parsed, sentence, window } = evidence
  const shared = withoutQuotes(sameHeadings(evidence, best) ? headingOf(evidence) : '')
  // What follows in the next clause says nothing of this count.
  const own = withoutQuotes(parsed.text.slice(window.start, parsed.clauses.find(({ end }) => end >= count.end)?.end))
  const earlier = withoutQuotes(parsed.text.slice(sentence.start, window.start))
  const all = terms.filter(({ essential, deed }) => essential || deed)
  // What the heading of both says tells neither from the other.
  const apart = all.filter((term) => matchTerm(term, shared) < SAID)
  const named = (apart.length > 0 ? apart : all).map((term) => ({ term, said: matchTerm(term, own) }))
  const told = named.filter(({ said }) => said >= SAID)
  if (told.length === named.length) return !countsOther(terms, evidence, count)
  const namesThing = named.every(({ term, said }) => term.deed || said >= SAID)
  const before = parsed.text.slice(window.start, count.start).replace(/[近约超逾达共了计有：\s]*$/u, '')
  if (RUNNING_TOTAL.test(parsed.text.slice(window.start, count.start)))
    return named.every(({ term }) => matchTerm(term, `${earlier}${own}`) >= SAID)
  const behind = parsed.text.slice(count.end, count.end + COUNTED)
  const stands = told.some(({ term }) => wordsOf(term).some((word) => before.endsWith(word) || behind.startsWith(word)))
  return (
    stands &&
    named.every(
      (each) =>
        each.said >= SAID ||
        (matchTerm(each.term, earlier) >= SAID && isUncounted(each.term, evidence, count)) ||
        // What the best does not say either tells neither from the other.
        (each.term.deed && namesThing && !sameHeadings(evidence, best) && (best.inside[terms.indexOf(each.term)] ?? 0) < SAID),
    )
  )
}

/** 验收合格驿站122家，截至目前全市累计建成922家: the total names no thing, as the clause before has named it. */
const RUNNING_TOTAL =
  /(?:^|[，,])(?:截[至止][^，,]{0,8})?(?:全[省市区县])?(?:已|共)?累计(?:已|共)?(?:建成|建立|建有|建设|成立|设立|有|达)?$/u

/** 与联盟合作，受益的女大学生有153名: a clause that names whom it counts counts nothing that was named before it. */
function countsOther(terms: readonly Term[], { parsed }: Evidence, count: Quantity): boolean {
  const clause = parsed.clauses.find(({ start, end }) => start <= count.start && end >= count.end)
  if (!clause || terms.some((term) => isSaidIn(term, parsed.text.slice(clause.start, clause.end)))) return false
  return NAMES_COUNTED.test(parsed.text.slice(clause.start, count.start))
}
const NAMES_COUNTED = /的\p{Script=Han}{3,}(?:有|共有|达|为)$/u

function isUncounted(term: Term, { parsed, sentence, window }: Evidence, count: Quantity): boolean {
  const before = parsed.clauses.filter(({ start, end }) => start >= sentence.start && end <= window.start)
  return !before.some(
    ({ start, end }) =>
      isSaidIn(term, parsed.text.slice(start, end)) &&
      parsed.quantities.some((each) => each.start >= start && each.end <= end && measureOf(each) === measureOf(count)),
  )
}

const wordsOf = ({ text, alternatives }: Term): readonly string[] => [text, ...alternatives.map((other) => other.text)]
