// Owns what a figure counts: the thing with its deed, carried through enumerations, parts and shares.
import type { Quantity } from '../../text/quantity.ts'
import type { Clause } from './clause.ts'
import { DEED, EXISTENCE, HAS_DEED, ONLY_ADVERBS, STARTS_WITH_DEED, stripFiller } from './deed-words.ts'
import { withoutSubject } from './subject.ts'

export interface Named {
  readonly quantity: Quantity
  readonly clause: Clause
  readonly indicator: string
  /** The thing itself, without the deed: 妈妈驿站. */
  readonly thing: string
  /** The deed: 累计建成. */
  readonly deed: string
  /** Index of the figure whose part this is (其中). */
  readonly partOf?: number
  /** Index of the figure that this one measures (占全市的20%). */
  readonly about?: number
}

/** Names the quantities of one sentence, clause after clause. */
export function nameQuantities(text: string, clauses: readonly Clause[]): Named[] {
  const named: Named[] = []
  let whole: number | undefined
  let opening = ''
  for (const clause of clauses) {
    const body = text.slice(clause.start, clause.end)
    const part = /^[，,\s]*其中/u.test(body)
    if (part) whole = named.length > 0 ? lastWhole(named) : undefined
    else if (clause.mark === '；' || clause.mark === '。' || (clause.mark === '，' && endsPart(body, clause))) whole = undefined
    for (const quantity of clause.quantities) named.push(nameOne(text, clause, quantity, named, whole, opening))
    if (clause.quantities.length === 0 && !part) opening = body
  }
  return named
}

/** A new deed, or a share of the whole, ends what 其中 began: '其中创业类7人，占全市的64%' still speaks of the part. */
const endsPart = (body: string, clause: Clause): boolean => STARTS_WITH_DEED.test(withoutSubject(body)) && !clause.quantities.some(isRatio)

function lastWhole(named: readonly Named[]): number {
  const last = named.length - 1
  return named[last]?.partOf ?? named[last]?.about ?? last
}

export const isRatio = (quantity: Quantity): boolean => quantity.unit === '%' || quantity.unit === '‰' || quantity.unit === '个百分点'

interface Pieces {
  /** Text of the clause before the figure, and behind it, without other figures. */
  readonly before: string
  readonly behind: string
}

function piecesOf(text: string, clause: Clause, quantity: Quantity): Pieces {
  const others = clause.quantities.filter((each) => each !== quantity)
  const cut = (from: number, to: number): string => {
    let piece = ''
    let at = from
    for (const other of others.filter((each) => each.start >= from && each.end <= to)) {
      piece += text.slice(at, other.start)
      at = other.end
    }
    return piece + text.slice(at, to)
  }
  return { before: cut(clause.start, quantity.start), behind: cut(quantity.end, clause.end) }
}

const tidy = (text: string): string =>
  text
    .replace(/[（(][^）)]{0,40}[）)]/gu, '')
    .replace(/[（(][^）)]*$|^[^（(]*[）)]/gu, (match) => (/[）)]$/u.test(match) ? '' : match.slice(1)))
    .replace(/[\s�]+/gu, '')
    .replace(/^其中[，,]?/u, '')

function nameOne(
  text: string,
  clause: Clause,
  quantity: Quantity,
  named: readonly Named[],
  whole: number | undefined,
  opening: string,
): Named {
  const pieces = piecesOf(text, clause, quantity)
  const before = stripFiller(withoutSubject(tidy(pieces.before)))
  const behind = stripFiller(tidy(pieces.behind))
  const own = before + (behind === '' || /^[，。]/u.test(behind) ? '' : behind)
  const previous = named.at(-1)
  const context: Context = { clause, quantity, before, behind, own, named, previous, whole, opening, only: tidy(pieces.before) }
  const rule = RULES.find((each) => each.applies(context))
  const made = rule?.make(context) ?? { indicator: own, deed: deedOf(own) }
  const indicator = made.indicator.replace(/[，,、；;：:]+$/u, '')
  const deed = made.deed
  return {
    quantity,
    clause,
    indicator,
    deed,
    thing: thingOf(own, before, behind),
    ...(made.about === undefined ? {} : { about: made.about }),
    ...(whole === undefined ? {} : { partOf: whole }),
  }
}

interface Context {
  readonly clause: Clause
  readonly quantity: Quantity
  readonly before: string
  readonly behind: string
  readonly own: string
  readonly named: readonly Named[]
  readonly previous: Named | undefined
  readonly whole: number | undefined
  readonly opening: string
  /** What stands before the figure with its adverbs: 累计. */
  readonly only: string
}

interface Rule {
  readonly applies: (context: Context) => boolean
  readonly make: (context: Context) => { readonly indicator: string; readonly deed: string; readonly about?: number }
}

/** Measures of a like kind: a deed is carried from 项 to 条, not from 场 to 人. */
const CLASSES: Readonly<Record<string, string>> = {
  人: 'people',
  名: 'people',
  位: 'people',
  人次: 'people',
  场: 'events',
  次: 'events',
  期: 'events',
  场次: 'events',
  批: 'events',
  批次: 'events',
  元: 'money',
}
const classOf = (quantity: Quantity): string => CLASSES[quantity.unit] ?? (isRatio(quantity) ? 'ratio' : 'things')
const OF_MEMBERS = /^(?:会员|成员|党员|团员|学员|职工|代表)$/u

const deedOf = (text: string): string => DEED.exec(text)?.[0] ?? ''
const withoutDeed = (text: string): string => text.slice(deedOf(text).length) || text

