// Owns what a figure counts: the thing with its deed, carried through enumerations, parts and shares.
import type { Quantity } from '../../text/quantity.ts'
import { withChangeOfEach } from './change-of-each.ts'
import type { Clause } from './clause.ts'
import { hasOwnDeed, NEEDS_THING, tidy, withoutDeed } from './deed.ts'
import { STARTS_WITH_DEED, stripFiller, stripHead } from './deed-words.ts'
import { nameByNeighbours } from './indicator-rules.ts'
import { isRatio } from './measure-class.ts'
import type { Context, Named, Surroundings } from './named.ts'
import { withoutSubject, withoutTime } from './subject.ts'

/** Names the quantities of one sentence, clause after clause; `earlier` are those of the passage's sentences before it, `lead` the line that a list stands under. */
export function nameQuantities(text: string, clauses: readonly Clause[], earlier: readonly Named[] = [], lead = ''): Named[] {
  const named = [...earlier]
  const first = earlier.length
  let whole: number | undefined
  let opening = ''
  let topic = ''
  for (const clause of clauses) {
    const body = text.slice(clause.start, clause.end)
    const part = /^[，,\s]*其中/u.test(body)
    if (part) whole = wholeOf(named, clause, first)
    else if (clause.mark === '；' || clause.mark === '。' || (clause.mark === '，' && endsPart(body, clause))) whole = undefined
    if (clause.mark === '：') topic = topicOf(opening)
    else if (clause.mark === '；' || clause.mark === '。') topic = ''
    for (const quantity of clause.quantities) named.push(nameOne(text, clause, quantity, { named, first, whole, opening, topic, lead }))
    if (clause.quantities.length === 0 && !part) opening = body
  }
  return withChangeOfEach(text, named, first).slice(first)
}

/** A new deed ends what 其中 began; a share does not: '其中创业类7人，占全市的64%' still speaks of the part. */
const endsPart = (body: string, clause: Clause): boolean => {
  const head = withoutSubject(body)
  // 新建150个，其中示范站35个，全市累计达1126个
  if (IN_ALL.test(body)) return true
  return STARTS_WITH_DEED.test(head) && !(clause.quantities.some(isRatio) && NEEDS_THING.test(head))
}

const IN_ALL = /^[，,\s]*(?:全[省市区县]|目前|现)?(?:已)?(?:累计|总数)/u

const GOAL = /(?<!超过|超出|多于|高于)(?:目标|计划|任务)$/u

/** What 其中 divides: the last whole before it; at the head of a sentence one of the same unit in the sentence before. */
function wholeOf(named: readonly Named[], clause: Clause, first: number): number | undefined {
  const unit = clause.quantities[0]?.unit
  const same = named.length === first ? named.findLastIndex((each) => each.quantity.unit === unit && each.partOf === undefined) : -1
  const before = named.length - 1
  // 1085家，超额完成年初目标900家，其中甲区372家: what was aimed at is divided by nobody.
  const isAim = before > first && GOAL.test(named[before]?.indicator ?? '') && named[before - 1]?.quantity.unit === unit
  const last = same >= 0 ? same : isAim ? before - 1 : before
  return last < 0 ? undefined : (named[last]?.partOf ?? named[last]?.about ?? last)
}

/** 总体来看：, 包括：, 一是： introduce and name nothing. */
const EMPTY_TOPIC = /(?:情况|方面|如下|来看|来说|分别是?|包括|其中|[一二三四五六七八九十]是|结果|介绍|表示|说)$/u
const topicOf = (opening: string): string => {
  const topic = stripFiller(withoutSubject(tidy(opening))).replace(/^[-*•·\d.、\s]+/u, '')
  return topic.length > 24 || EMPTY_TOPIC.test(topic) ? '' : topic
}

/** leadOf('2020年园区签订各类集体合同的企业数如下：') → '签订各类集体合同的企业数' */
export const leadOf = (line: string): string => {
  const lead = stripFiller(withoutSubject(tidy(line).replace(/[：:。]+$/u, '')).replace(/(?:情况)?(?:如下|包括|分别为|有|的结果)$/u, ''))
  return lead.length > 24 ? '' : lead
}

interface Pieces {
  /** Text of the clause before the figure, and behind it, without other figures. */
  readonly before: string
  readonly behind: string
}

