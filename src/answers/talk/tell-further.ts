// Owns 还有呢 behind what was told: the next place that answers the same question, and never the same one again.
import type { Attempts } from '../attempts.ts'
import { SILENT } from '../compose/compose-none.ts'
import { decide } from '../decide.ts'
import type { Finish } from '../finish.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { ReadQuestion } from './readings.ts'
import type { FullTurn } from './said-in-full.ts'

const FURTHER =
  /^(?:那|那么|然后)?(?:还有(?:别的|其他的?)?(?:呢|吗|没有?|么)|(?:别的|其他的?|其它的?|另外的?)(?:呢|还有吗|还有没有))[？?。]?$/u
/** A number, a day or a name is told once; of what was done there is more. */
const OF_MANY: ReadonlySet<Question['asked']> = new Set(['what', 'list', 'how', 'why', 'open', 'yesno'])

const SAYS_MOST = 0.7

export function tellFurther(
  text: string,
  history: readonly FullTurn[],
  { read, attempts, finish }: { readonly read: ReadQuestion; readonly attempts: Attempts; readonly finish: Finish },
  now: number,
): Reply | undefined {
  if (!FURTHER.test(text)) return undefined
  const at = history.findLastIndex((turn) => !FURTHER.test(turn.question))
  const asked = history[at]
  if (!asked || asked.reply.citations.length === 0) return undefined
  const { own, merged, before } = read(asked.question, history.slice(0, at), now)
  const { question, found } = attempts.attempt(merged ?? own, before, Number.POSITIVE_INFINITY)
  if (!OF_MANY.has(question.asked)) return undefined
  const told = new Set(history.slice(at).flatMap(({ reply }) => reply.citations.map(({ passage }) => passage)))
  const rest = { ...found, evidence: found.evidence.filter(({ passage }) => !told.has(passage.id)) }
  const decision = decide(question, rest)
  // What says half of it is told of something else.
  const isOfIt = decision.kind === 'none' || decision.best.coverage >= SAYS_MOST
  return isOfIt ? finish({ question, found: rest, decision }, { askBack: false, sideBySide: false }) : SILENT
}
