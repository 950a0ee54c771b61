// Owns a year that no document tells, but a later one with its change: 2023年29个，比2022年增加7个 → 2022年22个.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { foldText } from '../../text/characters.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { citationLine } from '../compose/citation.ts'
import { bare, readable } from '../compose/excerpt.ts'
import { asksPeople } from '../fit/unit-kinds.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { measureOf } from '../statistics/figure-table.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import { citeFigure } from '../statistics/tell.ts'
import { asksChange } from '../understanding/change-asked.ts'
import type { Combiner } from './combiner.ts'
import { beforeChange } from './compute.ts'
import { tellStatedChange } from './stated-change.ts'

const COVERED = 0.65
const PEOPLE_COVERED = 0.6
/** 2022年收了多少，那上年收了多少 asks for 2021. */
const BEFORE = /(?:那|[，,]|^)(?:上一?年|前一年)/u
/** 2022年办了多少项，上年呢: the year itself is asked for as well. */
const BOTH = /(?:多少|几).*[，,？?](?:那|再)?(?:上一?年|前一年)/u
/** What somebody tells of the change, and how it is to be worked out: 2022年比上年多收了260名, （按增加数推算）, 倒推一下. */
const PREMISES =
  /[（(]按[^）)]*[）)]|^(?:帮我?)?(?:倒推|反推|推算|倒着算)(?:一?下)?[，,：:]?|(?<=[，,。？?；;]|^)(?:(?:19|20)\d\d年[末底]?)?[比较](?:上一?年|去年|前一年)[^，,。？?]*\d[^，,。？?]*|(?<=年)[比较](?:上一?年|去年|前一年)[^，,。？?]*\d[^，,。？?]*/gu
const YEAR_BEFORE = '上一年'
const AGAINST_YEAR_BEFORE = '[比较](?:上一?年|去年)|同比'

export function tellYearBefore(said: Question, by: Combiner): Reply | undefined {
  const { question, isReckoned } = asMeant(said, by)
  const [time] = question.times
  const isOneYear = question.times.length === 1 && time !== undefined && time.from === time.to
  if (!isOneYear || question.asked !== 'figure' || question.plan) return undefined
  const year = time.from
  const of = levelsOf(question, by)
  if (of(year) !== undefined) return undefined
  const { figures } = by.table()
  const named = new RegExp(`[比较]${year}年`, 'u')
  // 比2018年提高9.4: the change itself names the year, however many lie between.
  const laterYears = new Set(
    figures.flatMap(({ indicator, about, period }) =>
      about !== undefined && named.test(indicator) ? (yearsOfPeriod(period)?.[0] ?? []) : [],
    ),
  )
  const levels = [...laterYears].map(of).flatMap((level) => (level ? [{ level, against: named }] : []))
  const next = of(year + 1)
  const nextOrWhole = next && [next, ...figures.filter(({ id }) => isReckoned && id === next.partOf)]
  const sinceThen = new RegExp(`${named.source}|${AGAINST_YEAR_BEFORE}`, 'u')
  for (const level of nextOrWhole ?? []) if (yearsOfPeriod(level.period)?.[0] === year + 1) levels.push({ level, against: sinceThen })
  for (const { level, against } of levels) {
    const change = figures.find(
      (each) =>
        isChangeOf(level, each) && (against.test(each.indicator) || isOfYear(level, each)) && (isReckoned || each.unit === level.unit),
    )
    if (change && asksChange(said.text)) return tellStatedChange(level, [change], by)
    const computed =
      change && countsPart(question, level) && (isOfWholeYear(level) || PART_OF_YEAR.test(said.text))
        ? beforeChange(level, change)
        : undefined
    const name = said.text.includes(`${year}`) ? `${year}年` : YEAR_BEFORE
    if (change && computed) return toldOfYear({ name, both: BOTH.test(said.text) }, [level, change], computed, by)
  }
  return undefined
}

interface Meant {
  readonly question: Question
  /** Whether it is to be worked out: 增长20.7% gives no more than about what it was, and nobody is told that unasked. */
  readonly isReckoned: boolean
}

