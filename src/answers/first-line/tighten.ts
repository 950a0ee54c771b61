// Owns the tightest stretch that still answers: of '评出10户，新增6户' the second half, where the question asks for that alone.
import type { Span } from '../../text/mapped-text.ts'
import { townStem } from '../../text/town-stem.ts'
import { type Evidence, headingOf } from '../evidence/evidence.ts'
import { matchTerm } from '../evidence/term-match.ts'
import { isInUnit } from '../fit/figure-fit.ts'
import { asksPeople } from '../fit/unit-kinds.ts'
import type { Question, Term } from '../question.ts'
import { tellsWanted } from '../wanted/wanted.ts'

const SAID = 0.6
const WEIGHTY = 0.1
const WORSE = 0.15
/** An item says nothing of what all of them count. */
const ITEM_WORSE = 0.6

/** Only figures mislead when they come along: other stretches stay as they were weighed. */
export function tighten(question: Question, chosen: Evidence, all: readonly Evidence[]): Evidence {
  if (!asksOneFigure(question) || chosen.quantities.length < 2) return chosen
  const shorter = all.filter(
    (each) =>
      each.passage.id === chosen.passage.id &&
      liesWithin(each, chosen) &&
      each.quantities.length < chosen.quantities.length &&
      each.score >= chosen.score - (pointsAtPlace(question, each, chosen) ? ITEM_WORSE : WORSE) &&
      answersInFull([each], question) &&
      keepsUnit(question, each, chosen) &&
      keepsStock(question, each, chosen) &&
      keepsPlace(question, each, chosen) &&
      keepsParticulars(question, each, chosen) &&
      saysAsMuch(question, each, chosen) &&
      isPointedAt(question, each, chosen) &&
      !isOtherPart(question, each) &&
      !endsInCase(each) &&
      tellsWanted(question, each),
  )
  return shorter.reduce((best, each) => (isTighter(each, best) ? each : best), chosen)
}

/** 几期、多少人 and 组建数 组建率 ask for more than one. */
const asksOneFigure = ({ asked, slots, text }: Question): boolean =>
  slots.length <= 1 && (text.match(ASKS_FIGURE) ?? []).length <= 1 && (asked === 'figure' || slots.length === 1)
const ASKS_FIGURE = /多少|几|(?<!(?:多少|几).?)[数率额量次](?=$|[\s，、和及与])/gu

/** Every figure asked for is there, each in a unit that fits. */
export function answersInFull(group: readonly Evidence[], question: Question): boolean {
  const free = group.flatMap(({ quantities, parsed, window }) =>
    quantities.map((quantity) => ({ quantity, text: parsed.text.slice(window.start, window.end) })),
  )
  const filled = question.slots.every((units) => {
    const at = free.findIndex(
      ({ quantity, text }) => units.length === 0 || (isInUnit(units, quantity, text) && !(quantity.unit === '个' && asksPeople(units))),
    )
    return at >= 0 && free.splice(at, 1).length > 0
  })
  return filled && group.every((each) => each.fitsAsked)
}

const liesWithin = (a: Evidence, b: Evidence): boolean => a.window.start >= b.window.start && a.window.end <= b.window.end

/** 多少人 is answered by 105人 rather than by 4个, where both stand there. */
function keepsUnit(question: Question, shorter: Evidence, chosen: Evidence): boolean {
  const unit = question.slots[0]?.[0]
  const has = (each: Evidence): boolean => each.quantities.some((quantity) => quantity.unit === unit)
  return unit === undefined || has(shorter) || !has(chosen)
}

/** 站点一共建了多少: 累计建成58个 stays, whoever the next clause says they serve. */
function keepsStock({ text }: Question, shorter: Evidence, chosen: Evidence): boolean {
  const tells = ({ parsed, window }: Evidence): boolean => /累计|总数|共[有建计]/u.test(parsed.text.slice(window.start, window.end))
  return !ASKS_ALL.test(text) || tells(shorter) || !tells(chosen)
}

/** 累计863座，其中丰泖县178座: what is told of that county stays, and not what all have together. */
function keepsPlace({ places }: Question, shorter: Evidence, chosen: Evidence): boolean {
  const names = ({ parsed, window }: Evidence, place: string): boolean =>
    parsed.text.slice(window.start, window.end).includes(townStem(place))
  return places.every((place) => chosen.passage.region === place || !names(chosen, place) || names(shorter, place))
}

const ASKS_ALL = /一共|总共|累计|总的/u

/** 单日封顶16元 is what tells the most, and stays. */
function keepsParticulars({ attributes }: Question, shorter: Evidence, chosen: Evidence): boolean {
  const states = (each: Evidence, forms: readonly RegExp[]): boolean =>
    forms.some((form) => form.test(each.parsed.text.slice(each.window.start, each.window.end)))
  return attributes.every(({ need, evidence }) => need !== 'required' || states(shorter, evidence) || !states(chosen, evidence))
}

