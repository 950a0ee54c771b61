// Owns the answering of several questions in one message: as in a talk, each may lean on those before it.

import { joinReplies } from './compose/join-replies.ts'
import type { Question } from './question.ts'
import type { Reply, Turn } from './reply.ts'
import { asksOnFigures } from './talk/continue-figures.ts'
import { type Dependence, leaningOf } from './talk/follow-up.ts'

export interface Part {
  readonly reply: Reply
  /** How much of the question the answer covers; 0 for none. */
  readonly coverage: number
  readonly dependence: Dependence
  /** It asks where, how, when or who: a figure of the thing is no answer to that. */
  readonly particular?: boolean
  /** It asks for a calculation with the figures of the parts before: where none can be made, that is said. */
  readonly computes?: boolean
  /** It asks how, why or who: what is told of the thing may be no answer to that. A place or a time stands there or does not. */
  readonly vague?: boolean
  /** 其中实名制的: it points back, and names a thing of its own. */
  readonly namesOwn?: boolean
  /** It is asked of another year: what was done and what is planned stand in two sections. */
  readonly ofOtherTime?: boolean
}

type Leaning = Pick<Part, 'dependence' | 'particular' | 'vague' | 'computes' | 'namesOwn' | 'ofOtherTime'>

const PARTICULARS: ReadonlySet<Question['asked']> = new Set(['where', 'how', 'when', 'who', 'why', 'condition'])
const VAGUE: ReadonlySet<Question['asked']> = new Set(['how', 'who', 'why', 'condition'])

export const leaningPart = (asked: Question): Leaning => ({
  dependence: leaningOf(asked),
  particular: PARTICULARS.has(asked.asked) || asked.attributes.some(({ need }) => need === 'required'),
  vague: VAGUE.has(asked.asked),
  namesOwn: asked.asked === 'figure' && asked.terms.some(({ essential, deed, weight }) => essential && !deed && weight >= OWN),
  ofOtherTime: asked.times.length > 0,
  // 一共去了多少处次 behind 多少处: visits are counted on their own, and are no sum of what was told.
  computes: asksOnFigures(asked) && !VISITS.test(asked.slots[0]?.[0] ?? ''),
})
const OWN = 0.3
const VISITS = /^[人家处户场]次$/u

/** 占全市百分之几, where nothing can be computed: only a share that the documents state answers it; 总共几个 a total that they state. */
export const orSilent = (reply: Reply, { computes }: Leaning, statesTotal = false): Reply =>
  !computes || statesTotal || reply.figures.some(({ raw }) => RELATIVE.test(raw))
    ? reply
    : { ...reply, kind: 'none', figures: [], citations: [] }

const RELATIVE = /[%‰倍成]$|百分/u

interface Answered extends Part {
  readonly question: string
  readonly found: boolean
}

/** `before` is the reply to the part before it, undefined for the first. */
export type AskPart = (text: string, history: readonly Turn[], before: Reply | undefined) => Part

/** Beside a question that finds nothing, only what is surely meant is told. */
const SURE = 0.8
const NEARLY_ALL = 0.95

/**
 * Undefined where the parts may be one matter after all: then the message is one question. `apart` is for a message that as one
 * question found nothing: what is sure is told, and what is not found is named.
 */
export function answerSeveral(texts: readonly string[], history: readonly Turn[], ask: AskPart, apart = false): Reply | undefined {
  const parts: Answered[] = []
  for (const question of texts) {
    const part = ask(question, [...history, ...parts], parts.at(-1)?.reply)
    parts.push({ ...part, question, found: isFound(part, parts.at(-1)) })
  }
  if (parts.every(({ found }) => found)) return !apart && areHalfSure(parts) ? undefined : joinReplies(parts.map(({ reply }) => reply))
  if (!apart && parts.some((part, i) => !part.found && !part.particular && !part.computes && i > 0 && part.dependence === 'strong'))
    return undefined
  const told = parts.filter(({ found, coverage, vague }) => found && coverage >= SURE && !(apart && vague))
  if (told.length === 0) return undefined
  return joinReplies(
    told.map(({ reply }) => reply),
    parts.filter((part) => !told.includes(part) && !told.some((other) => tellsSum(other, part))).map(({ question }) => question),
  )
}

/** 给多少人发了补助，一共多少钱: the sum stands beside the people already. */
const tellsSum = ({ reply }: Answered, { question }: Answered): boolean =>
  ONLY_SUM.test(question) && MONEY.test(reply.text.split('\n')[0] ?? '')
const ONLY_SUM = /^(?:那|又|都)?(?:一共|总共|合计|总计|共)?(?:是|[发花用投付给](?:了|出)?)?多少(?:钱|元|万元)[？?。]?$/u
const MONEY = /\d[余多]?[万亿]?元/u

/** Found here and there, and not all of it surely: read as one question it may stand in one place. */
const areHalfSure = (parts: readonly Answered[]): boolean =>
  parts.some(({ coverage }) => coverage < SURE) &&
  new Set(parts.flatMap(({ reply }) => reply.citations.slice(0, 1).map(sectionOf))).size > 1

/** What names no thing of its own is asked about the same matter: it is not found elsewhere, nor without that matter. */
function isFound({ reply, dependence, coverage, namesOwn, ofOtherTime }: Part, before: Answered | undefined): boolean {
  if (reply.kind === 'none') return false
  if (!before || dependence === 'none') return true
  if (namesOwn && coverage >= NEARLY_ALL && reply.citations[0]?.doc === before.reply.citations[0]?.doc) return before.found
  if (dependence === 'weak' || (ofOtherTime && coverage >= SURE)) return before.found
  return before.found && reply.citations.some((one) => before.reply.citations.some((other) => sectionOf(one) === sectionOf(other)))
}

const sectionOf = ({ doc, section }: Reply['citations'][number]): string => [doc, ...section].join('/')
