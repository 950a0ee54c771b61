// Owns follow-ups that compute with what was told before: 占全市多少, 合计多少, 哪个多, 比上年增长多少, 平均每户多少.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import type { Question } from '../question.ts'
import type { Reply, Turn } from '../reply.ts'
import { changedFrom, statedChanges } from '../statistics/changes.ts'
import { definitionsDiffer, type Operation } from '../statistics/definitions.ts'
import { alikeThings, measureOf } from '../statistics/figure-table.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import { namesNothing } from '../understanding/counting-words.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { RATE } from './combination.ts'
import { type Combiner, combineFigures } from './combine.ts'
import { composeCombined, type Side } from './compose-combined.ts'
import { ASKS_EACH_SHARE, tellPartsOfFirst } from './parts-of-whole.ts'
import { tellStatedChange } from './stated-change.ts'
import { statedShare } from './stated-share.ts'
import { figuresTold, lastFigure, lastFigures, sidesOf } from './talk-figures.ts'

const LONGEST = 20
const SUM = new RegExp(`${SUM_WORDS}|共(?:有)?多少`, 'u')
const DIFFERENCE = /相差|差(?:了)?多少|差几|差距|多(?:了|出)?(?:多少|几)(?!.*比)/u
const COMPARE = /(?:哪|谁)[^，。]{0,6}(?:更)?(?:多|少|高|低|大)/u
const AVERAGE = /平均|人均|户均|每[人户家个场名次]/u
const SHARE = /占/u
/** 平均每户多少, 占全市多少: asks for a calculation with what was told, whether it can be made or not. */
export const asksOnFigures = ({ text }: Question): boolean =>
  text.length <= LONGEST &&
  (/^(?:又|各)?占/u.test(text) || (namesNothing(text) && [AVERAGE, RATE, SUM, DIFFERENCE, COMPARE].some((form) => form.test(text))))

/** Undefined where the question is none that goes on with the figures told before. */
export function continueFigures(question: Question, history: readonly Turn[], by: Combiner): Reply | undefined {
  const { text } = question
  if (text.length > LONGEST || history.length === 0) return undefined
  return computed(question, history, by) ?? (asksOnFigures(question) ? askedAnew(text, history, by) : elsewhere(text, history, by))
}

/** 园区妈妈驿站有多少, 占全市多少, 昆山呢: the same calculation for another place. */
function elsewhere(text: string, history: readonly Turn[], by: Combiner): Reply | undefined {
  const [before, last] = history.slice(-2)
  const said = /^那?么?(.{2,6}?)的?呢[？?]?$/u.exec(text)?.[1]
  const [place] = said === undefined ? [] : by.lexicon.placesIn(said)
  if (!before || !last || place?.raw !== said || !asksOnFigures(by.understand(last.question))) return undefined
  const [named] = by.lexicon.placesIn(before.question)
  return named && askedAnew(last.question, [{ ...before, question: before.question.replace(named.raw, said ?? '') }], by)
}

const ASKING =
  /(?:一共|总共)?(?:有|办|举办|开展|是|签|花|发)?(?:了)?(?:多少|几)(?:万|千|百)?[家个人名户场次项元件钱]{0,2}(?=\p{Script=Han}{0,8}[？?]?$)|[呢？?]+$/u

/** 昆山竞赛办了多少场, then 平均每场多少人: the thing of the one and the calculation of the other are one question. */
function askedAnew(text: string, history: readonly Turn[], by: Combiner): Reply | undefined {
  const before = history.at(-1)?.question.replace(ASKING, '') ?? ''
  if (before.length < 2 || before.length > LONGEST || /占|平均|均|，/u.test(before)) return undefined
  return combineFigures(by.understand(`${before}${text}`), by)
}

function computed(question: Question, history: readonly Turn[], by: Combiner): Reply | undefined {
  const { text } = question
  if (ASKS_EACH_SHARE.test(text)) return tellPartsOfFirst(figuresTold(history, by), by)
  if (SHARE.test(text)) return share(question, history, by)
  if (!namesNothing(text)) return undefined
  if (AVERAGE.test(text)) return average(text, history, by)
  if (RATE.test(text) || /比(?:上|去|前)?一?年|比\d{4}/u.test(text)) return change(question, history, by)
  const operation = SUM.test(text) ? 'sum' : DIFFERENCE.test(text) ? 'difference' : COMPARE.test(text) ? 'compare' : undefined
  return operation === undefined ? undefined : together(operation, text, history, by)
}

const COUNT: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 }

/** 两个区合计多少, 哪个多: the figures of the turns before, of one measure. */
function together(operation: Operation, text: string, history: readonly Turn[], by: Combiner): Reply | undefined {
  const count = COUNT[/[两二三四五六]/u.exec(text)?.[0] ?? ''] ?? 2
  const figures = lastFigures(history, count, by)
  const [first] = figures
  if (first === undefined || figures.length < 2 || figures.some(({ unit }) => measureOf(unit) !== measureOf(first.unit))) return undefined
  return composeCombined(operation, sidesOf(figures, by), by)
}