function piecesOf(text: string, clause: Clause, quantity: Quantity): Pieces {
  // 24小时开放17家: a length of time says which ones are counted.
  const others = clause.quantities.filter((each) => each !== quantity && !(each.unit === '小时' && each.end < quantity.start))
  const cut = (from: number, to: number): string => {
    let piece = ''
    let at = from
    for (const other of others.filter((each) => each.start >= from && each.end <= to)) {
      piece += text.slice(at, other.start)
      at = other.end
    }
    return piece + text.slice(at, to)
  }
  // 批复15个部门的32个项目: the one counts 部门, the other 项目.
  const owner = others.find((other) => OF.test(text.slice(other.end, quantity.start)) && other.end <= quantity.start)
  const owned = others.find((other) => OF.test(text.slice(quantity.end, other.start)) && other.start >= quantity.end)
  return { before: cut(clause.start, owner?.start ?? quantity.start), behind: cut(quantity.end, owned ? owned.start - 1 : clause.end) }
}
const OF = /^\p{Script=Han}{1,8}的$/u

function nameOne(text: string, clause: Clause, quantity: Quantity, around: Surroundings): Named {
  const pieces = piecesOf(text, clause, quantity)
  const behind = tidy(pieces.behind)
    .replace(/^[的，、\s]+/u, '')
    .replace(/[，、\s]+$/u, '')
  const plainBefore = withoutSubject(tidy(pieces.before))
  const before = fromTo(behind === '' ? stripFiller(plainBefore) : stripHead(plainBefore).replace(/(?:共计|约|近|共)$/u, ''))
  const own = RISES.test(behind) ? before : before + behind
  const previous = around.named.length > around.first ? around.named.at(-1) : undefined
  const context: Context = { ...around, clause, quantity, before, behind, own, previous, only: withoutTime(tidy(pieces.before)) }
  const made = nameByNeighbours(context)
  const led = around.lead !== '' && !hasOwnDeed(made.indicator) ? around.lead : ''
  const indicator = (led + made.indicator).replace(/[，,、；;：:]+$/u, '')
  return {
    quantity,
    clause,
    indicator,
    deed: made.deed,
    thing: thingOf(indicator, behind),
    ...(made.about === undefined ? {} : { about: made.about }),
    ...(around.whole === undefined ? {} : { partOf: inUnit(around, around.whole, quantity.unit) }),
  }
}

/** 接待3346人次、3.79万卷次，其中甲1555人次、3579卷次: each part is one of the whole in its own unit. */
function inUnit({ named, first }: Surroundings, whole: number, unit: string): number {
  const told = named[whole]
  const same = named.findIndex(
    (each, i) => i >= first && i <= whole && each.partOf === undefined && each.indicator === told?.indicator && each.quantity.unit === unit,
  )
  return same < 0 ? whole : same
}

/** 由40人增至80人: the first figure's clause goes on with the change. */
const RISES = /^(?:增加?|提升|扩充|扩大|上升|下降|减少?|缩短|降低?)[至到为]/u
// 案件由上年的(388件)降至(241件) · 职工由(388户)
const FROM_TO =
  /[由从](?:原来的?|最初的?|过去的?|(?:上年|去年|(?:19|20)\d\d年)(?:同期|年?[底末初])?的?)?(?:(?:增加?|提升|扩充|扩大|上升|下降|减少?|缩短|降低?)[至到]?)?$/u
/** 由2018年的(743户)减少到2023年的(126户): the second figure stands behind both years. */
const TO_YEAR =
  /[由从](?:(?:19|20)\d\d年|上年|去年)(?:同期|年?[底末初])?的?(?:增加?|提升|扩充|扩大|上升|下降|减少?|缩短|降低?)[至到为](?:(?:19|20)\d\d年|今年|目前)?(?:年?[底末初])?的?$/u
const fromTo = (before: string): string => before.replace(TO_YEAR, '').replace(FROM_TO, '')

/** The counted thing: what follows the figure (1542名困难职工), else what its name says besides the deed. */
function thingOf(indicator: string, behind: string): string {
  if (behind !== '' && !RISES.test(behind)) return /^[^，]{1,16}?(?=开展|参加|参与|进入|发放|提供|获得|获评|$)/u.exec(behind)?.[0] ?? behind
  return withoutDeed(indicator).replace(HOLDER, '')
}

/** 平台有注册志愿者, 平台累计收集居民诉求: who has it is not what is counted. */
const HOLDER = /^[\p{Script=Han}“”]{1,10}?(?:累计[\p{Script=Han}]{2}|[共现设拥]?有)(?=[\p{Script=Han}“]{2})/u
