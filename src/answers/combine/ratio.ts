// Owns ratios: one figure over another — so much for each one of them (平均每家, 人均), or so many times as much.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import { averages } from '../../wording/statistics-answers.ts'
import { citationLine } from '../compose/citation.ts'
import type { Question, Term } from '../question.ts'
import type { Reply } from '../reply.ts'
import { measureOf, samePeriod } from '../statistics/figure-table.ts'
import { heldIn } from '../statistics/held-in.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import { citeFigure } from '../statistics/tell.ts'
import { type AskedSide, questionsOf } from './asked-sides.ts'
import { assignFigures } from './assign-figures.ts'
import type { Combination } from './combination.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined, type Side } from './compose-combined.ts'
import { written } from './compute.ts'
import type { PickedFigure } from './figure-pick.ts'
import { pickSide } from './pick-side.ts'
import { shortLabel } from './side-label.ts'

export function tellRatio(question: Question, combination: Combination, by: Combiner): Reply | undefined {
  const { each } = combination
  const [above, below] = questionsOf(question, combination, by.understand)
  if (above === undefined || below === undefined || above.question.terms.length === 0) return undefined
  const dividends = dividendsOf(above, each, by)
  if (dividends.length === 0) return undefined
  if (each !== undefined && isStated(dividends, each)) return undefined
  const figures = each === undefined ? ofTwoThings(dividends, below, by) : likeliestPair(dividends, each, below, by)
  if (!figures) return each === undefined ? undefined : tellMissing(each, dividends[0], by)
  const sides = [above, below].map(({ label }, i) => ({ label: shortLabel(label), figure: (figures[i] as PickedFigure).figure }))
  const reply = composeCombined('ratio', sides, by)
  return reply && each !== undefined && isSomebodyElse(above, sides, by) ? withNote(reply, sides) : reply
}

/** 每家工作室平均多少人 names nobody: what another sentence counts is told as what it is. */
const isSomebodyElse = ({ label }: AskedSide, [above, below]: readonly Side[], by: Combiner): boolean =>
  above?.figure.quote !== below?.figure.quote && by.understand(label).terms.every(({ weight }) => weight < TELLING)
const TELLING = 0.15

function withNote(reply: Reply, [above]: readonly Side[]): Reply {
  const [head = '', ...rest] = reply.text.split('\n')
  const note = averages.ofOthers(`${above?.figure.indicator.replace(/[“”]/gu, '') ?? ''}${above ? written(above.figure) : ''}`)
  return { ...reply, text: [head, note, ...rest].join('\n') }
}

function ofTwoThings(dividends: readonly PickedFigure[], below: AskedSide, by: Combiner): readonly PickedFigure[] | undefined {
  const divisors = pickSide(below.label, below.question, by)
  return divisors && assignFigures('ratio', [dividends, divisors])
}

function dividendsOf({ label, question }: AskedSide, each: string | undefined, by: Combiner): readonly PickedFigure[] {
  const picked = pickSide(label, question, by)?.filter(({ figure }) => figure.unit !== '%') ?? []
  const fitting = picked.filter(
    ({ figure }) => isAskedIn(question, figure) && isOfThing(question, figure) && !(each && isOne(each, figure)),
  )
  return fitting.length > 0 || each === undefined ? fitting : besideThoseCounted(question, each, by)
}

/** 送清凉118万元 behind a semicolon is no 大病补助 of the part before. */
function isOfThing({ terms }: Question, { quote, inQuote, row, section, indicator, purpose }: Figure): boolean {
  if (row) return true
  const start = Math.max(quote.lastIndexOf('；', inQuote), quote.lastIndexOf('。', inQuote)) + 1
  const end = quote.slice(inQuote).search(/[；。]/u)
  const part = foldText(`${quote.slice(start, end < 0 ? undefined : inQuote + end)}|${indicator}|${purpose ?? ''}|${section.at(-1) ?? ''}`)
  return terms.filter(({ essential, asking, weight }) => essential && asking && weight >= TELLING).every((term) => heldIn(term, part) > 0)
}

const isAskedIn = ({ slots: [units = []] }: Question, { unit, kind, row }: Figure): boolean =>
  (units.length === 0 || units.includes(unit)) && (kind !== 'other' || row)

/** 疗休养3万余人，累计投入资金3000多万元: the money is told behind those it was spent on, who alone are named. */
function besideThoseCounted(question: Question, each: string, { table, lexicon }: Combiner): PickedFigure[] {
  const { figures } = table()
  const fits = (other: Figure): boolean => !isOne(each, other) && isAskedIn(question, other)
  return pickFigures({ ...question, slots: [[]] }, { figures, lexicon })
    .filter(({ figure, covered }) => covered >= COVERED && isOne(each, figure))
    .flatMap(({ figure, score }) =>
      figures
        .filter((other) => other.passage === figure.passage && other.quote === figure.quote && other.start > figure.start && fits(other))
        .slice(0, 1)
        .map((other) => ({ figure: other, score })),
    )
}

const COVERED = 0.6

/**
 * What is divided and those it is divided by, of one place and time: named in the question, or counted in its very word in the
 * same sentence. A number that is merely alike makes no average.
 */
