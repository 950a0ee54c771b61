// Owns which clause of a long question asks: the rest tells a story around it.
import { isLight } from '../../text/stop-words.ts'
import { isDeed, isNoun, type Piece } from './piece.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The clause that asks; a long story has its question in one of them. Where it names nothing (哪家啊), the one before it does. */
export function askingClause(text: string, pieces: readonly Piece[], particulars: readonly Stretch[]): Stretch {
  const clauses = [...text.matchAll(/[^，。；！？!?,;\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
  if (clauses.length <= 1 || text.length < 26) return { start: 0, end: text.length }
  const asking = clauses.filter((clause) => ASKS.test(clause.text))
  if (asking.length === 0) return { start: 0, end: text.length }
  const end = asking.at(-1)?.end ?? text.length
  const first = asking[0] ? clauses.indexOf(asking[0]) : 0
  const asked = text.slice(clauses[first]?.start)
  const told = ASKS_WHAT_FOLLOWS.test(asked)
    ? clauses[first - 1]
    : ASKS_DUE.test(asked)
      ? clauses.findLast((clause, c) => c < first && BEFELL.test(clause.text))
      : undefined
  const own = (told ?? clauses[first])?.start ?? 0
  const isNamed = (from: number): boolean =>
    particulars.some(({ start }) => start >= from) || pieces.some((piece) => piece.start >= from && piece.end <= end && namesThing(piece))
  const lead = clauses[0]
  if (
    lead &&
    first === 1 &&
    !told &&
    lead.text.length <= TOPIC_MAX &&
    !TELLS.test(lead.text) &&
    isTopic(pieces.filter(({ end: at }) => at <= lead.end))
  )
    return { start: 0, end }
  const before = isNamed(own) ? undefined : clauses[first - 1]
  return { start: before ? before.start + thingAt(before.text) : own, end }
}

/** 2020年的暑托班，团工委是联合谁办的: the thing stands first, and nothing is told of it. */
const isTopic = (pieces: readonly Piece[]): boolean => pieces.some(namesThing) && !pieces.some(({ tag }) => isDeed(tag))
const TOPIC_MAX = 16
const TELLS = /[我你他她咱俺不没了过被给想要能会在到让叫把]/u

/** 我老伴走了，…，单位给多少慰问金: what befell somebody is the case that is asked about. */
const BEFELL = /^.{2,10}了$/u
const ASKS_DUE = /慰问|补助|补贴|救助|报销|津贴|[给补领报发][^，。]{0,4}(?:多少|几|什么|啥|吗)/u

/** 单位连续两年亏损，单位承担的部分怎么办: in which case is what is asked, and the thing only names what it is about. */
const ASKS_WHAT_FOLLOWS = /(?:怎么|咋|如何|怎样)(?:办(?![理证卡])|处理|处置|处罚|算(?![出来])|整|弄)|后果/u

/** 给户外工人歇脚的站点，有多少个: 站点 is asked for, the rest describes it. */
const thingAt = (clause: string): number => {
  const at = clause.lastIndexOf('的') + 1
  return at < clause.length - 1 ? at : 0
}

const namesThing = ({ text, tag, quoted }: Piece): boolean =>
  quoted || (text.length > 1 && !isLight(text) && !ONLY_ASKS.test(text) && (isNoun(tag) || isDeed(tag)))
/** 数额是多少: of what, the clause before says. */
const ONLY_ASKS = /^(?:数额|金额|数目|数量|总额|总数|额度|具体数额)$/u

const ASKS =
  /多少|(?<![好十近前这那])几[家个人名位户场次期项件条天年点岁支]|什么|啥|哪|谁|怎么|如何|怎样|咋|吗$|有没有|是不是|是否|能不能|多久|多长|为什么|分别|各|[不没]$/u