/** 平均每户多少, 人均呢: the last figure over the one told before it. */
function average(text: string, history: readonly Turn[], by: Combiner): Reply | undefined {
  if (/每年|年均/u.test(text)) return undefined
  const figures = figuresTold(history, by)
  const unit = /(?:每|平均每)([人户家个场名次])|([人户])均/u.exec(text)
  const wanted = unit?.[1] ?? unit?.[2]
  const isBelow = (figure: Figure): boolean =>
    wanted === undefined || measureOf(figure.unit) === measureOf(wanted) || figure.unit.startsWith(wanted)
  const below = figures.find(isBelow)
  const above = figures.findLast((figure) => figure !== below && (wanted === undefined || !isBelow(figure)))
  return above && below ? composeCombined('ratio', sidesOf([above, below], by), by) : undefined
}

/** 比上年增长多少: what the document says of it, else computed from the same thing of that year. */
function change({ times }: Question, history: readonly Turn[], by: Combiner): Reply | undefined {
  const figure = lastFigure(history, by)
  if (figure === undefined) return undefined
  const both = times.length === 0 ? changeTold(history, by) : undefined
  if (both) return both
  const asked = times[0]?.from
  const year = yearsOfPeriod(figure.period)?.[1]
  if (asked === undefined || asked === (year ?? 0) - 1) {
    const stated = tellStatedChange(figure, statedChanges(figure, by.table()), by)
    if (stated) return stated
  }
  const other = year === undefined ? undefined : inYear(figure, asked ?? year - 1, by)
  if (other === undefined || year === undefined) return undefined
  const sides = [other, figure].sort((a, b) => (a.period ?? '').localeCompare(b.period ?? ''))
  return composeCombined(
    'rate',
    sides.map((each) => ({ label: `${each.period}年`, figure: each })),
    by,
  )
}

/** 由743户减少到126户 told both levels. */
function changeTold(history: readonly Turn[], by: Combiner): Reply | undefined {
  const told = history.at(-1)?.reply.figures.flatMap(({ passage, raw }) => by.table().find(passage, raw) ?? []) ?? []
  for (const later of told) {
    const from = changedFrom(later, by.table())
    if (from)
      return composeCombined(
        'rate',
        [
          { label: calculations.before, figure: { ...from, kind: later.kind } },
          { label: calculations.after, figure: later },
        ],
        by,
      )
  }
  return undefined
}

/** The same thing in the same place in another year. */
function inYear(figure: Figure, year: number, { table }: Combiner): Figure | undefined {
  const plain = ({ indicator }: Figure): string => indicator.replace(/(?:19|20)\d\d年?/gu, '').trim()
  const same = table().figures.filter(
    (other) =>
      other.period === String(year) &&
      other.region === figure.region &&
      other.about === undefined &&
      other.kind !== 'rank' &&
      ['period', undefined].includes(definitionsDiffer(figure, other)) &&
      (plain(other) === plain(figure) || (!other.row && !figure.row && alikeThings(figure, other))),
  )
  return same.find(({ passage }) => passage === figure.passage) ?? same[0]
}

/** 占全市多少: the same thing of the place that holds it; 女会员占多少: the thing named over the one told before. */
function share(question: Question, history: readonly Turn[], by: Combiner): Reply | undefined {
  const told = lastFigure(history, by)
  if (told === undefined) return undefined
  const [before = '', behind = ''] = question.text.split('占')
  const stated = namesNothing(before) ? statedShare(told, behind, by) : undefined
  if (stated) return stated
  const part = namesNothing(before) ? told : named(before, told, by)
  const whole = namesNothing(before) ? wholeOf(told, behind, by) : told
  if (part === undefined || whole === undefined || part.id === whole.id) return undefined
  const sides: readonly Side[] = sidesOf([part, whole], by)
  return composeCombined('share', sides, by)
}

/** 女会员 in the place and year of what was told before. */
function named(text: string, told: Figure, by: Combiner): Figure | undefined {
  const asked = by.understand(text)
  const years = yearsOfPeriod(told.period)
  const scoped: Question = {
    ...asked,
    asked: 'figure',
    slots: [],
    places: told.region === undefined ? [] : [told.region],
    times: years === undefined ? [] : [{ from: years[0], to: years[1], raw: '' }],
  }
  const picked = pickFigures(scoped, { figures: by.table().figures, lexicon: by.lexicon })
  return picked.find(({ figure, covered }) => covered >= 0.6 && measureOf(figure.unit) === measureOf(told.unit))?.figure
}

/** The whole that the sentence parts (其中); else the same thing of an outer place. */
function wholeOf(part: Figure, behind: string, { table, lexicon, understand }: Combiner): Figure | undefined {
  const level = /^全?([省市州区县镇])/u.exec(behind)?.[1]
  const outer = lexicon.ancestors(part.region ?? '').slice(1)
  const places = level === undefined ? understand(behind).places : outer.filter((place) => place.endsWith(level))
  const wanted = places.length > 0 ? places : outer.slice(0, 1)
  const inSentence = table().figures.find(({ id }) => id === part.partOf)
  if (inSentence && (level === undefined || wanted.includes(inSentence.region ?? ''))) return inSentence
  const plain = (figure: Figure): string => (figure.row ? figure.indicator.split(' ').slice(1).join(' ') : figure.thing)
  const near = table().figures.filter(
    (figure) => figure.id !== part.id && wanted.includes(figure.region ?? '') && figure.about === undefined,
  )
  const same = near.filter((figure) => plain(figure) === plain(part))
  const alike = same.length > 0 ? same : near.filter((figure) => alikeThings(figure, part))
  // One that is defined otherwise is told with the reason why nothing is computed.
  return alike.find((figure) => definitionsDiffer(part, figure) === undefined) ?? alike.find(({ kind }) => kind === 'stock') ?? alike[0]
}
