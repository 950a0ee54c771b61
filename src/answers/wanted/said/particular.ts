// Owns particulars that are told in words of their own: of questionnaires that were sent out nobody learns how many came back, of a loan not its rate.
import type { Evidence } from '../../evidence/evidence.ts'
import { asksDue } from '../../fit/entitlement.ts'
import type { Question } from '../../question.ts'
import { askingWords, saidNear } from '../near-text.ts'
import type { Particular } from './particular-form.ts'
import { LOOKS } from './particulars-said.ts'
import { STAGES } from './stages-said.ts'

/** In a course of things told in one sentence (授信3亿元，发放贷款5000万元) the stretch itself tells the one that is asked for. */
const isOfStage = ({ told }: Particular, { parsed, sentence, window }: Evidence): boolean => {
  const own = parsed.text.slice(window.start, window.end)
  const isSum = SUM_OF_IT.test(own) && told.test(parsed.text.slice(sentence.start, window.end))
  return isSum || told.test(own) || !told.test(parsed.text.slice(sentence.start, sentence.end))
}
/** 已赔付73件、金额58.4万元: what it comes to in money. */
const SUM_OF_IT = /^(?:涉及)?(?:总?金额|资金|合计|共计)/u

/** A row that names a meeting says nothing of what was talked about. */
export const lacksParticular = ({ text }: Pick<Question, 'text'>, cells: readonly { readonly value: string }[]): boolean =>
  LOOKS.some(({ asks, told, here }) => here && asks.test(text) && !cells.some(({ value }) => told.test(value)))

export function tellsParticular(question: Question, evidence: Evidence): boolean {
  const words = askingWords(question)
  // 考上大学的给多少 asks what they get, and not how many there were.
  const stages = question.asked === 'figure' && !asksDue(question) ? STAGES.filter(({ asks }) => asks.test(words)) : []
  const asked = [...stages, ...LOOKS.filter(({ asks }) => asks.test(words))]
  const who = AGED.exec(words)?.[1]
  const deed = HOW_OFTEN.exec(question.text)?.[1]
  if (deed !== undefined && !ANY_DEED.test(deed) && !saysDeed(question, evidence, deed)) return false
  if (asked.length === 0 && who === undefined) return true
  const said = saidNear(evidence)
  const own = evidence.passage.cells
    ? evidence.passage.cells.map(({ value }) => value).join('|')
    : evidence.parsed.text.slice(evidence.sentence.start, evidence.sentence.end)
  const isMeant = evidence.passage.cells !== undefined || stages.every((stage) => isOfStage(stage, evidence))
  return isMeant && asked.every(({ told, here }) => told.test(here ? own : said)) && (who === undefined || said.includes(who))
}

/** 几年评一次: how often that is done is told in the sentence that names it; what else is done every year does not tell it. */
const HOW_OFTEN = /(?:多久|多长时间|几(?:天|周|个?月|年))(\p{Script=Han}{1,3}?)一(?:次|回|届|轮|期|趟)/u

/** 搞一回, 办一次 say nothing of what is done. */
const ANY_DEED = /^(?:举?办|搞|弄|做|来|有|开|召开|举行|开展|组织|进行|安排|轮|换|是|要|会|能|(?:能|可以?)?(?:去|参加))$/u

function saysDeed({ terms }: Question, { parsed, sentence, inside }: Evidence, deed: string): boolean {
  const told = parsed.text.slice(sentence.start, sentence.end)
  return told.includes(deed) || terms.some(({ text }, t) => text.includes(deed) && (inside[t] ?? 0) >= SAID)
}
const SAID = 0.6

/** Somebody's age is told beside their name. */
const AGED =
  /^(\p{Script=Han}{2,4}?)(?<![要得够到过在]|[要年须应需得已]满)(?:师傅|老师|同志)?(?:今年|现在|现年)?(?:多大(?:年纪|岁数)|几岁|多少岁)(?!的|才|能|可|以|就|都|做|办|报|参加)/u
