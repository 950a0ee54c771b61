// Owns whether somebody may: 征信有逾期还给批吗 is told by what is open, given or bound to conditions, and by no count of what was given out.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const ASKS_MAY =
  /(?:能不能|可不可以|可以|(?<![才只职功性])能(?![力源量手级工帮管]|解决)|给不给|给(?=批|办|报|算)|批不批|收不收)[^，。；？?]{0,14}?(?:吗|么|不|没|嘛)?[？?]?$/u
/** 有没有能在手机上看的 asks for a thing. */
const ASKS_FOR_THING = /有没有|有无/u
/** Somebody or something is let in, left out, or provided for; a plan may do so as well. */
const TELLS_MAY =
  /可(?![持靠观视见])|能(?![力源量手级工耗效])|允许|[不未非]|[免限须需除只均都凭]|持[卡证有]|持\p{Script=Han}{1,6}[卡证]|优惠|半价|\d折|提供|纳入|面向|对象|条件|兑|入驻|接入|打通|对接|开通|上线|报名|参加|开放|欢迎|吸收|其中|结束|暂停|停止|取消|终止|废止|到期|失效|有效|作废|申[请领报](?!了)|享受|挂钩|奖励|落实|推[进行动]|实[行现]|建立|健全|通过|方便|域内|符合|资格|范围|识别|为[^，。；]{2,20}(?:办|服务)/u

export function tellsWhetherMay({ asked, text }: Question, { passage, parsed, window }: Evidence): boolean {
  if (asked !== 'yesno' || passage.cells || passage.rule || !ASKS_MAY.test(text) || ASKS_FOR_THING.test(text)) return true
  return TELLS_MAY.test(parsed.text.slice(window.start, window.end))
}
