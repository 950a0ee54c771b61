// Owns a count that goes on in another unit: 藏书3万种、5万册 tells how many there are by both, 10家网站的漏洞，共18个 how many 漏洞.
import type { Span } from '../../text/mapped-text.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import type { FitsLine } from './line-room.ts'

/** The stretch with the total behind it, where that alone is in the unit asked for; or with the counts behind it that name nothing of their own, where no unit is asked for. */
export function withCountBeside({ asked, slots, text, times }: Question, { parsed, window }: Evidence, fits: FitsLine): Span | undefined {
  const textOf = ({ start, end }: Span): string => parsed.text.slice(start, end)
  const next = asked === 'figure' ? parsed.clauses.find(({ start }) => start === window.end) : undefined
  const unit = slots.length === 1 ? slots[0]?.[0] : undefined
  const isRunning = ASKS_ALL.test(text) && times.length === 0 && next !== undefined && !textOf(window).includes('累计')
  if (isRunning && unit && RUNNING.exec(textOf(next))?.[1] === unit) return { start: window.start, end: next.end }
  const own = parsed.clauses.find(({ end }) => end === window.end) ?? window
  const isTold = parsed.quantities.some((each) => each.unit === unit && each.start >= own.start && each.end <= own.end)
  if (next && unit && !isTold && TOTAL.exec(textOf(next))?.[1] === unit) return { start: window.start, end: next.end }
  if (asked !== 'figure' || slots.length !== 1 || slots[0]?.length !== 0 || !/\d[^，。；]*、\s*$/u.test(textOf(window))) return undefined
  const isBare = (span: Span): boolean =>
    parsed.quantities.some(
      ({ start, end }) =>
        start >= span.start &&
        end <= span.end &&
        /^[\p{P}\s]*$/u.test(textOf({ start: span.start, end: start }) + textOf({ start: end, end: span.end })),
    )
  let end = window.end
  for (const clause of parsed.clauses) {
    if (clause.start < window.end) continue
    if (clause.start !== end || !isBare(clause) || !fits(textOf({ start: window.start, end: clause.end }))) break
    end = clause.end
  }
  return end === window.end ? undefined : { start: window.start, end }
}

/** 全年培训320人，累计培训1450人, where 总共 is asked. */
const ASKS_ALL = /^(?!.*[全今当]年).*(?:一共|总共|累计)/u
const RUNNING = /^累计\p{Script=Han}{0,4}\d[\d.,]*[余多]?[万千百]?(\p{Script=Han}{1,2})[，；。]?\s*$/u

const TOTAL = /^总?共(?:有|计)?\d[\d.,]*[余多]?[万千百]?(\p{Script=Han}{1,2})[，；。]?\s*$/u