/** The question for the year before, without what was told to work it out from. */
function asMeant(said: Question, { understand }: Combiner): Meant {
  const plain = said.text.replace(PREMISES, '').replace(/[，,？?。]+$/u, '')
  const isBefore = BEFORE.test(plain)
  if (!isBefore && plain === said.text.replace(/[，,？?。]+$/u, '')) return { question: said, isReckoned: false }
  const asked = { ...understand(plain.replace(BEFORE, '')), raw: said.raw }
  const year = (asked.times[0]?.from ?? 0) - 1
  const times = isBefore && asked.times.length === 1 ? [{ from: year, to: year, raw: `${year}年` }] : asked.times
  return { question: { ...asked, times }, isReckoned: true }
}

/** What is asked for, as it was in a year. */
function levelsOf(question: Question, { table, lexicon }: Combiner): (year: number) => Figure | undefined {
  const { figures } = table()
  const [units = []] = question.slots
  return (year) => {
    const levels = pickFigures({ ...question, times: [{ from: year, to: year, raw: '' }] }, { figures, lexicon }).filter(
      ({ figure }) => figure.about === undefined,
    )
    // 收了多少人 is told by the 920名 rather than by the 23个 classes.
    const people = asksPeople(units)
      ? levels.find(({ covered, figure }) => covered >= PEOPLE_COVERED && measureOf(figure.unit) === '人')
      : undefined
    return (people ?? levels.find(({ covered }) => covered >= COVERED))?.figure
  }
}

/** 增长20.7% beside the level, or in a clause that names its thing again: 签约项目239个，…，签约项目数量较上年增长20.7%. */
const isChangeOf = (level: Figure, { about, unit, indicator, quote, passage }: Figure): boolean =>
  (unit === level.unit || unit === '%') &&
  (about === level.id ||
    (unit === '%' &&
      passage === level.passage &&
      quote === level.quote &&
      (indicator.startsWith(level.indicator) || indicator.startsWith(level.thing))))

/** 人才45.59万人，增加4.32万人: beside what a year came to, and against nothing else, it is against the year before. */
const isOfYear = (level: Figure, { about, indicator, quote, inQuote }: Figure): boolean =>
  about === level.id && !AGAINST.test(indicator) && BARE_CHANGE.test(quote.slice(level.inQuote + level.raw.length, inQuote))
const AGAINST = /[较比]|以来|累计|[年月]/u
const BARE_CHANGE = /^[，,、（(](?:净?增加|增长|减少|下降)$/u

/** 今年上半年走访1125户，比上年同期多93户: what that leaves is of half a year. */
const isOfWholeYear = ({ kind, quote, inQuote }: Figure): boolean => kind === 'stock' || !PART_OF_YEAR.test(quote.slice(0, inQuote))
const PART_OF_YEAR = /[上下]半年|季度|(?:1|[前头一])(?:月?[—\-~至到]|\d{0,2}个)\d{0,2}月/u

export function toldOfYear(
  year: { readonly name: string; readonly both: boolean },
  operands: readonly [Figure, Figure],
  computed: { text: string; result: string },
  { documents }: Combiner,
): Reply {
  const { text, result } = computed
  const citation = citeFigure(operands[0], documents)
  return {
    kind: 'compare',
    text: [
      `${year.both ? `${operands[0].raw}；` : ''}${calculations.derived(year.name, result)}`,
      text,
      bare(readable(operands[0].quote)),
      citationLine(citation),
    ].join('\n'),
    citations: [citation],
    figures: operands.map(({ raw, indicator, passage }) => ({ raw, indicator, passage })),
    calculations: [{ text, result, operands: operands.map(({ raw, doc }) => ({ raw, doc })) }],
  }
}

// 参赛职工中女职工有多少人
const PART = /(?:中|里面?|其中)的?(\p{Script=Han}{2,8}?)(?:一?共)?有?(?:多少|几)/u

/** What all of them were is no answer for a part of them; that one stands for the other is not enough, 职工 for 女职工. */
function countsPart({ text }: Question, { indicator, quote }: Figure): boolean {
  const part = PART.exec(text)?.[1]
  return part === undefined || foldText(`${indicator}|${quote}`).includes(part)
}