/** What the shorter stretch leaves unsaid stands in the part before it, which leads up to it, or in the heading of both. */
function saysAsMuch(question: Question, shorter: Evidence, chosen: Evidence): boolean {
  const lead = `${headingOf(chosen)}|${chosen.parsed.text.slice(chosen.window.start, shorter.window.start)}`
  return question.terms.every((term, t) => {
    if (!term.asking || term.weight < WEIGHTY || (chosen.inside[t] ?? 0) < SAID) return true
    return (shorter.inside[t] ?? 0) >= SAID || matchTerm(term, lead) >= SAID
  })
}

/** 其中蓑陂区171家、…、杼坪县96家: the county that is asked for points at its own item. */
function pointsAtPlace({ places }: Question, { parsed, window }: Evidence, chosen: Evidence): boolean {
  const own = parsed.text.slice(window.start, window.end)
  const rest = parsed.text.slice(chosen.window.start, window.start) + parsed.text.slice(window.end, chosen.window.end)
  return places.some((place) => place !== chosen.passage.region && own.includes(townStem(place)) && !rest.includes(townStem(place)))
}

/** A clause of it holds the figure together with a word of the question that neither the heading nor any of the dropped clauses says. */
function isPointedAt(question: Question, shorter: Evidence, chosen: Evidence): boolean {
  const { parsed } = chosen
  const textOf = ({ start, end }: Span): string => parsed.text.slice(start, end)
  const within = (span: Span, outer: Span): boolean => span.start >= outer.start && span.end <= outer.end
  const clauses = parsed.clauses.filter((clause) => within(clause, chosen.window))
  const kept = clauses.filter((clause) => within(clause, shorter.window) && shorter.quantities.some((quantity) => within(quantity, clause)))
  const dropped = clauses.filter((clause) => !within(clause, shorter.window))
  const isOpen = question.slots.some((units) => units.length === 0)
  if (pointsAtPlace(question, shorter, chosen)) return true
  const lost = Math.max(0, ...question.terms.map((term) => (isOpen && isLost(term, chosen, { kept, dropped }) ? term.weight : 0)))
  return question.terms.some(
    (term) =>
      term.asking &&
      term.weight >= Math.max(WEIGHTY, lost) &&
      matchTerm(term, headingOf(chosen)) < SAID &&
      kept.some((clause) => matchTerm(term, textOf(clause)) >= SAID) &&
      !dropped.some((clause) => matchTerm(term, textOf(clause)) >= SAID),
  )
}

/** 提供口罩170万只；发放补助650万元: asked how many 口罩 were 发放, the clause that counts them is no lead-in to the next. */
function isLost(term: Term, { parsed }: Evidence, { kept, dropped }: Record<'kept' | 'dropped', readonly Span[]>): boolean {
  const says = ({ start, end }: Span): boolean => matchTerm(term, parsed.text.slice(start, end)) >= SAID
  const unitsOf = ({ start, end }: Span): string[] =>
    parsed.quantities.flatMap((each) => (each.start >= start && each.end <= end ? [each.unit] : []))
  const alike = kept.flatMap(unitsOf)
  const counts = (clause: Span): boolean => unitsOf(clause).length > 0 && !unitsOf(clause).some((unit) => alike.includes(unit))
  return term.essential && term.asking && !kept.some(says) && dropped.some((clause) => says(clause) && counts(clause))
}

/** …800元；生育三孩的，: what follows from the case is what is told of it. */
const endsInCase = ({ parsed, window }: Evidence): boolean => /的，\s*$/u.test(parsed.text.slice(window.start, window.end))

/** 其中户籍人口9650人 is a part that nobody asked for, unless the question says 户籍. Who jots down 工会 独立工会 家数 asks for both. */
function isOtherPart({ text, terms }: Question, { parsed, window }: Evidence): boolean {
  const part = PART.exec(parsed.text.slice(window.start, window.end))?.[1]
  if (part === undefined) return false
  if (!/多少|几/u.test(text)) return true
  const words = terms.flatMap((term) => [term.text, ...term.alternatives.map((other) => other.text)]).sort((a, b) => b.length - a.length)
  const rest = words.reduce((left, word) => left.replace(word, ''), part)
  return Array.from(rest).some((char) => !text.includes(char))
}
const PART = /^其中，?(\p{Script=Han}*?)[有共约近逾超达为]*\d/u

const isTighter = (a: Evidence, b: Evidence): boolean =>
  a.quantities.length < b.quantities.length || (a.quantities.length === b.quantities.length && a.score > b.score)
