// Owns where a deed leads that a question names: 工人安置到哪里去了 is told where they are 安置, and not by where the factory stands.
import { isLight } from '../../../text/stop-words.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const WHERE_OF = /(安置|分流|转移|搬迁|疏散|调动)(?:到|去|往|在)了?(?:哪|什么地方|何处)/u
const SAID = 0.5

export function isWhereOfDeed({ asked, text, terms }: Question, { near, passage }: Evidence): boolean {
  const deed = asked === 'where' && !passage.cells ? WHERE_OF.exec(text)?.[1] : undefined
  if (deed === undefined) return true
  const own = terms.flatMap((term, t) => (term.deed && term.text === deed && !isLight(deed) ? [t] : []))
  return own.every((t) => (near[t] ?? 0) >= SAID)
}
