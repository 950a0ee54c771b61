// Owns what there is beside a thing that a question names: 除了机械工程还开哪些专业 is told by a list, and not by 机械工程 again.
import type { Evidence } from '../../evidence/evidence.ts'
import { kindOfPlaceAsked } from '../../fit/place-told.ts'
import type { Question } from '../../question.ts'

const BESIDES = /除了?([^，。；？?]{2,12}?)(?:以外|之外|外)?，?(?:还|另外?|别的)[^，。；？?]*(?:哪|什么|啥|谁)/u
const MORE = /、|还有|另有|另外|还[设开有]|以及|包括|此外/u

export const namesOthers = ({ text }: Question, { passage, parsed, sentence }: Evidence): boolean =>
  passage.cells !== undefined || !BESIDES.test(text) || MORE.test(parsed.text.slice(sentence.start, sentence.end))

/** 用在哪几个村: a village, and no sum of what was spent; 除了庙港村还有哪几个村: another one. */
const REACH = 300
const CALLED_SO = /[县镇乡村]$/u
const SMALL = /(?:村|街道|镇)$/u
export function namesPlaces({ asked, text }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const kind = (asked === 'list' || asked === 'where' || BESIDES.test(text)) && !passage.cells ? kindOfPlaceAsked(text) : undefined
  // 落在哪个城市 may be told by 上海; 帮哪个县 is told by the name of a county.
  if (kind === undefined || (asked === 'where' && !CALLED_SO.test(kind.said))) return true
  const told = parsed.text.slice(sentence.start, sentence.start + Math.max(REACH, sentence.end - sentence.start))
  const own = SMALL.exec(kind.said)?.[0]
  const names = (told.match(new RegExp(kind.named.source, 'gu')) ?? []).filter((name) => own === undefined || name.endsWith(own))
  return names.some((name) => !BESIDES.test(text) || !text.includes(name))
}

/** 学的都是什么工种: a kind is named, or several are. */
const OF_A_KIND = /(?:什么|哪些|哪几个?|啥)(?:样的)?(工种|专业|课程|科目|岗位|职业|节目|品种|型号)(?:都?有|呀|啊|呢)?[？?]?$/u
export function namesSort({ text }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const kind = passage.cells ? undefined : OF_A_KIND.exec(text)?.[1]
  const told = parsed.text.slice(sentence.start, sentence.end)
  return kind === undefined || told.includes(kind) || /、|“/u.test(told)
}
