// Owns the room that a reply has, whoever composed it: a first line that is seen at a glance, and no more below it than is read on a phone.
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { cutAtMark } from './excerpt.ts'

/** Whom to ask stands below what is declined. */
const ROOM = { fact: 360, long: 720, none: 240 } as const
const FACTS: ReadonlySet<Question['asked']> = new Set(['figure', 'when', 'who', 'where', 'yesno'])
/** Less of a proof proves nothing. */
const PROOF_MIN = 40

/** 哪类人, 上面哪一级: one of them is asked for, whatever kind of question it is else. */
const ONE_OF = /哪一?(?:类人?|级|种人?|个|家|条|座|位|层)(?!\p{Script=Han}{0,6}(?:分别|各))/u

export function withinRoom(reply: Reply, { asked, text }: Pick<Question, 'asked' | 'text'>): Reply {
  const isFact = asked === 'where' || (reply.kind === 'answer' && (FACTS.has(asked) || ONE_OF.test(text)))
  const room = reply.kind === 'none' ? ROOM.none : isFact ? ROOM.fact : ROOM.long
  const [head = '', ...rest] = reply.text.split('\n')
  if (head.length <= HEADLINE_MAX && reply.text.length <= room) return reply
  return { ...reply, text: shortened([...parted(head), ...rest], room).join('\n') }
}

/** What there is no room for in the first line goes on in the second. */
function parted(head: string): readonly string[] {
  if (head.length <= HEADLINE_MAX) return [head]
  const start = head.slice(0, HEADLINE_MAX)
  const mark = ['；', '。', '，', '、'].map((sign) => start.lastIndexOf(sign) + 1).find((at) => at > HEADLINE_MAX / 3)
  const end = mark ?? start.replace(/[\p{N}\p{Script=Latin}.,\uD800-\uDBFF]{1,30}$/u, '').length
  return [head.slice(0, end).replace(/[；，、]$/u, ''), head.slice(end)]
}

/** The longest proof gives way first; the first line and the citations stay. */
function shortened(lines: readonly string[], room: number): readonly string[] {
  const over = lines.join('\n').length - room
  const proofs = lines.slice(1).filter((line) => !line.startsWith('《'))
  if (over <= 0 || proofs.length === 0) return lines
  const longest = proofs.reduce((longer, line) => (line.length > longer.length ? line : longer))
  const at = lines.indexOf(longest, 1)
  const left = longest.length - over
  const cut = left < PROOF_MIN ? [] : [cutAtMark(longest, left)]
  return shortened([...lines.slice(0, at), ...cut, ...lines.slice(at + 1)], room)
}
