// Owns putting the answers to several questions of one message into one reply.
import { answers } from '../../wording/answers.ts'
import type { Reply } from '../reply.ts'

const HEADLINE = 90
const ROOM = 340
/** What begins with as many of the same characters tells the same. */
const ALIKE = 8

/** 有几个，都是谁: where the count came with the names they are told. */
const NAMES_ALONE = /^(?:都|分别|各)?(?:有|是|叫)?(?:谁|哪些人?|哪几[个位]?|什么名字)[？?]?$/u
const NAMES = /^[\p{Script=Han}·]{2,5}(?:、[\p{Script=Han}·]{2,5})+$/u

/** The first lines first, so that every answer is seen at once; then each proof, as far as there is room; last what found no answer. */
export function joinReplies(replies: readonly Reply[], unanswered: readonly string[] = []): Reply {
  const heads = replies.map((reply) => firstLine(reply.text))
  const distinct = heads.filter((head, i) => !heads.some((other, j) => j !== i && tells(other, head) && (!tells(head, other) || j < i)))
  const whole = distinct.reduce(withoutRepeating)
  const short = distinct.map(fromFigure)
  const isApart = short.every((each, i) => !short.some((other, j) => j !== i && other.slice(0, ALIKE) === each.slice(0, ALIKE)))
  const joined = whole.length <= HEADLINE || !isApart ? whole : short.reduce(withoutRepeating)
  const apart = distinct.map((each, i) => goingOn(distinct[i - 1] ?? '', each))
  const head = joined.length <= HEADLINE ? joined : apart.join('\n')
  const rest = replies
    .flatMap((reply) => reply.text.split('\n').slice(1))
    .filter((line, i, all) =>
      isCitation(line) ? all.indexOf(line) === i : !distinct.includes(line) && !all.some((other, j) => tellsBefore(other, line, j - i)),
    )
  const lines: string[] = []
  // A citation always stands; a proof where there is room beside them all.
  let length = [head, ...rest.filter(isCitation)].reduce((sum, line) => sum + line.length, 0)
  for (const line of rest) {
    if (!isCitation(line) && length + line.length > ROOM) continue
    lines.push(line)
    if (!isCitation(line)) length += line.length
  }
  const untold = unanswered.filter((each) => !(NAMES_ALONE.test(each) && lines.some((line) => NAMES.test(line))))
  if (untold.length > 0) lines.push(answers.silentOn(untold))
  return {
    kind: replies.every((reply) => reply.kind === 'list') ? 'list' : 'answer',
    text: [head, ...lines].join('\n'),
    citations: replies
      .flatMap((reply) => reply.citations)
      .filter((citation, i, all) => all.findIndex((other) => other.passage === citation.passage && other.quote === citation.quote) === i),
    figures: replies.flatMap((reply) => reply.figures),
    calculations: replies.flatMap((reply) => reply.calculations),
    why: replies.flatMap((reply) => reply.why ?? []),
  }
}

/** Where all lines together have no room, each begins with the clause that tells its figure: what was done for what, the proof says. */
function fromFigure(head: string): string {
  const clauses = head.split('，')
  const first = clauses.findIndex((clause) => /\d/u.test(clause.replace(YEAR, '')))
  return first > 0 ? clauses.slice(first).join('，') : head
}
const YEAR = /(?:19|20)\d\d年(?:度|底|末)?/gu

/** 产值预计713亿元 and 预计713亿元，同比增长4.6%: what begins as the line before ends goes on with it. */
function withoutRepeating(before: string, head: string): string {
  const own = before.startsWith(labelOf(head)) ? head.slice(labelOf(head).length) : head
  const rest = goingOn(before, own)
  return `${before}${rest === own ? '；' : '，'}${rest}`
}

/** What a line tells beyond the one before it; of another place it tells all of it. */
function goingOn(before: string, head: string): string {
  const [said, label] = [labelOf(before), labelOf(head)]
  if (said !== '' && label !== '' && said !== label) return head
  const clauses = head.slice(label.length).split('，')
  const shared = clauses.findLastIndex((_, i) => `，${before}`.endsWith(`，${clauses.slice(0, i + 1).join('，')}`))
  return shared < 0 ? head : clauses.slice(shared + 1).join('，') || head
}

/** 园区： said once holds for what follows in the line. */
const labelOf = (line: string): string => /^[^，。；：]{1,10}：/u.exec(line)?.[0] ?? ''

/** 原为9个，2020年增至20个 tells all that 原为9个；增至20个 tells. */
const tells = (one: string, other: string): boolean => other.split(PIECES).every((piece) => one.includes(piece))
const PIECES = /[\p{P}\s]+|(?<=\p{Script=Han})(?=\d)/u

const isCitation = (line: string): boolean => line.startsWith('《')

/** The proof of the one question may tell all that the proof of the other does: of two alike the first stands. */
const tellsBefore = (other: string, line: string, distance: number): boolean =>
  distance !== 0 && !isCitation(other) && tells(other, line) && (distance < 0 || !tells(line, other))

const firstLine = (text: string): string => text.split('\n')[0] ?? ''
