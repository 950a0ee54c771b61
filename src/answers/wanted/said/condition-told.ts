// Owns the case that a question puts: 要是有一门挂科，学费还返不返 is told where 挂科 stands, and by no rule that knows no such case.
import { isLight } from '../../../text/stop-words.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const CASE = /(?:要是|如果|万一|假如|假设|倘若)([^，。；？?]{2,16})(?:的话)?，/u
const SAID = 0.3

export function tellsCase({ text, terms }: Question, { near, passage }: Evidence): boolean {
  const put = passage.cells ? undefined : CASE.exec(text)?.[1]
  if (put === undefined) return true
  const own = terms.flatMap((term, t) => (term.text.length > 1 && !isLight(term.text) && put.includes(term.text) ? [t] : []))
  return own.length === 0 || own.some((t) => (near[t] ?? 0) >= SAID)
}
