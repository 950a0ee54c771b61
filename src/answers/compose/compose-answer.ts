// Owns the shape of an answer: what is asked first, then the proof, then where it stands.
import type { SourceDocument } from '../../documents/source-document.ts'
import { foldText } from '../../text/characters.ts'
import type { Span } from '../../text/mapped-text.ts'
import { answers } from '../../wording/answers.ts'
import { withVerdict } from '../../wording/verdicts.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import type { Citation, Reply } from '../reply.ts'
import { spanOver } from '../scope/span-of-years.ts'
import { citationLine, cite, quoteOfRow } from './citation.ts'
import { bare, cutAtMark, excerptAround, readable } from './excerpt.ts'
import { clausesThatProve } from './fact-proof.ts'
import { itemNames } from './item-names.ts'
import { tellRespective } from './respective.ts'
import { rowHeadline } from './row-headline.ts'
import { verdictOf } from './verdict.ts'

/** A fact is read at a glance; a list or a way needs its whole passage. */
const EXCERPT_MAX = { fact: 110, rule: 180, long: 420 } as const
const LONG: ReadonlySet<string> = new Set(['list', 'how', 'why', 'what', 'condition'])

const RULED: ReadonlySet<string> = new Set(['yesno', 'who', 'where', 'open'])

export interface Chosen {
  /** Best first; all of them go into the first line. */
  readonly main: readonly Evidence[]
  /** The same said elsewhere. */
  readonly also: readonly Evidence[]
}

export function composeAnswer(asked: Question, found: Chosen, documents: ReadonlyMap<string, SourceDocument>): Reply {
  const [only, another] = found.main
  const respective = only && !another ? tellRespective(asked, only) : undefined
  const chosen = only && respective ? { ...found, main: [{ ...only, window: respective.window }] } : found
  const [first, more] = chosen.main
  const names = first && !more && !first.passage.cells ? itemNames(asked, first) : undefined
  // 分几类 is told by what the kinds are, and proved by the list.
  const question: Question = names === undefined ? asked : { ...asked, asked: 'list' }
  const whole = names ?? respective?.head ?? headlineOf(question, chosen.main)
  const verdict = verdictOf(question, whole)
  // One clause may be longer than a first line; the proof holds it whole.
  const head = cutAtMark(whole)
  const long = LONG.has(question.asked) && !isNameAlone(question, head)
  const blocks = groupByPassage(chosen.main).map((group) => proofOf(group, question, long))
  const citations = blocks.map(({ evidence, quote }) => withLead(evidence, cite(evidence.passage, quote, documents)))
  const also = chosen.also
    .filter((each) => !chosen.main.some((main) => main.passage.id === each.passage.id))
    .map((each) => cite(each.passage, sourceText(each, each.window), documents))
  const lines = [verdict === undefined || head.startsWith(verdict) ? head : withVerdict(verdict, head)]
  blocks.forEach((block, i) => {
    if (!sameText(block.shown, head) && !(blocks.length === 1 && sameText(bare(block.shown), head))) lines.push(block.shown)
    const [line, next] = [citations[i], citations[i + 1]].map((citation) => citation && citationLine(citation))
    // Rows of one table stand above the one line that tells where.
    if (line !== undefined && line !== next) lines.push(line)
  })
  for (const citation of also.slice(0, 1)) lines.push(`${answers.also}${citationLine(citation)}`)
  return {
    kind: question.asked === 'list' ? 'list' : 'answer',
    text: lines.join('\n'),
    citations: [...citations, ...also.slice(0, 1)],
    figures: chosen.main.flatMap((each) =>
      each.quantities.map((quantity) => ({
        raw: each.passage.text.slice(quantity.start, quantity.end),
        indicator: head,
        passage: each.passage.id,
      })),
    ),
    calculations: [],
  }
}

/** 文件名称, 主题: a name is read at a glance, and what else the passage names only confuses. */
const isNameAlone = ({ asked, text }: Question, head: string): boolean =>
  asked === 'what' && ASKS_NAME.test(text) && !SEVERAL.test(text) && NAME.test(head)
const ASKS_NAME = /叫(?:什么|啥)|名[字称]|全[称名]|主题(?:是|为|$|[？?，])/u
const SEVERAL = /[\d两三四五六七八九十几些](?:个|项|种|类|大(?!员)|条|家|场|门)|哪些|各|分别/u
const NAME = /《[^》]+》|“[^”]+”/u

