// Owns questions that hold a number of their own against the documents: 会员是不是64万, 有没有到100家, 超过30万了吗 — asked as 多少, and judged by the figure told.
import type { Figure } from '../documents/figure.ts'
import type { SourceDocument } from '../documents/source-document.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { foldText } from '../text/characters.ts'
import { findQuantities, type Quantity } from '../text/quantity.ts'
import { type Verdict, verdicts, withVerdict } from '../wording/verdicts.ts'
import { holdsSide } from './combine/side-holds.ts'
import { citationLine } from './compose/citation.ts'
import { bare, readable } from './compose/excerpt.ts'
import type { Question } from './question.ts'
import type { Reply } from './reply.ts'
import { canAgree, type FigureTable, measureOf } from './statistics/figure-table.ts'
import { pickFigures } from './statistics/pick-figures.ts'
import { citeFigure, figuresOfReply, tellFigure } from './statistics/tell.ts'

type Relation = 'is' | 'has' | 'over' | 'reach' | 'under'

export interface HeldNumber {
  readonly relation: Relation
  readonly number: Quantity
  /** The same question without its number: 会员有多少. */
  readonly plain: string
}

const ASKS_BEFORE = '是不是|是否|有没有|是没是|会不会'
/** What stands right before the number, after what asks. */
const RELATIONS: readonly (readonly [Relation, RegExp])[] = [
  ['over', /(?:超过|超出|超|多于|高于|大于|突破|(?<![经通路不])过)了?$/u],
  ['under', /(?:不到|不足|不满|少于|低于|小于)$/u],
  ['reach', /(?:达到|达|够|满|到)了?$/u],
]
const DIGIT = /[\d零〇一二两三四五六七八九十百千]/u
/** 73家妈妈驿站了吗, 500家，对吗: what may follow the number where it ends the question. Not: 100间房没整改吧, which asks of the rest. */
const BEHIND =
  /^((?:的?(?:(?![没未])[\p{Script=Han}“”]){1,12}?)??)(?:了|啦)?(?:，?(吗|么|没有?|吧|对[吗吧]|对不对|对么|是吗|是吧|是不是|是否|没错吧|有没有错|属实吗))?[？?]?$/u
/** A condition, another question, or a way: its number is none that is held against anything. */
const OTHERWISE =
  /(?<![才只职功技智节机性])能(?![力源量手级耗])|可以|可不可以|怎么|如何|什么|多少|哪|谁|几|如果|要是|的话|才|才算|算不算|够不够|为啥|就|必须|应当|名单|名册|明细/u

/** What a talk goes on from: 园区会员是不是64万 and then 昆山呢 asks how many. */
export const withoutHeldNumber = (text: string): string => numberHeldIn(foldText(text))?.plain ?? text

/** 19个单位有仁宝吗 asks who is among them, and nothing of how many there are. */
const ASKS_AMONG = /^的?\p{Script=Han}{0,6}(?:里面?|当中|中)?(?:有没有|有(?!效|关)|包括|包含)(?![多少几\d])\p{Script=Han}{2,}/u

/** Undefined where no number is held against the documents. */
export function numberHeldIn(text: string): HeldNumber | undefined {
  if (OTHERWISE.test(text)) return undefined
  for (const number of findQuantities(text)) {
    const held = heldAt(text, number)
    if (held) return held
  }
  return undefined
}

function heldAt(text: string, number: Quantity): HeldNumber | undefined {
  const at = number.start + Math.max(0, text.slice(number.start).search(DIGIT))
  // 全国头一家 is a rank, and holds no number.
  if (/(?:头|首|第)$/u.test(text.slice(0, at)) || /^[头首第]/u.test(text.slice(number.start))) return undefined
  const [behindAll, thing = '', asksBehind] = BEHIND.exec(text.slice(number.end)) ?? []
  if (behindAll === undefined || ASKS_AMONG.test(behindAll)) return undefined
  const [relation, lead] = relationBefore(text.slice(0, at))
  const [asksBefore] = new RegExp(`(?:${ASKS_BEFORE})(?=\\p{Script=Han}{0,6}$)`, 'u').exec(lead) ?? []
  if (asksBefore === undefined && asksBehind === undefined && !isHeldUp(number, lead, behindAll)) return undefined
  const before = asksBefore === undefined ? lead : lead.replace(new RegExp(`(?:${asksBefore})(?=\\p{Script=Han}{0,6}$)`, 'u'), '')
  const counted = number.unit === '%' ? '百分之几' : `多少${number.unit}`
  const exists = thing !== '' && (asksBefore === '有没有' || /有$/u.test(before))
  return {
    relation: relation ?? (asksBefore === '有没有' || /有$/u.test(before) ? 'has' : 'is'),
    number,
    plain: `${before.replace(/(?:已经?|真的?|都|只)?[是为有]?$/u, '')}${exists ? '有' : ''}${counted}${thing}`,
  }
}

