// Owns questions for one part of a service: 大病救助要带什么 is told by what its handbook labels 所需材料.
import type { SourceDocument } from '../../documents/source-document.ts'
import { foldText } from '../../text/characters.ts'
import { isLight } from '../../text/stop-words.ts'
import { createTermMatcher, withoutQuotes } from '../evidence/term-match.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { headsOtherSeason } from '../wanted/times/other-season.ts'
import { asksStandard, partAsked } from './part-asked.ts'
import { type Part, type ServiceRecord, sentencesOf } from './record-index.ts'
import { tellPart, tellSentences } from './tell-record.ts'

export interface RecordSource {
  readonly records: readonly ServiceRecord[]
  readonly documents: ReadonlyMap<string, SourceDocument>
}

/** How much of the things asked for the heading must say. */
const HEADED = 0.6
const IN_FULL = 0.9
/** Of two towns' handbooks none is meant before the other. */
const AHEAD = 0.05
const SAID = 0.6

/** Undefined where no part is asked for, or its service is not plainly named. */
export const answerFromRecord = (question: Question, source: RecordSource): Reply | undefined =>
  partAsked(question) && headedBy(question, source, HEADED, source.documents)

/** 技能补贴能领多少 names a service and none of its tiers: all of them are told. */
export const answerWithStandard = (question: Question, source: RecordSource): Reply | undefined =>
  asksStandard(question) ? headedBy(question, source, IN_FULL, source.documents) : undefined

function headedBy(question: Question, { records }: RecordSource, least: number, documents: RecordSource['documents']): Reply | undefined {
  const [best, next] = records
    .filter((record) => isInScope(question, record) && !headsOtherSeason(question.text, record.heading))
    .map((record) => ({ record, headed: shareHeaded(question, record) }))
    .filter(({ headed }) => headed >= least)
    .sort((a, b) => b.headed - a.headed)
  return !best || (next && next.headed > best.headed - AHEAD) ? undefined : tellPartAsked(question, best.record, documents)
}

/** Undefined where the record has no such part, or does not name what the question names. */
export function tellPartAsked(question: Question, record: ServiceRecord, documents: RecordSource['documents']): Reply | undefined {
  const asked = partAsked(question)
  if (!asked || !saysAll(question, record)) return undefined
  const named = asked.names.flatMap((name) => record.parts.filter(({ label }) => name.test(label)))
  const { said } = asked
  if (said === undefined) {
    const part = named.find((each) => saysDeeds(question, each) && holdsNumber(question, each))
    return part && tellPart(part, documents)
  }
  const saying = (part: Part): readonly string[] =>
    saysDeeds(question, part) ? sentencesOf(part).filter((sentence) => said.some((form) => form.test(sentence))) : []
  const part = [...named, ...record.parts].find((each) => saying(each).length > 0)
  return part && tellSentences(saying(part), part, documents)
}

/** 咨询电话多少 is told by no 现场咨询地点. */
const holdsNumber = ({ attributes }: Question, { passage, start, end }: Part): boolean =>
  attributes.every(({ name, evidence }) => name !== '电话' || evidence.some((form) => form.test(foldText(passage.text.slice(start, end)))))

const isInScope = ({ places, times }: Question, { passages: [first] }: ServiceRecord): boolean =>
  first !== undefined &&
  (places.length === 0 || first.region === undefined || places.includes(first.region)) &&
  times.every(({ from, to }) => first.period === undefined || years(first.period).some((year) => from <= year && year <= to))

const years = (period: string): number[] => (period.match(/\d{4}/gu) ?? []).map(Number)

/** What names the part names no thing: 认定 of 怎么认定. */
const thingsOf = ({ terms, attributes }: Question): Question['terms'] =>
  terms.filter(({ text, essential }) => essential && !attributes.some(({ raw }) => raw.includes(text)))

/** 0…1: how much of the things that it names the heading says. */
function shareHeaded(question: Question, { heading }: ServiceRecord): number {
  const things = thingsOf(question)
  const all = things.reduce((sum, { weight }) => sum + weight, 0)
  const matches = createTermMatcher(things).match(withoutQuotes(heading))
  return all === 0 ? 0 : things.reduce((sum, { weight }, t) => sum + weight * (matches[t] ?? 0), 0) / all
}

/** Whatever thing it names, the record names, too. */
function saysAll(question: Question, { heading, passages }: ServiceRecord): boolean {
  const things = thingsOf(question)
  const matches = createTermMatcher(things).match(withoutQuotes([heading, ...passages.map(({ text }) => foldText(text))].join('|')))
  return things.every((_, t) => (matches[t] ?? 0) >= SAID)
}

/** 几号开始报名 is told by no 办班时间. */
function saysDeeds({ terms }: Question, { label, passage, start, end }: Part): boolean {
  if (!OF_ONE_DEED.test(label)) return true
  const deeds = terms.filter(({ deed, text }) => deed && text.length > 1 && !isLight(text) && !OF_ANY_SERVICE.test(text))
  const matches = createTermMatcher(deeds).match(withoutQuotes(foldText(passage.text.slice(start, end))))
  return deeds.every((_, t) => (matches[t] ?? 0) >= SAID)
}
/** Of papers and conditions there is one list for all that is done. */
const OF_ONE_DEED = /时间|日期|期限|时限|截止|周期|地点|地址|费/u
/** What one does with every service: its parts need not say it. */
const OF_ANY_SERVICE = /^(?:申请|申领|办理|领取|享受|开始)$/u
