// Owns first lines that would be one word: 可以。 and 同等对待。 say nothing without the sentence behind, or the clauses before them.
import type { Evidence } from '../evidence/evidence.ts'
import type { FitsLine } from './line-room.ts'

/** 可以。 says nothing by itself. */
export const isWord = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) <= 4 && !/\d/u.test(text)

export const withItsMatter = (each: Evidence, fits: FitsLine): Evidence =>
  each.window.start > each.sentence.start ? withBefore(each, fits) : withNext(each, fits)

function withNext(each: Evidence, fits: FitsLine): Evidence {
  const next = each.parsed.sentences.find(({ start }) => start >= each.window.end)
  const wider = { start: each.window.start, end: next?.end ?? each.window.end }
  const sentence = { start: each.sentence.start, end: wider.end }
  return fits(each.parsed.text.slice(wider.start, wider.end)) ? { ...each, window: wider, sentence } : each
}

/** 派遣工在任一处入会的，同等对待。: of whom a short verdict holds, the clauses before it say. */
function withBefore(each: Evidence, fits: FitsLine): Evidence {
  const { parsed, window, sentence } = each
  const clauses = parsed.clauses.filter(({ start, end }) => start >= sentence.start && end <= window.start)
  const from = clauses.map(({ start }) => start).find((start) => fits(parsed.text.slice(start, window.end)))
  return from === undefined ? withNext(each, fits) : { ...each, window: { start: from, end: window.end } }
}
