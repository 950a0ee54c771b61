// Owns what a question asks in so many words, and the stretch of a passage in which that must be said: its sentence with what stands beside it.
import type { Evidence } from '../evidence/evidence.ts'
import { directHeadings } from '../evidence/heading-kind.ts'
import type { Question } from '../question.ts'

const BESIDE = 40

/** The sentence with a little of its neighbours, behind its heading; a row or an article of a rule is read whole. */
export function saidNear({ passage, parsed, sentence }: Evidence): string {
  const heading = directHeadings(passage.section).join('|')
  if (passage.cells) return `${heading}|${passage.display}`
  if (passage.rule) return `${heading}|${parsed.text}`
  return `${heading}|${parsed.text.slice(Math.max(0, sentence.start - BESIDE), sentence.end + BESIDE)}`
}

const ASKS = /多少|几|谁|哪|什么|啥|吗|怎么|如何|名单|要不要|收不收|用不用|能不能|会不会|有没有/u

/** Of a story the clauses that ask; of a follow-up its own words, and not the question before it. */
export function askingWords({ text }: Question): string {
  const own = text.replace(/（[^（）]*）$/u, '')
  const asking = own.split(/[，。；！]/u).filter((clause) => ASKS.test(clause))
  return asking.length === 0 ? own : asking.join('，')
}