/** 占全市的, 增长, 办结率: says nothing without what it is a measure of. */
const NEEDS_THING = /^(?:约|均|都)?(?:占|占比|同比|环比|较上年|比上年|增长|增幅|增加|减少|下降|上升|提高|提升)/u
const BARE_RATE = /^[\p{Script=Han}]{0,3}(?:率|占比|比例|比重|增幅)$/u
const COUNTED_SO_FAR = /^(?:累计|共|共计|合计|总计|总数)$/u

/** What is measured by a share: the last figure that is none itself. */
const measured = ({ named, clause, previous }: Context): number | undefined => {
  const at = named.findLastIndex((each) => !isRatio(each.quantity) && each.about === undefined)
  return at < 0 || (previous && clause.mark === '。') ? undefined : at
}

const RULES: readonly Rule[] = [
  // 接收档案5454卷、4.13万件: the same thing in another unit
  {
    applies: ({ own, only, previous, clause }) => own === '' && only === '' && previous !== undefined && clause.mark !== '；',
    make: ({ previous }) => ({
      indicator: previous?.indicator ?? '',
      deed: previous?.deed ?? '',
      ...(previous?.about === undefined ? {} : { about: previous.about }),
    }),
  },
  // 新增领军人才77人，累计438人
  {
    applies: ({ own, only, previous }) =>
      previous !== undefined && (own === '' || COUNTED_SO_FAR.test(own)) && COUNTED_SO_FAR.test(only.replace(/[约近达为]+$/u, '')),
    make: (context) => ({ indicator: `累计${thingsBefore(context)}`, deed: '累计' }),
  },
  // 占全市的20%, 增长10.5%, 办结率98%以上
  {
    applies: (context) =>
      measured(context) !== undefined &&
      (NEEDS_THING.test(context.own) || (isRatio(context.quantity) && BARE_RATE.test(context.own))) &&
      context.behind === '',
    make: (context) => {
      const about = measured(context)
      const base = about === undefined ? '' : (context.named[about]?.indicator ?? '')
      return {
        indicator: base + context.own,
        deed: /^占/u.test(context.own) ? `${base}占` : base,
        ...(about === undefined ? {} : { about }),
      }
    },
  },
  // 其中二等奖4篇, 其中投资创业项目237个
  {
    applies: ({ whole, own, quantity, clause, only }) =>
      whole !== undefined &&
      (!isRatio(quantity) || only === own || clause.mark !== '、') &&
      !(isRatio(quantity) && clause.mark === '、') &&
      !STARTS_WITH_DEED.test(own) &&
      !HAS_DEED.test(own),
    make: partIndicator,
  },
  // 、“妈妈驿站”73家
  {
    applies: ({ clause, own, previous }) => clause.mark === '、' && previous !== undefined && !STARTS_WITH_DEED.test(own),
    make: ({ previous, own }) => ({
      indicator: (previous?.deed ?? '') + own,
      deed: previous?.deed ?? '',
      ...(previous?.about === undefined ? {} : { about: previous.about }),
    }),
  },
  // 行业工会18家，会员36632人
  {
    applies: ({ clause, own, previous, quantity }) =>
      previous !== undefined &&
      clause.mark === '，' &&
      OF_MEMBERS.test(own) &&
      classOf(quantity) === 'people' &&
      classOf(previous.quantity) === 'things',
    make: ({ previous, own }) => ({ indicator: (previous?.indicator ?? '') + own, deed: previous?.deed ?? '' }),
  },
  // 有团委62个，团总支部74个 · not: 举办活动15场，粉丝28万余人
  {
    applies: ({ clause, own, previous, quantity }) =>
      previous !== undefined &&
      /[，；]/u.test(clause.mark) &&
      !STARTS_WITH_DEED.test(own) &&
      !HAS_DEED.test(own) &&
      (EXISTENCE.test(previous.deed) || (clause.mark === '，' && classOf(previous.quantity) === classOf(quantity) && previous.deed !== '')),
    make: ({ previous, own }) => ({ indicator: (previous?.deed ?? '') + own, deed: previous?.deed ?? '' }),
  },
  // 各类活动，共计30场: the thing stands in the clause before
  {
    applies: ({ own, opening }) => ONLY_ADVERBS.test(own) && opening !== '',
    make: ({ own, opening }) => ({ indicator: stripFiller(withoutSubject(tidy(opening))).slice(-24) + own, deed: '' }),
  },
]

/** 累计438人 counts what the figure before it counted; after two additions at once only what they share. */
function thingsBefore({ previous, named }: Context): string {
  const before = named.at(-2)
  const thing = withoutDeed(previous?.indicator ?? '')
  const joined = before && previous?.clause.mark === '、' && before.quantity.unit === previous.quantity.unit
  return joined ? `${withoutDeed(before.indicator)}、${thing}` : thing
}

function partIndicator({ whole, named, own }: Context): { readonly indicator: string; readonly deed: string } {
  const base = whole === undefined ? undefined : named[whole]
  if (base === undefined) return { indicator: own, deed: deedOf(own) }
  const shared = sharedEnd(base.indicator, own)
  return { indicator: shared >= 2 ? base.deed + own : base.indicator + own, deed: base.deed }
}

function sharedEnd(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

/** The counted thing: what follows the figure (1542名困难职工), else what stands before it without its deed. */
function thingOf(own: string, before: string, behind: string): string {
  if (behind !== '') return /^[^，]{1,16}?(?=开展|参加|参与|进入|发放|提供|获得|获评|$)/u.exec(behind)?.[0] ?? behind
  return withoutDeed(before || own)
}
