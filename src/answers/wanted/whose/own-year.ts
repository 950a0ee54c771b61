// Owns the year that a question fixes: what is told of nine years, or as of another year, is no count of it.
import { yearsOfPeriod } from '../../../documents/period.ts'
import { remember } from '../../../text/remember.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { SEVERAL_YEARS } from '../../scope/span-of-years.ts'

const REMEMBERED = 100

const BEGINS_WITH_YEAR = /^\s*(?:19|20)\d{2}年(?:度|全年)/u
const AS_OF = /截[至止]((?:19|20)\d{2})年/u
const YEAR_BY_WORD = /[去上前今本明]年|[上前]一年|近|过去|以?来/u
export function isOfYear({ times, text, terms }: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  const [year, more] = times
  if (year === undefined || more !== undefined || year.from !== year.to) return true
  const lead = parsed.sentences[parsed.leads[parsed.sentences.indexOf(sentence)] ?? -1]
  const told = `${lead ? parsed.text.slice(lead.start, lead.end) : ''}${parsed.text.slice(sentence.start, sentence.end)}`
  // 五年742家，其中2018年96家、2020年105家: beside the count of that year all years together are not its own.
  const inList = told.includes('其中') && itemOf(`${year.from}`).test(told)
  if (inList) return parsed.text.slice(window.start, window.end).includes(`${year.from}年`)
  if (told.includes(`${year.from}`) && !(isOfOneOtherYear(passage, year.from) && namesAnother(told, year.from, terms))) return true
  // 2022年度共有1.86万名职工参加, in a paper of 2024.
  if (BEGINS_WITH_YEAR.test(parsed.text.slice(sentence.start, sentence.end)) && !SEVERAL_YEARS.test(text)) return false
  // 始于2019年 elsewhere in a passage of 2022 dates none of its other sentences.
  const before = parsed.text.slice(parsed.text.lastIndexOf('。', sentence.start - 2) + 1, sentence.start).trimStart()
  // 全年走访2300户，上年2150户: what stands before 上年 is not of that year.
  const isSaid = passage.times?.includes(`${year.from}`) && YEAR_BY_WORD.test(before + parsed.text.slice(sentence.start, window.end))
  const isOther = isOfOneOtherYear(passage, year.from) && !isSaid
  if (isOther && !before.startsWith(`${year.from}`) && !passage.section.some((name) => name.includes(`${year.from}`))) return false
  return !AS_OF.test(told) && (SEVERAL_YEARS.test(text) || !SEVERAL_YEARS.test(told))
}

/** 科普教育基地2个、…获评2019年度科技人物3人: a year that only stands in another thing's name, behind the one that is asked for, dates that other one. */
function namesAnother(told: string, year: number, terms: Question['terms']): boolean {
  const words = terms.flatMap(({ text, alternatives, essential, asking }) =>
    essential && asking ? [text, ...alternatives.map((other) => other.text)] : [],
  )
  const thing = Math.max(...words.map((word) => told.lastIndexOf(word)))
  if (thing < 0) return false
  return [...told.matchAll(namedBehind(`${year}`))].every(
    ({ index, 1: name = '' }) =>
      index > thing && name.length >= NAME && BESTOWED.test(told.slice(0, index)) && !words.some((word) => name.includes(word)),
  )
}
const NAME = 4
/** 获评2019年度科技人物, and not 2023年860元，2022年为每人每月810元. */
const BESTOWED = /(?:获评?|荣获|获得|评[为选出]|入选|当选|命名为?|授予|表彰|、)[“《]?$/u
const namedBehind = remember(REMEMBERED, (year) => new RegExp(`${year}年?(?:度|全年)?(?:的)?([^，。；、：\\d]*)`, 'gu'))

function isOfOneOtherYear({ period }: Evidence['passage'], year: number): boolean {
  const years = yearsOfPeriod(period)
  return years !== undefined && years[0] === years[1] && years[0] !== year
}
const itemOf = remember(REMEMBERED, (year) => new RegExp(`(?:其中，?|、)${year}年\\d`, 'u'))
