// Owns how a first line begins: what leans on the clause before it takes that clause along, or leaves the word that joins them out.
import type { Span } from '../../text/mapped-text.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import type { FitsLine } from './line-room.ts'

/** 以及…, 并…: without the word the clause stands by itself. */
const JOINS = /^(?:以及|并(?!购|轨|列|网|肩)且?|而且|[而但且却]|同时也?|也|还(?!款|贷|本|债|清))[，]?/u
/** 得到企业认可, 使工地更安全: who or what does so stands before. */
const LEANS =
  /^(?:[得受]到|深?受(?!理|益|害|伤|助|训|聘|众|贿)|从而|进而|由此|使(?!用|命|馆|者)|包括|其中|及(?!时|格|早)|和(?!谐|解|平|睦|县))/u

/** 专项合同：956家企业 in a list: a number with what it counts says not of what. */
const ONLY_COUNTS = /^[约近超逾]?\d[\d.]*[余多]?[万亿]?[余多]?\p{Script=Han}{1,4}$/u
const LABEL = /(?:^|\n)([^\n，。；：]{2,20}：)$/u

export function withOpening({ asked }: Question, each: Evidence, fits: FitsLine): Evidence {
  const { parsed, window } = each
  const textOf = ({ start, end }: Span): string => parsed.text.slice(start, end)
  const label = ONLY_COUNTS.test(textOf(window).trim()) ? LABEL.exec(textBefore(each))?.[1] : undefined
  if (label !== undefined) return { ...each, window: { start: window.start - label.length, end: window.end } }
  const leans = (span: Span): boolean => JOINS.test(textOf(span)) || LEANS.test(textOf(span))
  const clauses = parsed.clauses.filter(({ start, sentence }) => start <= window.start && sentence === sentenceAt(each))
  const first = clauses.at(-1)
  if (!first || first.start !== window.start || clauses.length === 1 || !leans(window)) return each
  const before = clauses.slice(0, -1).findLast((clause) => !leans(clause))
  // Of a figure the clause before may hold another one.
  const wider = before && asked !== 'figure' && { start: before.start, end: window.end }
  if (wider && fits(textOf(wider))) return { ...each, window: wider }
  return { ...each, window: { start: window.start + (JOINS.exec(textOf(window))?.[0].length ?? 0), end: window.end } }
}

const textBefore = ({ parsed, window }: Evidence): string =>
  parsed.text.slice(Math.max(0, window.start - 24), window.start).replaceAll(':', '：')

const sentenceAt = ({ parsed, window }: Evidence): number | undefined =>
  parsed.clauses.find(({ start, end }) => start < window.end && window.start < end)?.sentence
