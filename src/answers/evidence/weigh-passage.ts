// Owns weighing the windows of one passage against the question.
import type { Passage } from '../../documents/passage.ts'
import { isLight } from '../../text/stop-words.ts'
import type { Question, Term } from '../question.ts'
import { asksColumn, namesRow } from '../tables/named-row.ts'
import { fitAsked } from './asked-fit.ts'
import { besideMatch } from './beside.ts'
import { dueFit, feeFit } from './entitlement.ts'
import type { Evidence } from './evidence.ts'
import type { NamesIn } from './names-in.ts'
import { type Looked, matchWindows, type Place, type WindowMatches, weighedSum } from './nearness.ts'
import { tellsOfPlace } from './place-of-figures.ts'
import { plainCount } from './plain-count.ts'
import { boundFit } from './threshold.ts'
import { asksPeople } from './unit-kinds.ts'
import { HEADLINE_MAX, type Window } from './window.ts'

export interface Surroundings extends Place {
  readonly scopeStrength: number
  /** Places that a stretch names. */
  readonly placesIn: (text: string) => readonly string[]
  /** Whether a named place is, or lies in, one that was asked for. */
  readonly isAsked: (place: string) => boolean
  /** Places asked for that are not the passage's own: a sentence that names them fits better. */
  readonly toName: readonly string[]
  readonly names: NamesIn
}

/** One piece of evidence for each window of the passage. */
export function weighPassage(looked: Looked, passage: Passage, around: Surroundings): Evidence[] {
  const ofPassage = densityOf(looked.question, passage) + rowFit(looked.question, passage, around)
  const matches = matchWindows(looked, around)
  const all = coverOf(looked.question.terms)
  const headings = passage.cells?.map(({ heading, value }) => (/\d/u.test(value) ? '' : heading)).join('|')
  return around.parsed.windows.flatMap((window, w) => {
    const matched = matches[w]
    return matched ? [toEvidence(looked, passage, window, around, matched, all(matched.weighed), ofPassage, headings)] : []
  })
}

function toEvidence(
  looked: Looked,
  passage: Passage,
  window: Window,
  around: Surroundings,
  { inside, near, weighed, phrase }: WindowMatches,
  all: number,
  ofPassage: number,
  /** What a row's cells are headed by. */
  headings: string | undefined,
): Evidence {
  const { parsed } = around
  const { text, quantities } = window
  const sentence = parsed.sentences[window.sentence] ?? window
  const { question } = looked
  const said = withStated(looked, text, weighed)
  const coverage = all === 0 ? 0 : weighedSum(question.terms, said) / all
  const asked = fitAsked(question, text, quantities, around.names, headings)
  const measure = measureFit(question, parsed.text.slice(sentence.start, quantities.at(-1)?.end ?? window.end))
  return {
    passage,
    parsed,
    window,
    sentence,
    quantities,
    coverage,
    score:
      coverage +
      asked.bonus +
      measure +
      (question.asked === 'figure' && isTotalOf(question, text) ? TOTAL_OF : 0) +
      (looked.asksDue ? dueFit(question, text, parsed.lines[window.sentence] ?? text) : 0) +
      feeFit(question, text) +
      boundFit(question, text) +
      plainCount(question, window) +
      phrase +
      hintOf(question, text) +
      ofPassage +
      0.15 * mostBeside(looked, parsed.text, window) +
      deedTold(question, inside) -
      burden(looked, window, () => PART.test(parsed.text.slice(sentence.start, firstWanted(question, window)))) -
      placeLoss(question, text, parsed.lines[window.sentence] ?? text, around) +
      (question.plan === passage.plan ? 0.02 : -0.04) -
      forecastLoss(question, text),
    inside,
    near: withStated(looked, text, near),
    weighed: said,
    fitsAsked: asked.fits || !asked.required,
    ofPlace: tellsOfPlace(question, parsed.lines[window.sentence] ?? text, passage, around),
  }
}

