// Owns picking figures out of the whole table for a question: by what each counts, in the place, at the time and of the kind asked for.
import type { Figure } from '../../documents/figure.ts'
import { isWholeRow } from '../../documents/figures/row-title.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { foldText } from '../../text/characters.ts'
import { isOfSome } from '../../text/some-of-whom.ts'
import type { Question, Term } from '../question.ts'
import { inScope, sameBody } from './figure-scope.ts'
import { type Worths, worthsIn } from './figure-words.ts'
import { heldIn, unquoted } from './held-in.ts'
import { createLevelFit } from './level-fit.ts'
import { createLongerName } from './longer-name.ts'

export interface Picked {
  readonly figure: Figure
  readonly score: number
  /** 0…1: how much of the question the figure itself, its sentence and its headings hold. */
  readonly covered: number
}

export interface FigureSource {
  readonly figures: readonly Figure[]
  readonly lexicon: Lexicon
}

const COVERED_MIN = 0.5
const ESSENTIAL_MIN = 0.25

/** The best first; none where the documents count no such thing in that scope. */
export function pickFigures(question: Question, { figures, lexicon }: FigureSource): Picked[] {
  const ranked = ASKS_RANK.test(question.text)
  const terms = question.terms.filter((term) => term.weight > 0 && !(ranked && ASKS_RANK.test(term.text)))
  const total = terms.reduce((sum, term) => sum + term.weight, 0)
  if (total === 0) return []
  const worths = terms.map(worthsIn(figures))
  const said = saidBy(terms, worths, figures.length)
  const unbodied = { ...question, bodies: [] }
  const isOther = createLongerName(question)
  const isOfLevel = createLevelFit(terms)
  const fits = (figure: Figure): boolean =>
    inScope(figure, unbodied, lexicon) &&
    (!ranked || figure.kind === 'rank') &&
    (figure.row === true || !isOther(figure.thing)) &&
    isOfLevel(figure)
  const found: Picked[] = []
  // Asked of every figure of the table: nothing is made of those that do not fit.
  figures.forEach((figure, i) => {
    const covered = (said[i] ?? 0) / total
    if (covered < COVERED_MIN || !fits(figure) || lacksEssential(terms, worths, i, total)) return
    const score =
      covered + fitOf(question, figure) + bodyFit(question, figure, lexicon) - unaskedIn(figure, terms) - ofFounded(figure, terms)
    found.push({ figure, covered, score })
  })
  const isRowOfWhole = rowsOfWholes(found, question.text)
  const isOfOther = besideWhatIsAsked(found, question)
  return found
    .map((picked, _, all) => ({
      ...picked,
      score:
        picked.score -
        ((question.places.length === 0 && isPart(picked.figure, all, lexicon)) || isRowOfWhole(picked.figure) ? PART : 0) -
        (isOfOther(picked.figure) ? OTHER_THING : 0) +
        columnNamed(picked.figure, question.text),
    }))
    .sort((a, b) => b.score - a.score)
}

/** 职工工资总额 has the whole heading 工资总额; 总人数 asks for 合计. */
function columnNamed({ row, indicator }: Figure, text: string): number {
  if (!row) return 0
  const column = foldText(indicator).split(' ').at(-1) ?? ''
  if (TOTAL.test(column)) return ASKS_TOTAL.test(text) ? NAMED : 0
  return column.length >= NAMED_MIN && text.includes(column) ? NAMED : 0
}
const ASKS_TOTAL = /总(?:人数|户数|数|额|量|计)|合计|一共|总共/u
const NAMED = 0.12
const NAMED_MIN = 3