/** 会员400万人？: a question mark right behind a count asks as well. */
const isHeldUp = ({ unit }: Quantity, lead: string, behind: string): boolean =>
  /^[？?]$/u.test(behind) && !TIME.test(unit) && /\p{Script=Han}{2}$/u.test(lead)
const TIME = /[年月日天周岁点时]/u

function relationBefore(before: string): readonly [Relation | undefined, string] {
  for (const [relation, form] of RELATIONS) if (form.test(before)) return [relation, before.replace(form, '')]
  return [undefined, before]
}

export interface Judging {
  readonly table: FigureTable
  readonly lexicon: Lexicon
  readonly documents: ReadonlyMap<string, SourceDocument>
}

const COVERED = 0.6

/** The answer to the plain question with its verdict; as it is where the two numbers are too close to say, or do not count alike. */
export function judged({ relation, number }: HeldNumber, asked: Question, plain: Reply, by: Judging): Reply {
  const told = plain.figures.flatMap(({ passage, raw }) => by.table.find(passage, raw) ?? [])
  // Behind 园区会员多少, 有没有60万 names nothing itself.
  const mayBe = (figure: Figure): boolean =>
    (number.unit === '' || measureOf(figure.unit) === measureOf(number.unit)) &&
    (asked.plan || figure.kind !== 'plan') &&
    (asked.terms.length === 0 || holdsSide(asked, figure))
  const alike = told.filter(mayBe)
  const find = (figures: readonly Figure[]) =>
    pickFigures({ ...asked, slots: [[]] }, { figures, lexicon: by.lexicon }).filter(({ covered }) => covered >= COVERED)
  // Several may be told of one thing: 不是 is said where none of them is that number.
  const exact =
    relation === 'is' || relation === 'has'
      ? [...alike, ...find(by.table.figures.filter(({ value }) => value === number.value)).map(({ figure }) => figure)].find(
          (figure) => figure.value === number.value && mayBe(figure),
        )
      : undefined
  if (exact) return tellVerdict(relation === 'has' ? 'has' : 'is', exact, told, plain, by)
  const figure = alike.length > 1 ? find(alike)[0]?.figure : alike[0]
  const verdict = figure && plain.kind === 'answer' ? verdictOn(relation, number, figure) : undefined
  return figure && verdict ? tellVerdict(verdict, figure, told, plain, by) : plain
}

function tellVerdict(verdict: Verdict, figure: Figure, told: readonly Figure[], plain: Reply, { documents }: Judging): Reply {
  const [head = '', ...rest] = plain.text.split('\n')
  const isAlone = told.length === 1 && told[0] === figure && plain.kind === 'answer'
  if (isAlone) return { ...plain, text: [withVerdict(verdicts[verdict], head), ...rest].join('\n') }
  const citation = citeFigure(figure, documents)
  return {
    ...plain,
    kind: 'answer',
    text: [withVerdict(verdicts[verdict], tellFigure(figure)), bare(readable(figure.quote)), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: figuresOfReply([figure]),
  }
}

function verdictOn(relation: Relation, number: Quantity, figure: Figure): Verdict | undefined {
  const { value } = number
  const [least, most] = reachOf(figure)
  switch (relation) {
    case 'is':
      return number.qualifier !== '' && canAgree(figure, { ...figure, ...number })
        ? 'is'
        : least <= value && value <= most
          ? undefined
          : 'isNot'
    case 'has':
      return least > value ? 'more' : most < value ? 'fewer' : undefined
    case 'over':
      return least > value || (least === value && figure.low !== figure.high) ? 'over' : most <= value ? 'notOver' : undefined
    case 'reach':
      return least >= value ? 'reached' : most < value || figure.high === value ? 'notReached' : undefined
    case 'under':
      return most < value || (figure.low === null && figure.high === value) ? 'is' : least >= value ? 'isNot' : undefined
  }
}

const CLOSE = 0.05

/** 60余万 is up to 70万, 近4000 down from it by as much as its last digit counts; 约 is a twentieth either way. */
function reachOf({ value, low, high }: Figure): readonly [number, number] {
  if (low !== null && high !== null) return [low, high]
  const wide = Math.max(lastPlace(value), value * CLOSE)
  if (low !== null) return [low, low + wide]
  return high !== null ? [high - wide, high] : [value - value * CLOSE, value + value * CLOSE]
}

/** 640000 → 10000. */
function lastPlace(value: number): number {
  let place = 1
  while (value > 0 && value % (place * 10) === 0) place *= 10
  return place
}
