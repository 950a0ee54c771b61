// Owns the days of the week: which of them a question names, and which of them a text tells of.
import { WEEK, weekday } from '../../text/weekday.ts'

/** 每周二次 is twice, 周一岁 a child's first year. */
const DAY_ASKED = new RegExp(`${weekday()}|双休`, 'u')
export const ALWAYS = /每天|每日|全天|全年|24小时|不打烊|无休/u

/** 周末 is both of its days. */
export function daysAsked(text: string): string {
  const day = DAY_ASKED.exec(text)
  if (!day) return ''
  return day[1] === undefined || day[1] === '末' ? '六日' : day[1].replace('天', '日')
}

/** 周一至周五 is five days, 周六、日 two. */
export function daysIn(part: string): string {
  const plain = part.replaceAll('天', '日').replace(/周末|双休日?/gu, '周六、周日')
  const spans = Array.from(
    plain.matchAll(/[周期拜]([一二三四五六日])[至到—\-~](?:周|星期|礼拜)?([一二三四五六日])/gu),
    ([, from = '', to = '']) => WEEK.slice(WEEK.indexOf(from), WEEK.indexOf(to) + 1),
  )
  const single = Array.from(
    plain.matchAll(/(?:[周期拜]|(?<=[一二三四五六日])、)([一二三四五六日])(?![次趟回期岁])/gu),
    ([, day = '']) => day,
  )
  return [...spans, ...single].join('')
}

/** Whether the text tells of a day that the question names. */
export const tellsDayAsked = (question: string, text: string): boolean => [...daysAsked(question)].some((day) => daysIn(text).includes(day))
