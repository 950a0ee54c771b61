// Owns whether the sentence that holds a figure or a time speaks of what was asked at all: a figure of the next matter is no answer.
import { type Evidence, headingOf } from '../../evidence/evidence.ts'
import { leansForTime } from '../../evidence/leaning-sentence.ts'
import { createTermMatcher, withoutQuotes } from '../../evidence/term-match.ts'
import type { Question, Term } from '../../question.ts'

const LEAST = 0.12
/** 其中, 该项目, 全年: what goes on from the sentence before. */
const GOES_ON = /^[\s—“]*(?:其中|并|共|全年|年内|累计|同时|此外|目前|截至|现|已|首批|该|这|上述)/u

/** 快捷通道 is meant by 快捷入境: what comes first in a compound tells it from others. */
const begins = (word: string, text: string): number => (word.length > 3 && text.includes(word.slice(0, 2)) ? 0.4 : 0)

/** 平均每家, 比上年: figures are put together, or it is said that they cannot be. */
const COMPUTES = /平均|人均|比(?:上|去|前)一?年|同比|(?:增长|增加|减少|下降)了?多少/u

/** 全市: where, and not of what. */
const WHOLE = /^(?:全|我|本)[省市区县镇]$/u

export function speaksOfIt({ asked, text, terms }: Question, { passage, parsed, sentence }: Evidence): boolean {
  if ((asked !== 'figure' && asked !== 'when') || COMPUTES.test(text) || passage.cells || passage.rule) return true
  const own = parsed.text.slice(sentence.start, sentence.end)
  if (GOES_ON.test(own)) return true
  // What a follow-up carries along may stand in the sentences before.
  const said = terms.filter((term) => text.includes(term.text) && !WHOLE.test(term.text))
  const clause = said.filter(({ asking }) => asking)
  // 某行动计划，一共管几年; 训练营的入场券，送出去多少张: the clause that asks names nothing.
  const asking = weightOf(clause.filter((term) => !WAY.test(term.text))) < NAMES ? said : clause
  const at = parsed.sentences.indexOf(sentence)
  const lead = parsed.lines[parsed.leads[at] ?? -1] ?? ''
  const next = parsed.lines[at + 1] ?? ''
  const beside = asked === 'when' && leansForTime(next) ? next : ''
  const told = withoutQuotes(`${headingOf({ passage })}|${lead}|${own}|${beside}`)
  const match = createTermMatcher(asking).match(told)
  const held = asking.reduce((sum, { weight, text: word }, t) => sum + weight * Math.max(match[t] ?? 0, begins(word, told)), 0)
  return held >= LEAST * weightOf(asking)
}
const NAMES = 0.2
/** 出去, 上来: which way, and not what. */
const WAY = /^[上下进出回过起][来去]$/u

const weightOf = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0)
