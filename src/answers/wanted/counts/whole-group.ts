// Owns questions for how many of a group there are in a place, and in which of two places there are more: those of them who did or got something are not all.
import { isLight } from '../../../text/stop-words.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { GREW_TO } from '../../understanding/measure-words.ts'

const GROUP = '(?:职工|员工|工人|农民工|会员|党员|团员|干部)'
const NAMED = new RegExp(`^(?:工会|中共|在职|全体)?${GROUP}$`, 'u')
/** 推荐职工23名: those with whom something was done. */
const DONE =
  '(?<!(?:注册|推荐|(?<![会党团群类])组织|选派|慰问|走访|看望|帮助|惠及|服务|培训|资助|参与|参加|参赛|受益|覆盖|安排|吸引|吸收|救助|表彰|评选)\\p{Script=Han}{0,4})'
/** 首批会员318人 and 新就业形态劳动者会员5.2万人 are some of them. */
const SOME =
  '(?<!首批|第一批|新就业形态劳动者|新业态(?:劳动者|从业人员)|灵活就业人员|货车司机|骑手|农民工|女|困难|特困|在档|领到的|优秀|先进|退休)'
/** 工会会员：总数逾85万人, 有职工3.2万人 */
const COUNTED = new RegExp(
  `${DONE}${SOME}${GROUP}(?:总?人?数|总数|总量|队伍\\p{Script=Han}{0,2})?[：:，]?(?:${GREW_TO}|累计|总数|总人数|总量|目前|已经|[已共现总有达到为是逾超近约至])*\\d`,
  'u',
)
/** 共有3.2万名职工。 */
const HELD = new RegExp(
  `(?:有|拥有|达到?|代表着?全[国省市州区县镇厂])[^，。；\\d]{0,3}\\d[\\d.,]*[万余多]*(?:名|位|个)?\\p{Script=Han}{0,3}${GROUP}(?:[，。；、]|$)`,
  'u',
)

/** 新收了多少团员 and 多少会员参加 ask what was done, and a follow-up of what the talk is about. */
const ASKS_DONE = /新(?!区|兴|城)|[了过](?:多少|几)|参加|参与|出席|到场|受益|享受|（/u

export function countsGroup({ asked, terms, text, slots }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const named = terms.find(({ text: word }) => NAMED.test(word))
  const others = terms.filter((term) => term !== named && (term.essential || term.deed) && term.text.length > 1 && !isLight(term.text))
  if (asked !== 'figure' || slots.flat().includes('元') || passage.cells || !named || others.length > 0 || ASKS_DONE.test(text)) return true
  const told = parsed.text.slice(sentence.start, sentence.end)
  return COUNTED.test(told) || HELD.test(told)
}

/** 园区和昆山哪个会员多 is answered by figures of both, or by what says who has more. */
export const comparesSides = ({ besides, text }: Question, { passage, parsed, sentence }: Evidence): boolean =>
  !WHICH_IS_MORE.test(text) ||
  besides.length < 2 ||
  passage.cells !== undefined ||
  MORE.test(parsed.text.slice(sentence.start, sentence.end))
const WHICH_IS_MORE = /(?:哪个|哪边|哪里|哪家|谁)[^，。；]{0,10}(?:多|少|高|低|大|小)(?:一?[些点])?[？?]?$/u
const MORE = /[多少高低大小]于|最[多少高低大小]|居首/u
