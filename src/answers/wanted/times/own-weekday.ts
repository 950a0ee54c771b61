// Owns the day of the week a question names: 星期六能办医疗互助吗 is told by what holds on 周六, and by no window that is open on other days.
import { isLight } from '../../../text/stop-words.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { matchTerm } from '../../evidence/term-match.ts'
import type { Question } from '../../question.ts'
import { ALWAYS, daysAsked, daysIn, tellsDayAsked } from '../../tables/weekdays.ts'

/** 周六加班, 周日上班 asks what such a day is worth, whatever the week's hours are. */
const WORKS = /加班|上班(?:给|算|怎么|几倍|工资)|值班|倍/u

/** Where the passage tells its days apart, the stretch must tell of the one asked for. */
export function isOfWeekday(question: Question, { parsed, passage, window, sentence }: Evidence): boolean {
  const { asked, text } = question
  if (asked !== 'yesno' || passage.cells || daysAsked(text) === '' || WORKS.test(text)) return true
  const told = parsed.text.slice(window.start, window.end)
  // 每周二次的法律咨询 tells of no Tuesday.
  const whole = parsed.text.slice(sentence.start, sentence.end)
  const isOnlyTimes = TIMES_A_WEEK.test(whole) && daysIn(whole) === ''
  if (isOnlyTimes) return false
  if (ALWAYS.test(told) || HOLIDAYS.test(told)) return true
  const ofDay = parsed.sentences.filter((each) => tellsDayAsked(text, parsed.text.slice(each.start, each.end)))
  const speaks = ofDay.filter((each) => speaksOfIt(question, parsed.text.slice(each.start, each.end)))
  // 周六开设书法课 neither answers 周六能补办会员卡吗 nor stands in the way of what does.
  if (tellsDayAsked(text, told)) return speaks.some(({ start, end }) => start < window.end && window.start < end)
  return speaks.length === 0
}

/** The day's sentence names the thing asked for, or says when there is somebody, where that is asked. */
function speaksOfIt({ terms, text }: Question, told: string): boolean {
  if (asksOpening(text) && OPEN.test(told)) return true
  return terms.some((term) => term.text.length > 1 && !isLight(term.text) && !isDay(term.text) && matchTerm(term, told) >= SAID)
}
const SAID = 0.3
const isDay = (word: string): boolean => /^(?:周|星期|礼拜)|^双休/u.test(word)
/** 开门, 上班, 能办: whether anybody is there · not: 免费 */
export const asksOpening = (text: string): boolean => /开|上班|办|营业|有人|休息|闭馆|受理|打通|接/u.test(text)
const OPEN = /开放|开门|营业|上班|办公|办理|受理|值班|坐班|接待|休息|闭馆|不开|\d[时点:：]/u
const TIMES_A_WEEK = /每?(?:周|星期|礼拜)[一二三四五六][次趟回期]/u
const HOLIDAYS = /节假日|工作日|双休/u
