// Owns questions for the tier that a figure falls into: 自己付了八千多能领多少, where a table has a row for 5000元至1万元.
import { foldText } from '../../text/characters.ts'
import type { Quantity } from '../../text/quantity.ts'
import { asksDue } from '../fit/entitlement.ts'
import type { Question, Term } from '../question.ts'
import type { Reply } from '../reply.ts'
import { shareHeldIn } from '../statistics/held-in.ts'
import { isOfKin } from '../wanted/whose/own-case.ts'
import { isOfPlace } from './table-index.ts'
import { columnNamed, mostOf, type TableTiers } from './table-tiers.ts'
import { type Documents, tellAmount, tellMost, tellPart, tellTier, type WorkedOut } from './tell-tiers.ts'
import type { TextTiers } from './text-tiers.ts'
import { fallsInto } from './tier.ts'
import { amountOf } from './tier-amount.ts'
import { figuresTold } from './told-figures.ts'

const COVERED = 0.45
/** Of a whole passage, which holds more words than the head of a table. */
const COVERED_IN_TEXT = 0.5
const ASKS = /多少|几|怎么|啥|什么|哪/u

// 自付6000能拿多少: what is paid is money, whether somebody says so or not
const SPENT =
  /(?:自[付费负理掏]|[花掏付交]了?)(?:了|大概|差不多|大约|约)?(?:\d[\d,.]*|[一二两三四五六七八九][一二三四五六七八九十百千零]*[十百千])(?![\d.万亿元块人天次个年月多几来余百千%])/u

export interface TierSource {
  readonly tableTiers: readonly TableTiers[]
  readonly textTiers: readonly TextTiers[]
  readonly documents: Documents
}

/** Undefined where neither a table nor a sentence has tiers, or the question no figure that falls into one. */
export function answerFromTiers(question: Question, { tableTiers, textTiers, documents }: TierSource): Reply | undefined {
  const figures = figuresTold(question.text.replace(SPENT, '$&元'))
  if (figures.length === 0 || !(question.asked === 'figure' || ASKS.test(question.text))) return undefined
  const telling = question.terms.filter(({ text }) => text.length > 1 && !NUMBER_ALONE.test(text))
  const found = [
    ...tableTiers.flatMap((told) => inTable(question, told, figures, telling, documents)),
    ...textTiers.flatMap((told) => inText(question, told, figures, telling, documents)),
  ]
  return found.sort((a, b) => b.covered - a.covered)[0]?.reply()
}

interface Found {
  readonly covered: number
  readonly reply: () => Reply
}

function inTable(
  question: Question,
  told: TableTiers,
  figures: readonly Quantity[],
  telling: readonly Term[],
  documents: Documents,
): Found[] {
  const { table, tiers } = told
  const covered = coveredBy(telling, told)
  const spent = figures.find((figure) => tiers.some(({ tier }) => fallsInto(figure, tier, question.text)))
  if (covered === undefined || !spent || !isOfPlace(question, table)) return []
  const column = columnNamed(table, question.text) ?? (table.columns.length === 2 ? 1 : undefined)
  const worked = column !== undefined && ASKS_MONEY.test(question.text) ? workedOut(told, column, spent, question.text) : undefined
  const meant = tiers.find(({ tier }) => fallsInto(spent, tier, question.text))
  if (worked) return [{ covered, reply: () => (worked.most ? tellMost : tellAmount)(worked, documents) }]
  return meant ? [{ covered, reply: () => tellTier(meant.row, column, documents) }] : []
}

/** The head of a table says little, and the article around it much. */
function coveredBy(telling: readonly Term[], { table, rule }: TableTiers): number | undefined {
  const head = [...(table.rows[0]?.passage.section ?? []), ...table.columns].join(' ')
  const inHead = shareHeldIn(telling, head)
  if (inHead >= COVERED) return inHead
  const inRule = shareHeldIn(telling, `${rule} ${head}`)
  return inRule >= COVERED_IN_TEXT ? inRule : undefined
}

function workedOut(told: TableTiers, column: number, spent: Quantity, question: string): WorkedOut | undefined {
  const { table, tiers, rule } = told
  const rated = tiers.map(({ tier, row }) => ({ tier, row, part: row.cells[column]?.value ?? '' }))
  const amount = amountOf({ doc: table.doc, rule, tiers: rated }, spent, question)
  if (!amount) return undefined
  const used = rated.filter(({ tier, part }) => tier.low < spent.value && amount.operands.some(({ raw }) => part.includes(raw)))
  const most = mostOf(told, column)
  const isCapped = most !== undefined && Number.parseFloat(amount.result) > most.value
  return { amount, rows: used.map(({ row }) => row), ...(isCapped ? { most } : {}) }
}

function inText(
  question: Question,
  told: TextTiers,
  figures: readonly Quantity[],
  telling: readonly Term[],
  documents: Documents,
): Found[] {
  const { passage, tiers, sentence } = told
  if (question.places.length > 0 && !question.places.includes(passage.region ?? '')) return []
  const text = sentence ?? passage.text
  const said = foldText([...passage.section, text, documents.get(passage.doc)?.title ?? ''].join(' '))
  const named =
    sentence === undefined ? telling : telling.filter(({ asking, essential, text: word }) => asking && essential && !AGED.test(word))
  const covered = named.length === 0 && asksDue(question) ? COVERED_IN_TEXT : shareHeldIn(named, said)
  const meant = figures.flatMap((figure) => tiers.find(({ tier }) => fallsInto(figure, tier, question.text)) ?? [])[0]
  if (!meant || covered < COVERED_IN_TEXT) return []
  // 我妈住院十二天: what a member gets is not given for her.
  const before = tiers.map(({ part }) => said.indexOf(foldText(part))).filter((at) => at >= 0)
  if (!isOfKin(question.text, said.slice(0, Math.min(...before, said.length)))) return []
  const spent = figures.find((figure) => fallsInto(figure, meant.tier, question.text))
  const rule = foldText(text)
  const amount = spent && ASKS_MONEY.test(question.text) ? amountOf({ doc: passage.doc, rule, tiers }, spent, question.text) : undefined
  return [{ covered, reply: () => tellPart(told, meant.part, amount, documents) }]
}
/** Whom a band of ages is for, it says by the ages. */
const AGED = /[爷奶姥]|^(?:老[人年汉伴太]|外[公婆]|父|母|爸|妈|高龄老人|岁数|年纪|年龄)|岁$/u
/** 能补多少, 给多少钱 · not: 补百分之几, 补助比例是多少 */
const ASKS_MONEY = /^(?!.*(?:比例|百分|几成|标准)).*(?:多少(?:钱|元|块)?(?=$|[？?，,。呢啊])|多少钱)/u

/** The figure itself stands in no heading, nor the unit that it is told in. */
const NUMBER_ALONE = /\d|^[一二三四五六七八九十百千万两多几半]+(?:个|年|天|级|岁|周)?$|^(?:礼拜|星期|半个月|个月)$/u
