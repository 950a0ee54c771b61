// Owns questions that name the report itself: 港航集团2023年职工培训有多少人次 asks a table of the report on 港航集团 for 职工培训, whose rows do not repeat its name.
import type { SourceDocument } from '../documents/source-document.ts'
import { foldText } from '../text/characters.ts'
import { termsThatName } from './evidence/named-document.ts'
import type { Question } from './question.ts'

const RUN = 4
/** 珛岭港航集团工会 of 珛岭港航集团工会2024年度工作总结: whose it is. */
const WHOSE = /^[^《》（(\d]{2,20}?(?:总工会|集团(?:公司)?(?:工会)?|公司(?:工会)?|系统(?:工会)?|工会)(?!会员|经费|组织|干部)/u

/** The same question without the name of each document that it names, with that document's id. */
export function createNamedReports(
  documents: ReadonlyMap<string, SourceDocument>,
): (question: Question) => readonly (readonly [string, Question])[] {
  const titles = [...documents].flatMap(([id, { title }]) => {
    const whose = WHOSE.exec(foldText(title ?? '').replace(/\s/gu, ''))?.[0]
    return whose === undefined ? [] : [[id, whose] as const]
  })
  const byRun = new Map<string, string[]>()
  for (const [id, title] of titles) for (const run of new Set(runsOf(title))) byRun.set(run, [...(byRun.get(run) ?? []), id])
  const titleOf = new Map(titles)
  return (question) => {
    const ids = new Set(runsOf(question.text).flatMap((run) => byRun.get(run) ?? []))
    return [...ids].flatMap((id) => {
      const names = termsThatName(question, titleOf.get(id) ?? '')
      const terms = question.terms.filter((_, t) => names[t] !== 1)
      return terms.length === 0 || terms.length === question.terms.length ? [] : [[id, { ...question, terms }] as const]
    })
  }
}

const runsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, i) => text.slice(i, i + RUN))
