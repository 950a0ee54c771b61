// Owns members of a list that is told as a whole: 在甲、乙、丙3处建成驿站，全年接待1.9万人次 is no number of 甲.
import type { Span } from '../../../text/mapped-text.ts'
import type { Quantity } from '../../../text/quantity.ts'
import { countSaid } from '../../../text/quantity-numeral.ts'
import { isLight } from '../../../text/stop-words.ts'
import { type Evidence, headingOf } from '../../evidence/evidence.ts'
import type { Question, Term } from '../../question.ts'

const SURE = 0.8
const ITEM = '[^，。；：、！？\\n\\d“”（）()]'
/** 甲、乙、丙3处, 甲、乙等6个专业: parts that are counted themselves. What stands before the first may be no part of its name. */
const LIST = new RegExp(
  `((?:${ITEM}{2,16}、)+${ITEM}{2,16}?)(等?)(\\d+|[两三四五六七八九十]+)[余多]?(?:个|处|种|类|门|项|家|所|支|条|座|场)`,
  'gu',
)
/** 其中甲、乙为新增 counts neither. */
const ANY_LIST = new RegExp(`(?:${ITEM}{2,16}、)+${ITEM}{2,16}`, 'gu')
/** 会同甲局、乙局 do together what is told. */
const TOGETHER = /(?:联合|会同|携手|联手|协同|[同与和由])[^、]*$/u
/** 焊工等工种, 焊工这些工种 name a list by its first. */
const ASKS_ALL = /等|这些|那些|一共|总共|合计/u
/** 甲、乙、丙3个镇分别新建5家、3家、2家 */
const EACH = /分别|各|依次|均|每/u
/** 培训86人，分别在甲、乙、丙3处: what was counted before is parted among them. */
const PARTED = /^\p{Script=Han}{0,4}(?:分别|分为|包括|涵盖|涉及|分布|设有|开设|其中有)/u
const CLAUSE = /[^，。；：]*$/u

interface List extends Span {
  readonly text: string
  /** The words by which the question names one member and no other. */
  readonly names: readonly string[]
}

export function countsMember(question: Question, evidence: Evidence): boolean {
  const { passage, parsed, sentence, window } = evidence
  if (question.asked !== 'figure' || passage.cells) return true
  if (isCountedAlone(question, evidence)) return false
  if (ASKS_ALL.test(question.text)) return true
  const lists = listsWithMember(question, parsed.text.slice(0, sentence.end))
  if (lists.length === 0) return true
  const [units = []] = question.slots
  const fitting = ({ start, end }: Span): readonly Quantity[] =>
    parsed.quantities.filter((each) => each.start >= start && each.end <= end && (units.length === 0 || units.includes(each.unit)))
  const own = fitting(window)
  const figures = own.length > 0 ? own : fitting(sentence)
  const said = (from: number, at: number): string => parsed.text.slice(from, at).replace(ANY_LIST, '、')
  const isOfAll = ({ text, names, start, end }: List, figure: Quantity): boolean => {
    if (isSaid(names, CLAUSE.exec(said(sentence.start, figure.start))?.[0] ?? '')) return false
    if (figure.start < start) return PARTED.test(text)
    return figure.start >= end && !EACH.test(parsed.text.slice(end, figure.start)) && !isSaid(names, said(start, figure.start))
  }
  // A sentence behind that of the list goes on with all of them, where it names none.
  const goesOn = ({ names }: List): boolean => !isSaid(names, `${headingOf({ passage })}|${said(sentence.start, sentence.end)}`)
  return lists.every((list) =>
    list.end <= sentence.start ? !goesOn(list) : figures.length === 0 || !figures.every((each) => isOfAll(list, each)),
  )
}

const isSaid = (names: readonly string[], text: string): boolean => names.some((name) => text.includes(name))

function listsWithMember(question: Question, text: string): readonly List[] {
  return [...quotedLists(question, text), ...countedLists(question, text)]
}

/** 包括“春送岗位、夏送清凉、金秋助学、冬送温暖”；一共投入500万元 is spent on all of them. */
const QUOTED_LIST = /“((?:[^“”、，。；]{2,10}、){2,}[^“”、，。；]{2,10})”/gu
const quotedLists = (question: Question, text: string): readonly List[] =>
  [...text.matchAll(QUOTED_LIST)].flatMap((list) => {
    const names = memberAsked(question, (list[1] ?? '').split('、'))
    return names ? [{ text: list[0], names, start: list.index, end: list.index + list[0].length }] : []
  })

function countedLists(question: Question, text: string): readonly List[] {
  return [...text.matchAll(LIST)].flatMap((list) => {
    const [, all = '', more = '', said] = list
    const members = all.replace(/[和与及](?=[^、]*$)/u, '、').split('、')
    const isCount = more === '' ? countSaid(said) === members.length : (countSaid(said) ?? 0) >= members.length
    const names = isCount && !TOGETHER.test(members[0] ?? '') ? memberAsked(question, members) : undefined
    return names ? [{ text: all, names, start: list.index, end: list.index + all.length + more.length }] : []
  })
}

/** 甲、乙等会员2.1万人: of these 甲 is told where the same passage counts 甲 alone. */
function isCountedAlone({ terms }: Question, { parsed, window }: Evidence): boolean {
  const told = parsed.text.slice(window.start, window.end)
  const members = Array.from(told.matchAll(SUMMED), ([list]) => list.slice(0, list.lastIndexOf('等')).split('、')).flat()
  const named = terms.filter((term) => formsOf(term).some((word) => members.some((member) => member.endsWith(word))))
  const [only, another] = named
  return only !== undefined && another === undefined && formsOf(only).some((word) => counts(word, parsed.text) && !counts(word, told))
}
const SUMMED = /(?:[^，。；、\d]{2,16}、)+[^，。；、\d]{2,16}?等[^，。；\d]{0,16}\d/gu

/** 快递员4920人 · not: 快递员、骑手4920人 */
const counts = (word: string, text: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (/^(?:会员)?[有为达共约近超]{0,2}\d/u.test(text.slice(at + word.length))) return true
  return false
}

/** Named by a word of the question itself; what stands for that word may tell of it. */
function memberAsked({ terms }: Question, members: readonly string[]): readonly string[] | undefined {
  const asked = terms.filter(({ text, asking }) => asking && !isLight(text) && text.length > 1)
  const named = members.map((member, m) => asked.filter(({ text }) => isNamedBy(bare(text), member, m, members.length)))
  const [only, another] = named.filter((each) => each.length > 0)
  return only === undefined || another !== undefined ? undefined : only.flatMap(formsOf)
}

/** Half of a name at least: 改革 is not 改革创新局. Before the first of them and behind the last stands what is done with all. */
const isNamedBy = (word: string, member: string, m: number, count: number): boolean =>
  m === 0
    ? member.endsWith(word)
    : m === count - 1 && member.length > 2 * word.length
      ? member.startsWith(word)
      : member.includes(word) && 2 * word.length >= member.length

const formsOf = ({ text, alternatives }: Term): readonly string[] =>
  [text, ...alternatives.flatMap((other) => (other.weight >= SURE ? [other.text] : []))].map(bare).filter((word) => word.length > 1)
/** 叉车班 is listed as 叉车. */
const bare = (word: string): string => word.replace(KIND, '').replace(LEAD, '')
const KIND = /(?<=..)(?:班|站|点|课|校区|赛项|专业|工种|线)$/u
/** 设焊工、电工: a word may be cut with what leads the list in. */
const LEAD = /^[设在](?=..)/u
