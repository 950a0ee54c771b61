// Owns what the items of a list come to: 五个点一共招多少 over 文化宫（120名）、临港（60名）…, where no document states the total.
import type { Figure } from '../../documents/figure.ts'
import { countSaid } from '../../text/quantity-numeral.ts'
import type { Evidence } from '../evidence/evidence.ts'
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
const ITEMS_MIN = 3
const LOOKED_AT = 3
const COVERED = 0.5

export function tellListSum(question: Question, by: Combiner): Reply | undefined {
  const [units, more] = question.slots
  if (question.asked !== 'figure' || units === undefined || more || !ASKS_SUM.test(question.text)) return undefined
  const meant = countSaid(SO_MANY.exec(question.text)?.[1])
  for (const evidence of by.findEvidence(question).evidence.slice(0, LOOKED_AT)) {
    const items = evidence.ofPlace && evidence.coverage >= COVERED ? itemsOf(evidence, by, units) : []
    if (items.length < ITEMS_MIN || (meant !== undefined && meant !== items.length)) continue
    return composeCombined('sum', items, { ...by, terse: true })
  }
  return undefined
}

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
  PEOPLE.test(unit) ? PEOPLE.test(units[0] ?? '') : units.includes(unit)
const PEOPLE = /^[人名位]$/u