/** 8月…18日县货运行业工会联合会成立: what tells the day is quoted, too. */
const withLead = ({ lead }: Evidence, citation: Citation): Citation =>
  lead ? { ...citation, quote: `${lead.quote}…${citation.quote}` } : citation

const sameText = (a: string, b: string): boolean => a.replace(/[\p{P}\s]/gu, '') === b.replace(/[\p{P}\s]/gu, '')

function headlineOf(question: Question, main: readonly Evidence[]): string {
  const parts: string[] = []
  for (const evidence of main) {
    const text = evidence.passage.cells
      ? rowHeadline(question, evidence.passage.cells)
      : `${evidence.lead?.text ?? ''}${bare(readable(sourceText(evidence, evidence.window)))}`
    if (parts.some((part) => part.includes(text))) continue
    if (parts.length > 0 && [...parts, text].join('；').length > HEADLINE_MAX) break
    parts.push(text)
  }
  return withSpan(question, main, parts.join('；'))
}

/** 近3年来 stays with what was counted in them. */
function withSpan({ asked }: Question, [first]: readonly Evidence[], line: string): string {
  const span = asked === 'figure' && first ? spanOver(first) : undefined
  return span === undefined || `${span}，${line}`.length > HEADLINE_MAX ? line : `${span}，${line}`
}

const sourceText = (evidence: Evidence, span: Span): string => evidence.passage.text.slice(span.start, span.end)

function groupByPassage(main: readonly Evidence[]): Evidence[][] {
  const groups = new Map<string, Evidence[]>()
  for (const evidence of main) groups.set(evidence.passage.id, [...(groups.get(evidence.passage.id) ?? []), evidence])
  return [...groups.values()]
}

function proofOf(group: readonly Evidence[], question: Question, isLong: boolean): { evidence: Evidence; shown: string; quote: string } {
  const evidence = group[0] as Evidence
  const { passage } = evidence
  if (passage.cells) {
    const quote = quoteOfRow(passage)
    return { evidence, shown: passage.display, quote }
  }
  const window = { start: Math.min(...group.map((each) => each.window.start)), end: Math.max(...group.map((each) => each.window.end)) }
  // A rule's conditions are shown complete and in order; a figure out of it with its own sentence.
  const whole = passage.rule && RULED.has(question.asked)
  // A report says whom a thing was for in one sentence, and other things around it.
  const long = whole || (isLong && (passage.rule || question.asked !== 'condition'))
  const max = isLong ? EXCERPT_MAX.long : EXCERPT_MAX.fact
  if (!long) return factProof(group, question, max)
  const sentence = {
    start: Math.min(...group.map((each) => each.sentence.start)),
    end: Math.max(...group.map((each) => each.sentence.end)),
  }
  const within = long ? { start: passage.bodyStart, end: passage.text.length } : sentence
  const cut = excerptAround(
    passage.text,
    within,
    window,
    Math.max(whole ? EXCERPT_MAX.rule : max, window.end - window.start),
    long ? 0.2 : 0.6,
  )
  const body = passage.text.slice(cut.start, cut.end).trim()
  const shown = `${cut.cutStart ? '…' : ''}${readable(body).replace(/^[，；：、]+/u, '')}${cut.cutEnd ? '…' : ''}`
  return { evidence, shown, quote: `${cut.cutStart ? '…' : ''}${body}${cut.cutEnd ? '…' : ''}` }
}

function factProof(group: readonly Evidence[], question: Question, max: number): { evidence: Evidence; shown: string; quote: string } {
  const evidence = group[0] as Evidence
  const { runs, cutStart, cutEnd } = clausesThatProve(group, question, max)
  const told = runs.map((run) => sourceText(evidence, run).trim())
  const quote = `${cutStart ? '…' : ''}${told.join('…')}${cutEnd ? '…' : ''}`
  const shown = told.map((text, i) => readable(i === 0 ? text.replace(/^[，；：、]+/u, '') : text))
  return { evidence, shown: `${cutStart ? '…' : ''}${shown.join('…')}${cutEnd ? '…' : ''}`, quote }
}

/** Whether two pieces of evidence state the same figures: '首发3000份' stands in two sections. */
export function statesSame(a: Evidence, b: Evidence): boolean {
  const figures = (each: Evidence): string => each.quantities.map((quantity) => `${quantity.value}${quantity.qualifier}`).join(' ')
  return a.quantities.length > 0 && figures(a) === figures(b) && foldText(a.passage.doc) === foldText(b.passage.doc)
}
