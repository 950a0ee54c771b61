// Owns what the items of a list come to: 五个点一共招多少 over 文化宫（120名）、临港（60名）…, where no document states the total.
import type { Figure } from '../../documents/figure.ts'
import { countSaid } from '../../text/quantity-numeral.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { matchTerm } from '../evidence/term-match.ts'
import { countsHeads } from '../fit/unit-kinds.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined } from './compose-combined.ts'

const ASKS_SUM = new RegExp(`(?:${SUM_WORDS}|共)[^，。；？?]{0,6}(?:多少|几)`, 'u')
/** 五个点, 四处基地: how many items are meant */
const SO_MANY = /([两三四五六七八九十]|\d{1,2})(?:个|家|处|所|座|支|项|类|批)(?=\p{Script=Han})/u
/** 市工人文化宫（, 鹿鸣湖基地（每批: the name of an item, up to its figure */
const ITEM = /(?:^|[、，：；。:;,和及])([^、，：；。:;,（()）\d]{2,16})[（(][^（()）\d]{0,4}$/u
/** 三种套餐任选一种, 救助分四档: one of them is had, and never all. */
const ONE_OF = /任选|任一|[选择]其一|其中一|之一|[分各]\p{Script=Han}?档|套餐|档次|或者?(?=[^，。；]*[（(])/u
/** 鹿鸣湖基地（每批30人）, 焊工（限报3名）: of each time, or at most. */
const OF_EACH = /[每限各]|最[多高]|至多|不超/u
/** 每个工种设一等奖（1名）…: of each of them. */
const LEAD_EACH = /每一?[个家支队单名人位批期届次组]|各[^，。；：]{0,4}(?:设|评|招|派|选)/u
/** 投入, 支出: money that was spent piece by piece; what is given for this or for that is never paid at once. */
const SPENT = /投入|支出|拨付|捐|筹集|花费|合计|一共|总计|共计|造价/u
/** 多少名老师, 志愿者一共多少人: who is counted · not: 会员, 职工, who are meant wherever people are */
const PERSON = /(?:师|员|者|生|长|干部|代表|骑手|裁判|选手|工匠|劳模|专家|孩子|老人)$/u
const ANYONE = /^(?:会员|职员|人员|员工|学员|成员|学生|者|人)$/u
const ITEMS_MIN = 3
const LOOKED_AT = 3
const COVERED = 0.5

export function tellListSum(question: Question, by: Combiner): Reply | undefined {
  const [units, more] = question.slots
  if (question.asked !== 'figure' || units === undefined || more || !ASKS_SUM.test(question.text)) return undefined
  const meant = countSaid(SO_MANY.exec(question.text)?.[1])
  for (const evidence of by.findEvidence(question).evidence.slice(0, LOOKED_AT)) {
    const items = evidence.ofPlace && evidence.coverage >= COVERED ? itemsOf(evidence, by, units) : []
    if (!mayBeAdded(question, items)) continue
    if (items.length < ITEMS_MIN || (meant !== undefined && meant !== items.length)) continue
    return composeCombined('sum', items, { ...by, terse: true })
  }
  return undefined
}

/** Neither one of which is had, nor of each time, nor of others that are left out, nor of somebody else. */
function mayBeAdded({ text, terms }: Question, items: readonly { readonly figure: Figure }[]): boolean {
  const [first, last] = [items[0]?.figure, items.at(-1)?.figure]
  if (!first || !last) return false
  const { quote } = first
  const lead = quote.slice(0, first.inQuote)
  const end = last.inQuote + last.raw.length
  const brackets = (quote.slice(0, end + 8).match(/[（(][^（()）]*(?:[）)]|$)/gu) ?? []).join('')
  if (ONE_OF.test(lead) || ONE_OF.test(quote.slice(end)) || (/元$/u.test(first.unit) && !SPENT.test(lead))) return false
  // 每批一共多少人 asks for each time's.
  if (!/每|各/u.test(text) && (OF_EACH.test(brackets) || LEAD_EACH.test(lead))) return false
  // 文化宫（120名）、临港（60名）、东湖（40名）等五个教学点: two are not told.
  const more = /^\s*[）)]?\s*等([两三四五六七八九十]|\d{1,2})?/u.exec(quote.slice(end))
  if (more && countSaid(more[1]) !== items.length) return false
  return terms.every(
    (term) => !PERSON.test(term.text) || ANYONE.test(term.text) || term.text.length < 2 || matchTerm(term, quote.slice(0, end)) >= SAID,
  )
}
const SAID = 0.5

/** The items of the sentence, all of one unit; none where a total of that unit leads them in. */
function itemsOf(
  { passage, parsed, window, sentence }: Evidence,
  by: Combiner,
  units: readonly string[],
): readonly { label: string; figure: Figure }[] {
  const ofPassage = by.table().ofPassage(passage.id)
  const items = ofPassage.flatMap((figure) => {
    const label = ITEM.exec(figure.quote.slice(0, figure.inQuote))?.[1]
    const closes = /^\s*[）)]/u.test(figure.quote.slice(figure.inQuote + figure.raw.length))
    return label !== undefined && closes && !figure.row ? [{ label, figure }] : []
  })
  const [first] = items
  const told = parsed.text.slice(Math.min(window.start, sentence.start), Math.max(window.end, sentence.end))
  if (!first || !told.includes(first.figure.raw) || !isAskedIn(units, first.figure)) return []
  const all = items.filter(({ figure }) => figure.quote === first.figure.quote && figure.unit === first.figure.unit)
  const isStated = ofPassage.some(
    (figure) => figure.quote === first.figure.quote && figure.unit === first.figure.unit && figure.start < first.figure.start,
  )
  return isStated || all.length !== items.length ? [] : all
}

/** 总共几个点 asks for no 名. */
const isAskedIn = (units: readonly string[], { unit }: Figure): boolean =>
  countsHeads(unit) ? countsHeads(units[0] ?? '') : units.includes(unit)