/** 电话 need not be written beside the number that is one, nor 地址 beside the street. */
function withStated({ formsOfTerms }: Looked, text: string, matches: readonly number[]): readonly number[] {
  if (formsOfTerms.length === 0) return matches
  return matches.map((match, t) => (formsOfTerms[t]?.some((form) => form.test(text)) ? 1 : match))
}

/** 预计有望突破120亿元 is no result beside one that was reached. */
const FORECAST = /预计|有望|力争|预期/u
const FORECAST_LOSS = 0.12
const EXPECTED = 0.15

/** 全年估计能有多少 asks for what is only expected. */
const EXPECTS = /预计|估计|预期|有望|大概能|大约能|能达到/u

function forecastLoss({ plan, text: asked }: Question, text: string): number {
  if (EXPECTS.test(asked)) return FORECAST.test(text) ? -EXPECTED : EXPECTED
  return !plan && FORECAST.test(text) ? FORECAST_LOSS : 0
}

/** Where no unit says which number is meant, the deed does: 推荐多少 is told where somebody 推荐, and not beside another number of the same thing. */
const deedTold = ({ asked, slots, terms }: Question, inside: readonly number[]): number =>
  asked === 'figure' &&
  slots.every((units) => units.length === 0) &&
  terms.some(({ text, deed, weight }, t) => deed && weight >= DEED_WEIGHS && !isLight(text) && (inside[t] ?? 0) === 1)
    ? DEED_TOLD
    : 0
const DEED_WEIGHS = 0.2
const DEED_TOLD = 0.05

/** The figure that has most of the question right beside it. */
function mostBeside({ question, matcher }: Looked, text: string, window: Window): number {
  const { quantities } = window
  if (question.asked !== 'figure' || quantities.length > 5) return 0
  const units = question.slots[0] ?? []
  let most = 0
  for (const quantity of quantities)
    if (units.length === 0 || (units.includes(quantity.unit) && !(quantity.unit === '个' && asksPeople(units))))
      most = Math.max(most, besideMatch(matcher, text, window, quantities, quantity))
  return most
}

/** The article that lists the papers names many of them, the one that mentions a paper only that one. */
const DENSITY = { each: 0.06, most: 4 } as const

function densityOf({ attributes }: Question, passage: Passage): number {
  if (!passage.rule) return 0
  const named = attributes.map(({ need, evidence }) => (need === 'never' ? 0 : evidence.filter((form) => form.test(passage.text)).length))
  return DENSITY.each * Math.min(DENSITY.most, Math.max(0, ...named))
}

const NAMED_ROW = 0.45

/** 瑜伽是谁教: the row of 瑜伽 has a column for it; what running text says of 瑜伽 is something else. */
function rowFit(question: Question, { cells }: Passage, { heading, upper, title }: Surroundings): number {
  if (!cells || !namesRow(question, cells, `${heading}|${upper}|${title}`)) return 0
  return cells.some((cell) => asksColumn(question, cell.heading)) ? NAMED_ROW : 0
}

/** 会员总数逾85万人 counts the members; 会员服务卡20万张 their cards. */
const TOTAL_OF = 0.06
const TOTALLED = /(?:总数|总量|总人数|人数)[已达为逾超近约有余共，]{0,3}\d/u

function isTotalOf({ terms }: Question, text: string): boolean {
  const at = TOTALLED.exec(text)?.index
  if (at === undefined) return false
  const before = text.slice(Math.max(0, at - 10), at)
  return terms.some(
    (term) => term.essential && (before.endsWith(term.text) || term.alternatives.some((other) => before.endsWith(other.text))),
  )
}

/** What is asked about the thing stands in the stretch itself. */
const HINT = { hint: 0.03, required: 0.08, never: 0 } as const

/** What stands behind 其中 is a part: of two that fit alike the whole is meant. */
const A_PART = 0.03
const PART = /其中/u

