// Owns questions for one cell of a table: the row says of whom, the column what and when. The other cells of the row stay out of the reply.
import type { Figure } from '../../documents/figure.ts'
import { isWholeRow } from '../../documents/figures/row-title.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { written } from '../combine/compute.ts'
import { SHARE } from '../combine/split-share.ts'
import { citationLine } from '../compose/citation.ts'
import { readable } from '../compose/excerpt.ts'
import { isOfKind } from '../fit/unit-kinds.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { Picked } from '../statistics/pick-figures.ts'
import { citeFigure } from '../statistics/tell.ts'

/** How much of the question a cell must hold, and how far ahead of the next it must be. */
const COVERED = 0.65
const AHEAD = 0.05

/** 2020年财政补助收入 → 财政补助收入 2020年：860万元. Undefined where running text says it as well, or no cell alone is meant. */
export function answerFromCell(
  question: Question,
  picked: readonly Picked[],
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  const [best, next] = withoutEarlierYears(question, picked)
  if (!best?.figure.row || best.covered < COVERED || (next && next.score > best.score - AHEAD && next.figure.value !== best.figure.value))
    return undefined
  // 疗休养花了多少钱 is told by no number of people.
  const [units = []] = question.slots
  if (units.length > 0 && best.figure.unit !== '' && !isOfKind(units, best.figure.unit)) return undefined
  if (wantsMoneyOfOne(question, best.figure) || isDenied(question, best.figure)) return undefined
  // 城南区会员占全市多少 asks for a share, and no cell that counts members is one.
  if (SHARE.test(question.text) && best.figure.unit !== '%') return undefined
  return tellCell(best.figure, documents)
}

/** 没有配AED的驿站有多少 is told by no number of all there are. */
const isDenied = ({ text }: Question, { indicator }: Figure): boolean => {
  const denied = /(?<!有)(?:没有?|未)(?=(?:配|设|装|开|建|办|参加|通过|完成|入会|录取|达标))/u.exec(text)?.[0]
  return denied !== undefined && !/[没未不无]/u.test(indicator)
}

/** 困难补助多少钱 asks what one gets, and no total of a year; 自己要掏多少 is told by no number of people. */
function wantsMoneyOfOne({ text, times, places }: Question, { unit, raw, indicator }: Figure): boolean {
  if (PAYS.test(text) && unit !== '元') return true
  const isTotal = IN_TEN_THOUSANDS.test(raw) && isWholeRow(indicator.split(' ')[0] ?? '')
  return isTotal && ASKS_DUE.test(text) && times.length === 0 && places.length === 0
}
const PAYS = /(?:自己|个人)[^，。]{0,4}[掏花付出交]|[掏]多少/u
const ASKS_DUE = /(?:补助|补贴|慰问金|津贴|救助金?)(?:是|给|有|能[领拿])?多少钱?$/u
const IN_TEN_THOUSANDS = /[万亿]/u

/** Where a row tells several years and none is asked for, the last of them is meant. */
function withoutEarlierYears(question: Question, picked: readonly Picked[]): readonly Picked[] {
  const [best] = picked
  if (!best?.figure.row || question.times.length > 0) return picked
  const rivals = picked.filter(({ figure, score }) => figure.passage === best.figure.passage && score > best.score - AHEAD)
  const years = rivals.map(({ figure }) => yearsOfPeriod(figure.period)?.[1] ?? 0)
  if (new Set(years).size !== rivals.length) return picked
  const last = rivals[years.indexOf(Math.max(...years))]
  return last === undefined ? picked : [last, ...picked.filter((each) => !rivals.includes(each))]
}

function tellCell(figure: Figure, documents: ReadonlyMap<string, SourceDocument>): Reply {
  const citation = citeFigure(figure, documents)
  return {
    kind: 'answer',
    text: [`${readable(figure.indicator)}：${written(figure)}`, citationLine(citation)].join('\n'),
    citations: [citation],
    figures: [{ raw: figure.raw, indicator: figure.indicator, passage: figure.passage }],
    calculations: [],
  }
}