/** 失业保险基金收入1596亿元，基金支出2018亿元: of 基金支出 the figure beside it is told, and not the one that says more of the rest. */
function besideWhatIsAsked(found: readonly Picked[], { terms, text }: Question): (figure: Figure) => boolean {
  const last = terms
    .filter((term) => term.asking && term.text.length > 1 && text.includes(term.text))
    .sort((a, b) => text.lastIndexOf(b.text) + b.text.length - text.lastIndexOf(a.text) - a.text.length)[0]
  if (last === undefined) return () => false
  const says = ({ thing }: Figure): boolean => unquoted(foldText(thing)).includes(unquoted(last.text))
  const quotes = new Set(found.flatMap(({ figure }) => (!figure.row && says(figure) ? [figure.quote] : [])))
  return (figure) => !figure.row && quotes.has(figure.quote) && !says(figure)
}
const OTHER_THING = 0.15

const ASKS_RANK = /排(?:名|行|第)|第几|名次|位次/u

/** 园区总工会 is a body, 工会创业贷 begins with a word that is one elsewhere: only a longer name is held against a figure. */
function bodyFit({ bodies }: Question, figure: Figure, lexicon: Lexicon): number {
  const named = bodies.filter((body) => body.length >= BODY_MIN)
  if (named.length === 0 || figure.organisation === undefined) return 0
  return named.some((body) => sameBody(body, figure.organisation ?? '', lexicon)) ? 0.15 : -0.3
}
const BODY_MIN = 3

/** 快递行业工会联合会成立，涵盖企业22家、会员1876人: of that body alone, where the question names it. */
function ofFounded({ quote, inQuote, row }: Figure, terms: readonly Term[]): number {
  const said = quote.slice(0, inQuote)
  const founded = row ? undefined : (FOUNDED.exec(said) ?? FOUNDS.exec(said))?.[1]
  return founded === undefined || terms.some((term) => OF_BODY.test(founded) && heldIn(term, founded.replace(OF_BODY, '')) > 0)
    ? 0
    : OF_FOUNDED
}
const FOUNDED = /([\p{Script=Han}“”]{2,20}(?:工会|联合会|协会|商会|分会|联盟))(?:正式|揭牌|挂牌)?(?:成立|组建)(?:大会)?[，、][^。；]*$/u
/** 成立全省首个收割机手工会，首批会员318人 */
const FOUNDS = /(?:成立|组建)([\p{Script=Han}“”]{2,24}(?:工会|联合会|协会|商会|分会|联盟))[，、][^。；]*$/u
const OF_BODY = /(?:工会)?(?:工会|联合会|协会|商会|分会|联盟)$/u
const OF_FOUNDED = 0.2

/** Where no place is asked for, the whole city is meant rather than one of its counties. */
const isPart = ({ region }: Figure, all: readonly Picked[], { ancestors }: Lexicon): boolean => {
  if (region === undefined) return false
  const outer = ancestors(region).slice(1)
  return outer.length > 0 && all.some(({ figure }) => figure.region !== undefined && outer.includes(figure.region))
}
/** 市直机关 beside 合计: where no row is named, the row of them all is meant. */
function rowsOfWholes(picked: readonly Picked[], text: string): (figure: Figure) => boolean {
  const columnOf = ({ doc, section, indicator }: Figure): string => [doc, ...section, indicator.slice(indicator.indexOf(' '))].join('/')
  const rowOf = ({ indicator }: Figure): string => indicator.split(' ')[0] ?? ''
  const wholes = new Set(picked.flatMap(({ figure }) => (figure.row && isWholeRow(rowOf(figure)) ? [columnOf(figure)] : [])))
  const isNamed = (figure: Figure): boolean => text.includes(rowOf(figure).replace(/[市县区镇乡]$/u, ''))
  return (figure) =>
    wholes.size > 0 && figure.row === true && !isWholeRow(rowOf(figure)) && !isNamed(figure) && wholes.has(columnOf(figure))
}
const PART = 0.12

/** How much of the question each figure says. Asked of every figure for every question: a plain loop. */
function saidBy(terms: readonly Term[], worths: readonly Worths[], figures: number): Float64Array {
  const said = new Float64Array(figures)
  worths.forEach((worth, t) => {
    const weight = terms[t]?.weight ?? 0
    for (let i = 0; i < figures; i++) said[i] = (said[i] as number) + weight * (worth[i] as number)
  })
  return said
}

