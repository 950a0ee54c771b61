// Owns of whom a yes or no is asked by what they are: 内退的有纪念品吗 is told where 内退 stands, and not by what everybody else gets.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const OF_WHOM =
  /^(?:那|请问)?(\p{Script=Han}{2,8}?)的(?:人|职工|会员)?(?:也|还|都|能|能不能)?(?:有没有|有|发|给|领|享受|要不要|用不用|要|用|得)[^，。；]{1,8}?(?:吗|没有?|么|不)?[？?]?$/u
const SAID = 0.3

export function isOfWhomAsked({ asked, text, terms }: Question, { passage, near }: Evidence): boolean {
  const whom = asked === 'yesno' && !passage.cells ? OF_WHOM.exec(text)?.[1] : undefined
  if (whom === undefined) return true
  return terms.every(
    (term, t) => !`${whom}的`.includes(term.text) || term.text.length < 2 || term.frequency === 0 || (near[t] ?? 0) >= SAID,
  )
}
