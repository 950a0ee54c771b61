// Owns weighing the windows of one passage against the question.

import type { Passage } from '../../documents/passage.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { isLight } from '../../text/stop-words.ts'
import { isNotAskedInSpeech } from '../fit/asked-in-speech.ts'
import { consequenceFit } from '../fit/consequence.ts'
import { dueFit, feeFit, feeLoss, paidLoss, rhythmFit } from '../fit/entitlement.ts'
import { everyFit } from '../fit/every-one.ts'
import { deedCounts, deedTold, measureFit, mostBeside, totalFit } from '../fit/meant-figure.ts'
import { plainCount } from '../fit/plain-count.ts'
import {
  againLoss,
  bodyLoss,
  burden,
  deniedLoss,
  forecastLoss,
  laterYearLoss,
  placeLoss,
  refusedLoss,
  usedLoss,
  yearBeforeLoss,
  yearEndLoss,
} from '../fit/shortcomings.ts'
import { boundFit } from '../fit/threshold.ts'
import type { Question, Term } from '../question.ts'
import { tellsOfPlace } from '../scope/place-of-figures.ts'
import { asksColumn, namesRow } from '../tables/named-row.ts'
import type { Surroundings } from './around.ts'
import { chronicleDay } from './chronicle.ts'
import type { Evidence } from './evidence.ts'
import type { Looked } from './looked.ts'
import { matchWindows, type WindowMatches, weighedSum, withStated } from './nearness.ts'
import { thingAsked } from './thing-asked.ts'
import type { Window } from './window.ts'

/** One piece of evidence for each window of the passage. */
export function weighPassage(looked: Looked, passage: Passage, around: Surroundings): Evidence[] {
  const ofPassage =
    densityOf(looked.question, passage) +
    rowFit(looked.question, passage, around) +
    headedFit(looked.question, passage.section.at(-1) ?? '') +
    chapterFit(looked.question, passage) +
    ownHeading(looked, around)
  const matches = matchWindows(looked, around)
  const all = coverOf(looked.question)
  const headings = passage.cells?.map(({ heading, value }) => (/\d/u.test(value) ? '' : heading)).join('|')
  return around.parsed.windows.flatMap((window, w) => {
    const matched = matches[w]
    return matched && !window.torn ? [toEvidence(looked, passage, window, around, matched, all(matched.weighed), ofPassage, headings)] : []
  })
}

/** 8月18日县货运行业工会联合会成立, where a chronicle writes 18日 under 8月. */
function withDay(passage: Passage, { start, text }: Window): string {
  const told = chronicleDay(passage, start)
  return told ? `${told.day}${text}` : text
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
  const line = parsed.lines[window.sentence] ?? text
  const { question } = looked
  const soFar = parsed.text.slice(sentence.start, window.end)
  const said = withStated(looked, text, passage.plan, weighed)
  const coverage = all === 0 ? 0 : weighedSum(question.terms, said) / all
  const asked = looked.fit(question.asked === 'when' ? withDay(passage, window) : text, quantities, headings)
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
      (saysVerdict(looked, inside) ? asked.bonus : Math.min(0, asked.bonus)) +
      measure +
      (looked.verdictOn.length > 0 && ASKS_WHETHER.test(question.text) && saysVerdict(looked, inside) ? VERDICT : 0) +
      (looked.kindNamed?.test(text) ? KIND_NAMED : 0) +
      (looked.joined.some((form) => form.test(text)) ? JOINED : 0) +
      totalFit(question, text) +
      (looked.asksDue ? dueFit(question, text, line) - feeLoss(text, passage.section.at(-1) ?? '') : 0) +
      feeFit(question, text) +
      rhythmFit(question, line) -
      paidLoss(question, text) +
      boundFit(question, text) +
      plainCount(question, window) +
      phrase +
      hintOf(question, text) +
      everyFit(question, text) +
      (looked.dayNamed?.test(text) ? DAY_TOLD[question.asked === 'yesno' ? 'yesno' : 'when'] : 0) +
      consequenceFit(question, text) -
      againLoss(question, text) +
      ofPassage +
      mostBeside(looked, parsed.text, window) +
      deedTold(question, inside) +
      deedCounts(question, window) -
      burden(looked, window, around) -
      placeLoss(question, text, line, around) -
      bodyLoss(question, said) +
      (question.plan === passage.plan ? 0.02 : PLAN_APART) -
      forecastLoss(question, text, passage.plan) -
      laterYearLoss(question, line, yearsOfPeriod(passage.period)?.[1]) -
      deniedLoss(question, text) -
      usedLoss(question, text) -
      refusedLoss(question, leadOf(parsed, window)) -
      (isNotAskedInSpeech(question, { passage, parsed, window }) ? 0 : ASKED_IN_SPEECH) -
      yearBeforeLoss(question, text, soFar) -
      yearEndLoss(question, soFar),
    inside,
    near: withStated(looked, text, passage.plan, near),
    weighed: said,
    fitsAsked: asked.fits || !asked.required,
    ofPlace: tellsOfPlace(question, line, passage, around),
  }
}

/** The line that leads in the list, with the stretch's own. */
function leadOf({ sentences, leads, text }: Evidence['parsed'], { sentence }: Window): string {
  const [lead, own] = [sentences[leads[sentence] ?? -1], sentences[sentence]]
  return [lead, own].map((each) => (each ? text.slice(each.start, each.end) : '')).join('')
}

