// Owns questions for the tier that a figure falls into: 自己付了八千多能领多少, where a table has a row for 5000元至1万元.
import type { Passage } from '../../documents/passage.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { foldText } from '../../text/characters.ts'
import { findQuantities, type Quantity } from '../../text/quantity.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { citationLine, cite, quoteOfRow } from '../compose/citation.ts'
import { bare, readable } from '../compose/excerpt.ts'
import type { Question, Term } from '../question.ts'
import type { Calculation, Reply } from '../reply.ts'
import { shareHeldIn } from '../statistics/held-in.ts'
import { isOfPlace, type Table, type TableRow } from './table-index.ts'
import type { TextTiers } from './text-tiers.ts'
import { fallsInto, type Tier, tierOf } from './tier.ts'
import { amountOf } from './tier-amount.ts'

const TIERS_MIN = 2
const COVERED = 0.45
/** Of a whole passage, which holds more words than the head of a table. */
const COVERED_IN_TEXT = 0.5
const ASKS = /多少|几|怎么|啥|什么|哪/u

// 自付6000能拿多少: what is paid is money, whether somebody says so or not
const SPENT =
  /(?:自[付费负理掏]|[花掏付交]了?)(?:了|大概|差不多|大约|约)?(?:\d[\d,.]*|[一二两三四五六七八九][一二三四五六七八九十百千零]*[十百千])(?![\d.万亿元块人天次个年月多几来余百千%])/u

export interface TierSource {
  readonly tables: readonly Table[]
  readonly textTiers: readonly TextTiers[]
  readonly documents: ReadonlyMap<string, SourceDocument>
}

/** Undefined where neither a table nor a sentence has tiers, or the question no figure that falls into one. */
export function answerFromTiers(question: Question, { tables, textTiers, documents }: TierSource): Reply | undefined {
  const figures = findQuantities(question.text.replace(SPENT, '$&元'))
  if (figures.length === 0 || !ASKS.test(question.text)) return undefined
  const telling = question.terms.filter(({ text }) => text.length > 1 && !NUMBER_ALONE.test(text))
  const found = [
    ...tables.flatMap((table) => inTable(question, table, figures, telling, documents)),
    ...textTiers.flatMap((told) => inText(question, told, figures, telling, documents)),
  ]
  return found.sort((a, b) => b.covered - a.covered)[0]?.reply()
}

interface Found {
  readonly covered: number
  readonly reply: () => Reply
}
type Documents = ReadonlyMap<string, SourceDocument>

function inTable(question: Question, table: Table, figures: readonly Quantity[], telling: readonly Term[], documents: Documents): Found[] {
  // 二档 | 5000元以上至2万元 | 40%: the bounds may stand behind a name.
  const [tiers = []] = [0, 1].map((column) => tiersUnder(table, column)).sort((a, b) => b.length - a.length)
  const covered = shareHeldIn(telling, [...(table.rows[0]?.passage.section ?? []), ...table.columns].join(' '))
  if (tiers.length < TIERS_MIN || tiers.length < table.rows.length || covered < COVERED || !isOfPlace(question, table)) return []
  const meant = figures.flatMap((figure) => tiers.find(({ tier }) => fallsInto(figure, tier, question.text)) ?? [])[0]
  return meant ? [{ covered, reply: () => tell(meant.row, documents) }] : []
}

const tiersUnder = ({ rows }: Table, column: number): readonly { readonly tier: Tier; readonly row: TableRow }[] =>
  rows.flatMap((row) => {
    const tier = tierOf(row.cells[column]?.value ?? '')
    return tier ? [{ tier, row }] : []
  })

function inText(
  question: Question,
  told: TextTiers,
  figures: readonly Quantity[],
  telling: readonly Term[],
  documents: Documents,
): Found[] {
  const { passage, tiers } = told
  if (question.places.length > 0 && !question.places.includes(passage.region ?? '')) return []
  const said = foldText([...passage.section, passage.text, documents.get(passage.doc)?.title ?? ''].join(' '))
  const covered = shareHeldIn(telling, said)
  const meant = figures.flatMap((figure) => tiers.find(({ tier }) => fallsInto(figure, tier, question.text)) ?? [])[0]
  if (!meant || covered < COVERED_IN_TEXT) return []
  const spent = figures.find((figure) => fallsInto(figure, meant.tier, question.text))
  const amount = spent && ASKS_MONEY.test(question.text) ? amountOf(told, spent, question.text) : undefined
  return [{ covered, reply: () => tellPart(passage, meant.part, amount, documents) }]
}
/** 能补多少, 给多少钱 · not: 补百分之几 */
const ASKS_MONEY = /多少(?:钱|元|块)?(?=$|[？?，,。呢啊])|多少钱/u

function tellPart(passage: Passage, part: string, amount: Calculation | undefined, documents: Documents): Reply {
  const citation = cite(passage, passage.text.slice(passage.bodyStart).trim(), documents)
  const told = amount && amount.operands.length > 1 ? calculations.byRuleInParts : calculations.byRule
  const head = amount ? [told(amount.result, amount.operands.at(-1)?.raw ?? ''), amount.text] : [bare(readable(part))]
  return {
    kind: 'answer',
    text: [...head, readable(passage.text.slice(passage.bodyStart)), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: [],
    calculations: amount ? [amount] : [],
  }
}

/** The figure itself stands in no heading. */
const NUMBER_ALONE = /\d|^[一二三四五六七八九十百千万两多几]+$/u

function tell(row: TableRow, documents: ReadonlyMap<string, SourceDocument>): Reply {
  const [tier, ...others] = row.passage.cells ?? []
  const citation = cite(row.passage, quoteOfRow(row.passage), documents)
  const head = `${readable(tier?.value ?? '')}：${others.map(({ heading, value }) => `${heading}${readable(value)}`).join('，')}`
  return {
    kind: 'answer',
    text: [head, ...(head === row.passage.display ? [] : [row.passage.display]), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: [],
    calculations: [],
  }
}
