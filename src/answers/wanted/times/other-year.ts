// Owns figures that are named after another year, or only planned: 2023年“金秋助学” tells nothing of 2024, and what is planned is not yet done.
import { foldText } from '../../../text/characters.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { ownWords } from '../../talk/own-words.ts'

const DONE = /实际(?!上)/u
/** 青年见习计划 is the name of a thing, 完成年度计划的121% tells what was done. */
const PLANNED =
  /计划(?=[在于至到]?\d|安排|完成|新|建|发展|开|举|组|投|资助|培训|再|全年)|(?<=[，。；]|^)[^，。；]{0,6}计划[：:]|安排[：:]|拟(?=新|建|办)|预[计期](?=完成|达|实现|新|增|建|可)|力争|目标|打算/u

export function isOfYearNamed({ asked, times, terms }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const [time, more] = times
  if (asked !== 'figure' || !time || more || passage.cells) return true
  const said = `${foldText(passage.section.at(-1) ?? '')}|${parsed.text.slice(sentence.start, sentence.end)}`
  const years = [...said.matchAll(/(?<!\d)((?:19|20)\d\d)年(?:度)?[“"《]?(\p{Script=Han}{2,8})/gu)]
  const named = years.filter(([, , behind = '']) =>
    terms.some(({ essential, text }) => essential && text.length > 2 && behind.startsWith(text)),
  )
  const isAsked = (year: string): boolean => time.from <= Number(year) && Number(year) <= time.to
  return named.length === 0 || years.some(([, year = '']) => isAsked(year))
}

/** 最终评选出多少人 is told by no 初步选出60名候选对象. */
const FINALLY = /最终|最后(?!一)|正式/u
const SO_FAR = /初步|候选|拟(?=命名|表彰|推荐)|公示/u
export const isFinal = ({ text }: Question, { parsed, sentence }: Evidence): boolean =>
  !FINALLY.test(ownWords(text)) ||
  FINALLY.test(parsed.text.slice(sentence.start, sentence.end)) ||
  !SO_FAR.test(parsed.text.slice(sentence.start, sentence.end))

export function isDone({ asked, text }: Question, { passage, parsed, sentence }: Evidence): boolean {
  if (asked !== 'figure' || !DONE.test(ownWords(text))) return true
  const said = parsed.text.slice(sentence.start, sentence.end)
  return DONE.test(said) || !(passage.plan || PLANNED.test(said))
}