/** Where the first figure of the unit asked for stands: what leads up to it tells whether it is a part. */
const firstWanted = ({ slots }: Question, { start, quantities }: Window): number =>
  quantities.find(({ unit }) => slots[0]?.includes(unit))?.start ?? start + 2

/** Of the particulars asked for, the one that weighs most; each further one that is stated tells two figures apart. */
function hintOf({ attributes }: Question, text: string): number {
  const stated = attributes.flatMap(({ need, evidence }) => (evidence.some((form) => form.test(text)) ? [HINT[need]] : []))
  return Math.max(0, ...stated) + FURTHER * Math.max(0, stated.length - 1)
}
const FURTHER = 0.05

/** Length, more figures than were asked for, and a line that only leads in a list. */
function burden({ question, wantsTotal }: Looked, { text, numbers, leadsOn }: Window, isPart: () => boolean): number {
  // A day with its hours is full of numbers.
  const crowd = question.asked === 'when' ? 0 : Math.max(0, numbers - Math.max(1, question.slots.length) - 1)
  return (
    0.001 * text.length +
    (text.length > HEADLINE_MAX ? TOO_LONG : 0) +
    0.02 * crowd +
    (leadsOn && question.asked !== 'list' ? 0.12 : 0) +
    (isPart() ? (wantsTotal ? 0.2 : A_PART) : 0)
  )
}

/** One clause that is longer than a first line may be. */
const TOO_LONG = 0.05

/** A stretch that names the very place that was asked for. */
const TOLD = 0.1

function placeLoss(question: Question, text: string, sentence: string, around: Surroundings): number {
  if (question.places.length === 0) return 0
  const named = around.placesIn(text)
  const other = named.length > 0 && !named.some(around.isAsked)
  const unnamed = around.toName.length > 0 && !around.placesIn(sentence).some((place) => around.toName.includes(place))
  const told = around.toName.length > 0 && named.some((place) => around.toName.includes(place))
  return (1 - around.scopeStrength) * 0.3 + (other ? 0.12 : 0) + (unnamed ? 0.12 : 0) - (told ? TOLD : 0)
}

/** What stands only in the story around the question counts where it is found, and is not missed where it is not. */
function coverOf(terms: readonly Term[]): (matches: readonly number[]) => number {
  const asking = terms.reduce((sum, term) => sum + (term.asking ? term.weight : 0), 0)
  // Where the asking clause says next to nothing, half of the story must be there too.
  const share = asking < 0.8 ? 0.5 : 0
  return (matches) => terms.reduce((sum, term, t) => sum + (term.asking ? term.weight : term.weight * Math.max(share, matches[t] ?? 0)), 0)
}

const STOCK = /累计|截至|至\d{4}年底|年底[，,]|共有|现有|总数|总量|已建|馆藏|有各类/gu
const ADDITION = /新建|新增|新评|新设|新发展|新命名|发展共|验收合格|当年|年内|提档升级|(?<!累计)建设/gu

/** A yearly addition is no stock and a stock no addition. */
function measureFit(question: Question, text: string): number {
  if (!question.measure) return 0
  // The mark that stands last before the figure rules it: 累计建设甲153个，乙48个 are both stock.
  const stock = lastIndexOf(text, STOCK)
  const addition = lastIndexOf(text, ADDITION)
  if (stock < 0 && addition < 0)
    return question.measure === 'stock' && /(?:为|向|给|对|帮助|惠及|服务|培训|慰问|走访)\d[^，。]*$/u.test(text) ? -0.12 : 0
  const isStock = stock >= 0 && (stock > addition || text.slice(stock, addition).length < 8)
  if (question.measure === 'stock') return isStock ? 0.08 : -0.15
  return isStock ? -0.15 : 0.06
}

const lastIndexOf = (text: string, form: RegExp): number => [...text.matchAll(form)].at(-1)?.index ?? -1
