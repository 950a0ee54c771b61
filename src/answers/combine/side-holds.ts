// Owns whether a figure is of a side of a combination at all: told with what sets that side apart, of the time that it names.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { foldText } from '../../text/characters.ts'
import { isLight } from '../../text/stop-words.ts'
import type { Question, Term } from '../question.ts'
import { heldInPlain, unquoted } from '../statistics/held-in.ts'

const HELD = 0.5

/** Of 甲社区 and 乙刊物 a number beside neither is no side, however well its unit fits: nothing is put together then. */
export const holdsSide = ({ terms, times, text }: Question, figure: Figure): boolean => {
  // What the other sides say holds for this one only where they are of one thing; where it is told, its place says.
  const own = terms.filter(({ origin, text }) => origin === undefined && !SCOPE.test(text))
  const all = own.reduce((sum, { weight }) => sum + weight, 0)
  const told = toldWith(figure)
  return (
    isOfTime(times, figure) &&
    isInUnit(text, figure) &&
    all > 0 &&
    own.reduce((sum, term) => sum + term.weight * heldOf(term, told), 0) >= HELD * all
  )
}

/** 推荐 of 专升本推荐 beside 录取: what no other side says sets this one apart, and a figure told without it is none of its own. */
export function holdsApart(own: Question, others: readonly Question[], figure: Figure): boolean {
  // Of other places the same may be told with other words.
  if (others.some(({ places }) => places.join() !== own.places.join())) return true
  const apart = own.terms.filter(
    ({ origin, text }) =>
      origin === undefined && !isLight(text) && !SCOPE.test(text) && !others.some(({ terms }) => terms.some((term) => term.text === text)),
  )
  const told = toldWith(figure)
  return apart.length === 0 || apart.some((term) => heldOf(term, told) >= HELD)
}

const SCOPE = /^[全本我][省市州区县镇国]$/u

/** 贷款额 is told as 贷款, 省级先锋号 in 市级先锋号5个、省级2个, and “快捷通道” half by “快捷”. */
function heldOf(term: Term, told: string): number {
  const name = term.text.replace(MEASURE, '')
  const whole = Math.max(heldInPlain(term, told), heldInPlain({ ...term, text: name }, told))
  if (whole === 1 || name.length < LONG) return whole
  const level = LEVEL.exec(name)?.slice(1)
  if (level?.every((piece) => told.includes(piece))) return 1
  const half = name.slice(0, Math.ceil(name.length / 2))
  // 职工疗养 is not half told by 职工, which stands everywhere.
  return Math.max(whole, !isLight(half) && told.includes(half) ? HALF : 0)
}

const MEASURE = /(?<=\p{Script=Han}{2})[额数量]$/u
const LEVEL = /^((?:国家|省|市|区|县)级)(.{2,})$/u
const LONG = 4
const HALF = 0.5

/** 上访的批次和人次: a side that names how it is counted is counted so. */
function isInUnit(text: string, { unit }: Figure): boolean {
  const named = NAMED_UNIT.exec(text)?.[1]
  return named === undefined || unit === `${named}次` || (unit === named && named !== '人')
}
const NAMED_UNIT = /(?:^|的)([人批场家件])次数?(?:$|[（，\d])/u

/** A figure whose sentence and headings name no year may be of any. */
function isOfTime(times: Question['times'], { period }: Figure): boolean {
  const years = yearsOfPeriod(period)
  return years === undefined || times.length === 0 || times.some(({ from, to }) => from <= years[1] && years[0] <= to)
}

const toldWith = ({ indicator, quote, section }: Figure): string => unquoted(foldText([indicator, quote, ...section].join('|')))
