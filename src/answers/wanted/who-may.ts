// Owns that who may have something is not told by who may not: 有下列情形之一的，不列入帮扶对象.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'

const WHO: ReadonlySet<string> = new Set(['条件', '对象', '受益人'])
const ASKS_REFUSED = /[不没]/u
const REFUSES = /不(?:列入|纳入|予|得|能|可(?!抗|缺)|享受|受理|发放|参加|属于|在.{0,8}范围)/u

export function admitsSome({ text, attributes }: Question, { parsed, window, sentence }: Evidence): boolean {
  if (!attributes.some(({ name }) => WHO.has(name)) || ASKS_REFUSED.test(text)) return true
  const lead = parsed.leads[parsed.sentences.findIndex(({ start }) => start === sentence.start)] ?? -1
  return !REFUSES.test((parsed.lines[lead] ?? '') + parsed.text.slice(window.start, window.end))
}