function likeliestPair(
  dividends: readonly PickedFigure[],
  each: string,
  below: AskedSide,
  by: Combiner,
): readonly PickedFigure[] | undefined {
  const noun = below.label === '' ? [] : by.understand(below.label).terms
  const named = below.label === '' ? [] : (pickSide(below.label, below.question, by) ?? []).filter(({ figure }) => isOne(each, figure))
  // 基层工会27901家，平均每家: the question says itself by what.
  const given = named.length > 0 && /\d/u.test(below.label)
  let best: { readonly pair: readonly PickedFigure[]; readonly score: number } | undefined
  for (const dividend of dividends.slice(0, LOOKED_AT)) {
    if (dividend.score < (dividends[0]?.score ?? 0) - FAR) continue
    for (const divisor of given ? named : [...named, ...besideOf(each, dividend, by)]) {
      const worth = worthOf(dividend.figure, divisor.figure, each, noun)
      const score = dividend.score + divisor.score + (worth ?? 0)
      if (worth !== undefined && (!best || score > best.score)) best = { pair: [dividend, divisor], score }
    }
  }
  return best?.pair
}

const FAR = 0.4
const WORTH = { exact: 0.3, named: 0.3, sentence: 0.3, passage: 0.15 } as const

/** Undefined where the one is no divisor of the other. */
function worthOf(above: Figure, below: Figure, each: string, noun: readonly Term[]): number | undefined {
  if (above.id === below.id || above.region !== below.region || !samePeriod(above, below)) return undefined
  const isNamed = noun.length > 0 && noun.every((term) => heldIn(term, foldText(below.indicator)) >= SAID)
  // 每家企业: what counts all unions in another sentence is none of them.
  if (noun.length > 0 && !isNamed && above.quote !== below.quote && !areRowsOfOneThing(above, below)) return undefined
  const exact = isVery(each, below.unit)
  // From elsewhere in the document only what is named, and counted in that very word.
  if (!(isNamed && exact) && !areRowsOfOneThing(above, below) && (above.passage !== below.passage || !(isNamed || exact))) return undefined
  const near = above.quote === below.quote ? WORTH.sentence : above.passage === below.passage ? WORTH.passage : 0
  return near + (exact ? WORTH.exact : 0) + (isNamed ? WORTH.named : 0)
}

const SAID = 0.6

/** 金秋助学人数 over 金秋助学金额 in one table: two rows tell of one thing in two measures. */
const areRowsOfOneThing = (a: Figure, b: Figure): boolean =>
  a.row && b.row && samePeriod(a, b) && a.doc === b.doc && a.section.join() === b.section.join() && thingOfRow(a) === thingOfRow(b)
const thingOfRow = ({ indicator }: Figure): string =>
  (indicator.split(' ', 1)[0] ?? '').replace(/[（(].*$/u, '').replace(/(?:总|发放)?(?:[人户场件]数|人次|金额|资金|经费|支出)$/u, '')

/** 场次 counts 场, and 名 people; a 条 is no 场. */
const isVery = (each: string, unit: string): boolean =>
  unit.replace(/(?<=[场批家处])次$/u, '') === each || (measureOf(each) === '人' && measureOf(unit) === '人')

const isOne = (each: string, { unit, about, kind }: Figure): boolean =>
  measureOf(unit) === measureOf(each) && about === undefined && kind !== 'rank'

/** The one that counts in that measure nearest to what is divided, in its sentence. */
function besideOf(each: string, { figure, score }: PickedFigure, { table }: Combiner): PickedFigure[] {
  const stands = (other: Figure): boolean =>
    (other.passage === figure.passage && other.quote === figure.quote) || areRowsOfOneThing(figure, other)
  return table()
    .figures.filter((other) => other.id !== figure.id && isOne(each, other) && stands(other))
    .sort((a, b) => distance(a, figure) - distance(b, figure))
    .slice(0, 1)
    .map((near) => ({ figure: near, score: score - BESIDE }))
}
/** What is named stands before what only stands beside. */
const BESIDE = 0.1

const LOOKED_AT = 5
/** 向342名劳模发放慰问金60余万元: who is told before what they got, and in the same clause. */
function distance(a: Figure, to: Figure): number {
  const [first, last] = a.inQuote < to.inQuote ? [a, to] : [to, a]
  const marks = to.quote.slice(first.inQuote, last.inQuote).match(/[，；,;]/gu)?.length ?? 0
  return Math.abs(a.inQuote - to.inQuote) * (a.inQuote < to.inQuote ? 1 : 2) + marks * CLAUSE
}
const CLAUSE = 60

const SAYS_EACH = /平均|[人户家场]均|每[\p{Script=Han}]{1,4}$/u
const BEFORE = 10

/** What the documents state themselves is not computed again: 平均每家25人. */
const isStated = ([best]: readonly PickedFigure[], each: string): boolean => {
  const before = best?.figure.quote.slice(Math.max(0, best.figure.inQuote - BEFORE), best.figure.inQuote) ?? ''
  return SAYS_EACH.test(before) && (before.includes('平均') || before.includes(each))
}

/** 月人均增加122元, beside what is divided, states an average itself; 人均步数 is none of each 场. */
const statesAverage = (quote: string, each: string): boolean =>
  [...quote.matchAll(STATES_AVERAGE)].some(([, by, every]) => measureOf(by ?? every ?? '') === measureOf(each))
const STATES_AVERAGE = /(?:([人户家场])均|平均每一?(\p{Script=Han}))[^，。；]{0,8}\d/gu

/** Nobody counted the 场: then no average is made of another number. */
function tellMissing(each: string, best: PickedFigure | undefined, { documents }: Combiner): Reply | undefined {
  if (best === undefined || statesAverage(best.figure.quote, each)) return undefined
  const { figure } = best
  const citation = citeFigure(figure, documents)
  return {
    kind: 'none',
    text: [averages.notCounted(each), averages.only(figure.indicator.replace(/[“”]/gu, ''), written(figure)), citationLine(citation)].join(
      '\n',
    ),
    citations: [citation],
    figures: [{ raw: figure.raw, indicator: figure.indicator, passage: figure.passage }],
    calculations: [],
  }
}
