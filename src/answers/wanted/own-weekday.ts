// Owns the day of the week a question names: 星期六能办医疗互助吗 is told by what holds on 周六, and by no window that is open on other days.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import { ALWAYS, daysAsked, tellsDayAsked } from '../tables/weekdays.ts'

/** 周六加班, 周日上班 asks what such a day is worth, whatever the week's hours are. */
const WORKS = /加班|上班(?:给|算|怎么|几倍|工资)|值班|倍/u

/** Where the passage tells its days apart, the stretch must tell of the one asked for. */
export function isOfWeekday({ asked, text }: Question, { parsed, passage, window }: Evidence): boolean {
  if (asked !== 'yesno' || passage.cells || daysAsked(text) === '' || WORKS.test(text)) return true
  const told = parsed.text.slice(window.start, window.end)
  return tellsDayAsked(text, told) || ALWAYS.test(told) || HOLIDAYS.test(told) || !tellsDayAsked(text, parsed.text)
}
const HOLIDAYS = /节假日|工作日|双休/u
