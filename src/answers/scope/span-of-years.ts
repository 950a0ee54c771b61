// Owns the span of years that a figure was counted over: 近3年来，疗休养3万余人 tells of no single one of them.

import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'

export const SEVERAL_YEARS =
  /(?:近|过去的?)?(?<!\d)(?:\d{1,2}|[两三四五六七八九十几]{1,2})年(?:多来|来|间|以来)|(?:近|过去的?)(?:\d{1,2}|[两三四五六七八九十几])年/u
const ONE_YEAR = /去年|今年|前年|上年|上一年|本年度|(?<![近第每])一年(?![级来多])|每年|年均/u
/** What has a time of its own is not counted over the span before it. */
const OWN_TIME = /(?:19|20)\d{2}年|今年|去年|全年|当年|本年|年底|目前|现有|截[至止]|\d月/u

/** 去年去了多少人, 一年几万人: what came together in three years answers neither. */
export const asksOneYear = ({ asked, text }: Question): boolean => asked === 'figure' && ONE_YEAR.test(text) && !SEVERAL_YEARS.test(text)

/** As it is said before the stretch, in its sentence or in the line that leads in its list; undefined where the stretch says it, or its own time. */
export function spanOver({ parsed, sentence, window, passage }: Evidence): string | undefined {
  if (passage.cells || hasTime(parsed.text.slice(window.start, window.end))) return undefined
  const lead = parsed.sentences[parsed.leads[parsed.sentences.findIndex(({ start }) => start === sentence.start)] ?? -1]
  // 近十年，投入1300万元；高温天，建设1012个站点: behind the semicolon another matter begins.
  const own = parsed.text.slice(sentence.start, window.start)
  const before = `${lead ? parsed.text.slice(lead.start, lead.end) : ''}${own.slice(own.lastIndexOf('；') + 1)}`
  const span = SEVERAL_YEARS.exec(before)
  return span && !OWN_TIME.test(before.slice(span.index + span[0].length)) ? span[0] : undefined
}

const hasTime = (text: string): boolean => SEVERAL_YEARS.test(text) || OWN_TIME.test(text)
