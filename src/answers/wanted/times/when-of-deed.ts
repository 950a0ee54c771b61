// Owns when a deed is done that a question names: 什么时候报名 is told where 报名 stands, and by no year in which something else was.
import { isLight } from '../../../text/stop-words.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { saidNear } from '../near-text.ts'

const WHEN_OF =
  /(?:什么时候|啥时候|何时|几时|哪天|哪一天|几号|几月份?)(?:才|就|能|可以|要|会|来|去|开始)*(报名|申请|申报|申领|领取|缴费|交钱|交费|截止|公示|公布|体检|放假|发放|到账|办理|入会|投票|预约|年审|续保|参保)(?!的)/u
/** What tells the deed in other words. */
const OTHER_WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/报名|申请|申报|申领|参保|办理|入会|预约|续保/u, /报名|申[请报领]|受理|登记|参[保加]|办理|预约|集中|提交|招[收募]|截[止至]|起[，。；]/u],
  [/领取|发放|到账/u, /领|发|到账|支付|打[入到]|给付|兑/u],
  [/缴费|交钱|交费/u, /[缴交]|收费|扣/u],
]
const SAID = 0.5

/** 闭幕式拟定在哪天: no day on which a final was held. */
const WHEN_OF_PART =
  /(闭幕|开幕|决赛|初赛|复赛|预赛|颁奖|开班|结业|换届|揭牌|签约)(?:仪式|典礼|式|大会|会)?(?:是|将|拟|定|拟定|安排|放|准备|要|计划)*(?:在|于)?(?:哪一?天|什么时候|几号|几月|何时|啥时候)/u

export function isWhenOfDeed({ asked, text, terms }: Question, evidence: Evidence): boolean {
  const deed = asked === 'when' && !evidence.passage.cells ? WHEN_OF.exec(text)?.[1] : undefined
  const part = asked === 'when' && !evidence.passage.cells ? WHEN_OF_PART.exec(text)?.[1] : undefined
  if (part !== undefined && !ofPart(evidence).includes(part)) return false
  if (deed === undefined) return true
  const isSaid = terms.some(({ text: word }, t) => !isLight(word) && deed.includes(word) && (evidence.near[t] ?? 0) >= SAID)
  const said = saidNear(evidence)
  return isSaid || said.includes(deed) || OTHER_WORDS.some(([asks, told]) => asks.test(deed) && told.test(said))
}

/** In the stretch itself or in its heading. */
const ofPart = ({ passage, parsed, window }: Evidence): string =>
  `${passage.section.at(-1) ?? ''}|${parsed.text.slice(window.start, window.end)}`
