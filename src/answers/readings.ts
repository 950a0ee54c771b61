// Owns the readings of what was said: as it stands, as a follow-up of the turns before it, and in the scope of the talk.
import type { Passage } from '../documents/passage.ts'
import { carryOver, dependenceOf, withScopeOf } from './follow-up.ts'
import type { Question } from './question.ts'
import type { Turn } from './reply.ts'
import { correctedIn } from './understanding/correction.ts'

export interface Readings {
  /** As it stands; what plainly leans on the talk comes with what it leans on. */
  readonly own: Question
  /** With thing and scope of the talk, where it may lean on it. */
  readonly merged?: Question
  /** A thing of its own in the scope of the talk. */
  readonly scoped?: Question
  /** Where the last answer stood. */
  readonly before?: Passage
}

export interface ReadingSource {
  readonly understand: (text: string) => Question
  readonly passage: (id: string) => Passage | undefined
}

export function createReadings({ understand, passage }: ReadingSource): (text: string, history: readonly Turn[]) => Readings {
  const read = (text: string, history: readonly Turn[]): Readings => {
    const last = history.at(-1)
    if (last === undefined) return { own: understand(text) }
    const meant = correctedIn(text)
    const own = understand(meant ?? text)
    const dependence = meant === undefined ? dependenceOf(own) : 'strong'
    if (dependence === 'none') return { own }
    const earlier = read(last.question, history.slice(0, -1))
    const basis = earlier.merged ?? earlier.own
    const before = passage(last.reply.citations[0]?.passage ?? '')
    const near = before ? { before } : {}
    const merged = carryOver(own, basis)
    if (dependence === 'strong') return { own: merged, ...near }
    const scoped = withScopeOf(own, basis)
    return { own, merged, ...(scoped ? { scoped } : {}), ...near }
  }
  return read
}
