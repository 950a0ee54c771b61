// Owns whether a stretch of text holds the time that was asked for: a day, a month, an hour, how often.
import { weekday } from '../../text/weekday.ts'
import type { AskedFit } from './fit.ts'

/** 每年不超过40万元 says how much, and not when. */
const DATE =
  /(?:\d{4}年)?\d{1,2}[—\-~至]?\d{0,2}月(?:\d{1,2}(?:[—\-~至]\d{1,2})?日)?|\d{4}年|每[年月周两](?!(?:不超过|不高于|不低于|最高|最多|可|约|近)*\d[\d.,]*[余多万亿千百]*元)|[上中下]旬|[一两三]年一|春节|元旦|季度|上午|下午/u
/** 16:30 · 晚7点 · 9时至11时 · not: 3点建议 */
const HOUR =
  /(?<!\d)\d{1,2}[:：∶]\d{2}|[早中晚午][上间]?\d{1,2}[点时]|\d{1,2}[点时](?:半|整|[至到—\-~]|\d)|[到至]\d{1,2}[点时](?=[，。；、)）]|$)/u
/** 周三、周六 and 每月15日 answer 一周哪几天 and 哪几天. */
const WEEKDAY = new RegExp(`${weekday()}|(?<!个)工作日|每[月周]\\p{Script=Han}{0,3}\\d{1,2}日`, 'u')

/** 九月上线: 1 to 12 in Han. Not 一个月, 三月底 for a name. */
const HAN_MONTH = /(?<![一二三四五六七八九十\d个])(?:[一二三四五六七八九]|十[一二]?)月(?!份?(?:均|薪|租|费))/u

export const tellsHour = (text: string): boolean => HOUR.test(text) || /[上下]午|全天/u.test(text)

const isTime = (text: string): boolean => DATE.test(text) || WEEKDAY.test(text) || HOUR.test(text) || HAN_MONTH.test(text)

/** 哪天 wants a day, 几月 a month, 哪年 a year: a year alone answers no 哪天. */
export function fitWhen(question: string, text: string): AskedFit {
  const fits = tellsWhen(question, text) && !tellsOtherEnd(question, text)
  return {
    fits,
    required: true,
    bonus: fits ? timeBonus(question, text) + deedBonus(question, text) - (tellsYearAlone(question, text) ? YEAR_OPEN : 0) : -0.3,
  }
}

/** 从哪年开始 is told by 2017年 rather than by 今年. */
const tellsYearAlone = (question: string, text: string): boolean => /哪一?年/u.test(question) && !/\d{4}年|\d年前/u.test(text)
const YEAR_OPEN = 0.2

/** 几号开始报名 is told by no 8月27日全部结束. */
const tellsOtherEnd = (question: string, text: string): boolean =>
  /几(?:号|点|月)?开始|什么时候开始|哪天开始|开始时间/u.test(question) &&
  /结束|闭幕|收官|落幕|截止/u.test(text) &&
  !/开始|启动|开班|开营|开幕|起|[至到—\-~]/u.test(text)

const timeBonus = (question: string, text: string): number =>
  (ASKS_SERVICE.test(question) && NAMED_TIME.test(text) ? TIME_NAMED : 0) + shapeBonus(question, text)

/** 集中办理时间为每年2月20日至3月25日 says of itself that it is the time. */
const NAMED_TIME = /(?:时间|日期|期限|时段)(?:定?为|是|定在|安排在|[:：])[^，。；]{0,6}[\d每]/u
const TIME_NAMED = 0.08
/** When one may do a thing, and not when it came about. */
const ASKS_SERVICE = /办|申[请报领]|报名|受理|[交缴领]|参[加保]|开放|开门/u

const shapeBonus = (question: string, text: string): number =>
  toldAsAsked(question, text) ? 0.14 : ASKS_HOUR.test(question) || ASKS_MONTHS.test(question) ? 0 : 0.1

/** 几号报名 is told by 6月3日起报名, and not by the days of the class. */
const DEED = /报名|申报|截止|公示|摇号|抽签|开班|开课|开营/u
const NO_DEED = /报名(?=人数|者|费|材料|表|条件|对象|时?需|成功)/gu
const DEED_DATED = 0.3
function deedBonus(question: string, text: string): number {
  const deed = DEED.exec(question)?.[0]
  const clauses = deed === undefined ? [] : text.replace(NO_DEED, '').split(/[，。；]/u)
  return clauses.some((clause) => clause.includes(deed ?? '') && isTime(clause)) ? DEED_DATED : 0
}

/** 几点 by the clock, 哪几个月 by months, all else by the day. */
const toldAsAsked = (question: string, text: string): boolean =>
  ASKS_HOUR.test(question) ? HOUR.test(text) : ASKS_MONTHS.test(question) ? MONTHS.test(text) && !DAY.test(text) : DAY.test(text)
const ASKS_HOUR = /几点|[上下]班时间/u
const ASKS_MONTHS = /哪(?:些|几个?)月|几月份?[到至]几月/u
const MONTHS = /\d{1,2}月?[至到—\-~、和]\d{1,2}月/u

const DAY = /\d{1,2}月\d{1,2}|\d{1,2}[—\-~至]\d{1,2}日/u

/** 哪天休息, 哪天闭馆 comes every week. */
const WEEKLY = /不开|休息|闭馆|关门|开门|营业|值班|坐班|轮休/u

/** 多久评一次, 几天通报一回 */
const ASKS_HOW_OFTEN = /(?:多久|多长时间|几(?:天|周|个?月|年))\p{Script=Han}{0,4}一(?:次|回|届|轮|期|趟)/u
const HOW_OFTEN =
  /每(?:隔|逢|[一两二三四五六七八九十半]|\d+)?个?(?:[天日周月年季]|星期|半年|学期)|[一两二三四五六半\d]个?(?:[天日周月年季]|学期)\p{Script=Han}{0,4}一|[周月年]\d次|按[日周月季年]|逐[日月年]|不定期|常年/u

/** 从哪一年开始 is told by no 今年…启动. */
const SINCE_WHEN = /从哪一?年|哪一?年(?:就|才)?(?:开始|起)/u

export function tellsWhen(question: string, text: string): boolean {
  if (ASKS_HOW_OFTEN.test(question)) return HOW_OFTEN.test(text)
  const day = DAY.test(text)
  const month = /\d{1,2}月|[上中下]旬|春节|元旦|国庆|五一/u.test(text) || HAN_MONTH.test(text)
  return /哪一?天|几号|几日|日期|起止|哪[几两二三四五]天/u.test(question)
    ? day ||
        (WEEKLY.test(question) && WEEKDAY.test(text)) ||
        /每(?:周|星期|月|逢)(?!(?:[一二两三四五六]|\d)?[次趟回场期])/u.test(text) ||
        (/哪[几两二三四五]天|每[天周]|一周|起止/u.test(question) && (WEEKDAY.test(text) || HOUR.test(text)))
    : /(?:周|星期|礼拜)几/u.test(question)
      ? WEEKDAY.test(text)
      : /几月|哪个月/u.test(question)
        ? month
        : /哪一?年/u.test(question)
          ? /\d{4}年|[去前]年/u.test(text) || (/今年/u.test(text) && !SINCE_WHEN.test(question))
          : /几点|关门|[上下]班|开门时间/u.test(question)
            ? tellsHour(text)
            : isTime(text)
}