/** Of what speaks of the thing, the stretch that names one of the kind asked for answers. */
const KIND_NAMED = 0.1
/** 新建工会 rather than 区总工会新建驿站, where 新成立工会 is asked for. */
const JOINED = 0.05
/** What is planned is no result; the other way round it says so itself. */
const PLAN_APART = -0.2
/** Who asks in a text says all words of the question, and must not keep what answers from being looked at. */
const ASKED_IN_SPEECH = 0.6

/** 期间未发生事故 answers 出过事故没有, and not what was done against them. */
const VERDICT = 0.08
const ASKS_WHETHER = /有没有|有无|是不是|是否|[过了][^，。]{0,6}没有?[？?]?$/u

/** 不受地域限制 says no to something else than 有没有设国外赛区 asks. */
const saysVerdict = ({ verdictOn }: Looked, inside: readonly number[]): boolean =>
  verdictOn.length === 0 || verdictOn.some((t) => (inside[t] ?? 0) >= SAID)
const SAID = 0.5

/** The article that lists the papers names many of them, the one that mentions a paper only that one. */
const DENSITY = { each: 0.06, most: 4 } as const

function densityOf({ attributes }: Question, passage: Passage): number {
  if (!passage.rule) return 0
  const named = attributes.map(({ need, evidence }) => (need === 'never' ? 0 : evidence.filter((form) => form.test(passage.text)).length))
  return DENSITY.each * Math.min(DENSITY.most, Math.max(0, ...named))
}

/** 主题 of 大赛的主题是什么 stands at the end of 一、大赛主题: what is asked for is what that heads. */
const HEADED = 0.2
const headedFit = (question: Question, heading: string): number => {
  const thing = thingAsked(question)
  return thing !== undefined && heading.endsWith(thing) ? HEADED : 0
}

const NAMED_ROW = 0.45

/** 瑜伽是谁教: the row of 瑜伽 has a column for it; what running text says of 瑜伽 is something else. */
function rowFit(question: Question, { cells }: Passage, { heading, upper, title }: Surroundings): number {
  if (!cells || !namesRow(question, cells, `${heading}|${upper}|${title}`)) return 0
  return cells.some((cell) => asksColumn(question, cell.heading)) ? NAMED_ROW : 0
}

/** 7月能去吗, 星期一呢: what is said of that month or day itself. */
const DAY_TOLD = { yesno: 0.6, when: 0.3 } as const

/** What is asked about the thing stands in the stretch itself. */
const HINT = { hint: 0.03, required: 0.08, never: 0 } as const

/** Of the particulars asked for, the one that weighs most; each further one that is stated tells two figures apart. */
function hintOf({ asked, attributes }: Question, text: string): number {
  const stated = attributes.flatMap(({ need, evidence }) => (evidence.some((form) => form.test(text)) ? [HINT[need]] : []))
  const labelled = LABEL.exec(text)?.[1]
  const isLabelled =
    asked !== 'figure' && labelled !== undefined && attributes.some(({ name, need }) => need !== 'never' && labelled.endsWith(name))
  return Math.max(0, ...stated) + FURTHER * Math.max(0, stated.length - 1) + (isLabelled ? LABELLED : 0)
}
/** 报名方式：… where that is asked for, rather than what says that one may. Which of the sums under 标准：… is meant, its label does not say. */
const LABEL = /^\s*(\p{Script=Han}{2,6})[：:]\s*\S/u
const LABELLED = 0.25
const FURTHER = 0.05

/** What stands only in the story around the question counts where it is found, and is not missed where it is not. */
function coverOf({ terms, bodies }: Question): (matches: readonly number[]) => number {
  // 市总准备拿什么制度来治: who does it, and that it is planned, says nothing of what.
  const says = ({ text, asking }: Term): boolean => asking && !isLight(text) && !bodies.includes(text)
  const asking = terms.reduce((sum, term) => sum + (says(term) ? term.weight : 0), 0)
  // Where the asking clause says next to nothing, half of the story must be there too.
  const share = asking < 0.8 ? 0.5 : 0
  return (matches) => terms.reduce((sum, term, t) => sum + (term.asking ? term.weight : term.weight * Math.max(share, matches[t] ?? 0)), 0)
}

/** 党建训练营怎么选人: under 首期党建训练营开营 it is told of that, elsewhere it may be named in passing. */
const OWN_HEADING = 0.15
const MAIN = 0.35
const TELLS_OF: ReadonlySet<Question['asked']> = new Set(['how', 'what', 'list', 'why'])

function ownHeading({ question, matcher, weight }: Looked, { heading }: Surroundings): number {
  if (!TELLS_OF.has(question.asked)) return 0
  const main = question.terms.findIndex((term) => term.essential && term.asking && term.text.length > 2 && term.weight >= weight * MAIN)
  return main >= 0 && (matcher.match(heading)[main] ?? 0) >= SAID_WHOLE ? OWN_HEADING : 0
}
const SAID_WHOLE = 0.8

/** 第二章 对象和条件 holds the articles that tell who may. */
const chapterFit = ({ attributes }: Question, { rule, section }: Passage): number =>
  rule && attributes.some(({ name, need }) => need !== 'never' && section.at(-2)?.includes(name)) ? CHAPTER : 0
const CHAPTER = 0.15
