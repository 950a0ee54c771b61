// Owns ratios: one figure over another — so much for each one of them (平均每家, 人均), or so many times as much.
import type { Figure } from '../../documents/figure.ts'
import { averages } from '../../wording/statistics-answers.ts'
import { citationLine } from '../compose/citation.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { measureOf } from '../statistics/figure-table.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import { citeFigure } from '../statistics/tell.ts'
import { type AskedSide, questionsOf } from './asked-sides.ts'
import { assignFigures } from './assign-figures.ts'
import type { Combination } from './combination.ts'
import type { Combiner } from './combine.ts'
import { composeCombined } from './compose-combined.ts'
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
  const divisors = each === undefined ? pickSide(below.label, below.question, by) : countedIn(each, below, dividends, by)
  if (divisors === undefined || divisors.length === 0) return each === undefined ? undefined : tellMissing(each, dividends[0], by)
  const figures = assignFigures('ratio', [dividends, divisors])
  if (!figures) return undefined
  const sides = [above, below].map(({ label }, i) => ({ label: shortLabel(label), figure: (figures[i] as PickedFigure).figure }))
  return composeCombined('ratio', sides, by)
}

function dividendsOf({ label, question }: AskedSide, each: string | undefined, by: Combiner): readonly PickedFigure[] {
  const picked = pickSide(label, question, by)?.filter(({ figure }) => figure.unit !== '%') ?? []
  const fitting = picked.filter(({ figure }) => isAskedIn(question, figure) && !(each && isOne(each, figure)))
  return fitting.length > 0 || each === undefined ? fitting : besideThoseCounted(question, each, by)
}

const isAskedIn = ({ slots: [units = []] }: Question, { unit }: Figure): boolean => units.length === 0 || units.includes(unit)

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

/** 人均, 每户: those that the sentence itself counts; 每家基层工会: what is named, in that measure. */
function countedIn(each: string, below: AskedSide, dividends: readonly PickedFigure[], by: Combiner): PickedFigure[] | undefined {
  const beside = besideOf(each, dividends, by)
  if (below.label === '') return beside
  const named = pickSide(below.label, below.question, by)?.filter(({ figure }) => isOne(each, figure))
  return named && named.length > 0 ? named : beside
}

const isOne = (each: string, { unit, about, kind }: Figure): boolean =>
  measureOf(unit) === measureOf(each) && about === undefined && kind !== 'rank'

/** Of each figure that may be divided, the nearest one in its sentence that counts in that measure. */
function besideOf(each: string, dividends: readonly PickedFigure[], { table }: Combiner): PickedFigure[] {
  return dividends.slice(0, LOOKED_AT).flatMap(({ figure, score }) => {
    const near = table()
      .figures.filter(
        (other) => other.passage === figure.passage && other.quote === figure.quote && other.id !== figure.id && isOne(each, other),
      )
      .sort((a, b) => distance(a, figure) - distance(b, figure))[0]
    return near ? [{ figure: near, score }] : []
  })
}

const LOOKED_AT = 5
/** 向342名劳模发放慰问金60余万元: who is told before what they got. */
const distance = (a: Figure, to: Figure): number => (a.start < to.start ? to.start - a.start : (a.start - to.start) * 2)

const SAYS_EACH = /平均|[人户家场]均|每[\p{Script=Han}]{1,4}$/u
const BEFORE = 10

/** What the documents state themselves is not computed again: 平均每家25人. */
const isStated = ([best]: readonly PickedFigure[], each: string): boolean => {
  const before = best?.figure.quote.slice(Math.max(0, best.figure.inQuote - BEFORE), best.figure.inQuote) ?? ''
  return SAYS_EACH.test(before) && (before.includes('平均') || before.includes(each))
}

/** Nobody counted the 场: then no average is made of another number. */
function tellMissing(each: string, best: PickedFigure | undefined, { documents }: Combiner): Reply | undefined {
  if (best === undefined) return undefined
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
