// Owns whether what a figure counts only begins with the word that is asked for: 工会劳动法律监督委员会 is no 工会, 职工书屋 no 职工.
import type { Question, Term } from '../question.ts'
import { MEASURE } from '../understanding/measure-words.ts'

/** What ends so is a body or a place of its own, whatever its name begins with; 工会委员会 is the 工会 itself. */
const OTHER =
  /(?:监督员|联络员|小组|分队|队伍|[书小]屋|服务站|工作站|活动室|工作室|中心|联盟|协会|学校|夜校|平台|基地|食堂|餐厅|宿舍|公寓|驿站|班组)$|\p{Script=Han}(?:委员会|项目)$/u
const STANDS_FOR = 0.6
/** 哪个新建工会多 */
const MORE = /(?:更|最)?(?:多|少|高|低|大)些?[？?]?$/u
const COUNTS = /(?:一共|总共|总的|大概|大约|都|又)*(?:是|有|为|达到?)?了?(?:多少|几)/u

/** 建起多少家基层工会了, 有多少会员 */
const COUNTED = new RegExp(`(?:多少|几)(?:${MEASURE})?(\\p{Script=Han}{2,})$`, 'u')

/** What is asked for stands before 多少, or at the end: 昆山新建工会, 有多少企业. */
export function createLongerName({ text, terms }: Question): (thing: string) => boolean {
  const before = text.slice(0, COUNTS.exec(text)?.index ?? text.length).replace(MORE, '')
  const behind = text.replace(/[了啦呢呀啊]?[？?]?$/u, '')
  const counted = COUNTED.exec(behind)?.[1]
  const head =
    terms.find((term) => term.text === counted) ??
    terms.find((term) => before.endsWith(term.text)) ??
    terms.find((term) => behind.endsWith(term.text))
  if (!head) return () => false
  const words = [head.text, ...head.alternatives.flatMap((other) => (other.weight >= STANDS_FOR ? [other.text] : []))]
  return (thing) => {
    const rests = words.flatMap((word) => restBehind(thing, word) ?? [])
    return rests.length > 0 && rests.every((rest) => OTHER.test(withoutAll(rest, terms)))
  }
}

/** What follows the end of a word: 新建|工会 in 工会劳动法律监督委员会. */
function restBehind(thing: string, word: string): string | undefined {
  for (let start = 0; start + 2 <= word.length; start++) {
    const at = thing.lastIndexOf(word.slice(start))
    if (at >= 0) return thing.slice(at + word.length - start)
  }
  return undefined
}

const withoutAll = (text: string, terms: readonly Term[]): string =>
  terms
    .flatMap(({ text: word, alternatives }) => [word, ...alternatives.map((other) => other.text)])
    .reduce((left, word) => left.replace(word, ''), text)