const lacksEssential = (terms: readonly Term[], worths: readonly Worths[], figure: number, total: number): boolean =>
  terms.some((term, t) => term.essential && term.asking && term.weight / total >= ESSENTIAL_MIN && worths[t]?.[figure] === 0)

/** 会员 asks for 会员 rather than for “八大员”行业工会会员: what the thing says beyond the question makes it another one. */
function unaskedIn({ thing, region, row, partOf, indicator }: Figure, terms: readonly Term[]): number {
  if (row) return isColumnOfSome(indicator, terms) ? OF_SOME : isPartOfTitle(indicator, terms) ? UNNAMED : 0
  if (partOf !== undefined) return 0
  let rest = unquoted(foldText(thing))
    .replace(region ?? '', '')
    .replace(SAYS_ALL, '')
  for (const { text, alternatives } of terms)
    for (const word of [text, ...alternatives.map((other) => other.text)]) rest = rest.replace(unquoted(word), '')
  return UNASKED * Math.min(1, rest.length / LONG)
}
const UNASKED = 0.1

/** 桐原区帮扶资金 asks for 小计 rather than for the first of the columns: what only the title says is told by them all. */
function isPartOfTitle(indicator: string, terms: readonly Term[]): boolean {
  const column = foldText(indicator).split(' ').slice(1).join(' ')
  return !TOTAL.test(column) && terms.every((term) => heldIn(term, column) === 0)
}
const TOTAL = /^(?:小计|合计|总计)/u
const UNNAMED = 0.06

/** 会员 asks for the column 会员人数 rather than for 女会员 or 农民工会员 beside it. */
function isColumnOfSome(indicator: string, terms: readonly Term[]): boolean {
  const column = foldText(indicator).split(' ').slice(1).join(' ')
  const named = terms.filter(({ text }) => text.length > 1 && column.endsWith(text))
  return named.some(({ text }) => {
    const before = column.slice(0, -text.length)
    return isOfSome(before) && !terms.some((term) => before.includes(term.text))
  })
}
const OF_SOME = 0.1
/** 各类工会组织会员 are all members, 实名制会员 are some. */
const SAYS_ALL = /各[类级种地]|全部|所有|工会|组织|总数?/gu
const LONG = 10

/** 发放, 举办, 走访: what was done in a time, not what there is. */
export const DONE =
  /新[建增评设命成发]|发展(?=了?新?(?:中共)?(?:党员|预备党员|共青团员|团员|会员))|发(?![展明票])|[举开承]办|评|给|走访|慰问|投入|培训|参加|参赛|获|收(?=到|缴)|签|支出|花了|开展|组织|建(?!筑|设)|签订|帮|捐|招|选|提供|达成/u

/** Its unit and its kind: 多少家 wants 家, 累计 no addition, and what is asked without a deed rather all there is. */
function fitOf(question: Question, figure: Figure): number {
  const units = question.slots[0] ?? []
  const unit = units.length === 0 ? 0 : units.includes(figure.unit) ? 0.15 : -0.5
  const part = figure.partOf === undefined ? 0 : -0.04
  const describes = figure.about !== undefined && !units.includes(figure.unit) ? -0.2 : 0
  return unit + part + describes + kindFit(question, figure) + levelFit(question.text, figure.region)
}

function kindFit({ measure, text }: Question, { kind, row }: Figure): number {
  if (measure === undefined) return DONE.test(text) ? 0 : kind === 'stock' ? 0.3 : row ? 0.28 : 0
  if (kind === measure) return 0.2
  return kind === 'addition' || kind === 'stock' ? -0.4 : kind === 'other' && measure === 'stock' ? 0.1 : -0.1
}

/** 全市有多少: the city's own number, not one of its counties. */
function levelFit(text: string, region: string | undefined): number {
  const level = /(?:全|我|本)([市县区省镇])|([市县区省镇])(?:里|级|总工会)/u.exec(text)
  if (level === null || region === undefined) return 0
  return region.endsWith(level[1] ?? level[2] ?? '') ? 0.1 : -0.25
}
