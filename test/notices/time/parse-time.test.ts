// Owns the case table of times as people write them, read on Friday 2026-11-20 at 13:30 in Shanghai.

import { describe, expect, it } from 'vitest'
import { parseTime, type TimeReading } from '../../../src/notices/time/parse-time.ts'
import { nextStarts } from '../../../src/notices/time/repeat.ts'
import { instantOf, wallTimeOf, weekdayOf } from '../../../src/notices/time/zone.ts'

const ZONE = 'Asia/Shanghai'
const NOW = instantOf({ year: 2026, month: 11, day: 20, hour: 13, minute: 30 }, ZONE)

function shown(at: number): string {
  const wall = wallTimeOf(at, ZONE)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${wall.year}-${two(wall.month)}-${two(wall.day)} ${two(wall.hour)}:${two(wall.minute)}`
}

function brief(reading: TimeReading): string {
  if (reading.kind === 'past') return `past ${shown(reading.at)}`
  if (reading.kind !== 'time') return reading.kind
  const { timing } = reading
  if (timing.kind === 'now') return 'now'
  const assumed = timing.hourAssumed ? ' ?' : ''
  return timing.kind === 'once' ? shown(timing.at) + assumed : `${timing.rule.kind} from ${shown(timing.first)}${assumed}`
}

const CASES: readonly (readonly [string, string])[] = [
  ['现在', 'now'],
  ['立即', 'now'],
  ['马上发', 'now'],
  ['今天下午三点半', '2026-11-20 15:30'],
  ['今天15:30', '2026-11-20 15:30'],
  ['今天下午3：30', '2026-11-20 15:30'],
  ['下午3点', '2026-11-20 15:00'],
  ['15点', '2026-11-20 15:00'],
  ['今晚8点', '2026-11-20 20:00'],
  ['今天晚上12点', '2026-11-21 00:00'],
  ['今天24:00', '2026-11-21 00:00'],
  ['明早9点', '2026-11-21 09:00'],
  ['明天上午九点一刻', '2026-11-21 09:15'],
  ['明天上午9点05分', '2026-11-21 09:05'],
  ['明天中午12点', '2026-11-21 12:00'],
  ['明天中午1点', '2026-11-21 13:00'],
  ['明天中午11点半', '2026-11-21 11:30'],
  ['明天凌晨12点', '2026-11-21 00:00'],
  ['明天 8:00', '2026-11-21 08:00'],
  ['明天', '2026-11-21 09:00 ?'],
  ['明天下午', '2026-11-21 14:00 ?'],
  ['后天十点', '2026-11-22 10:00'],
  ['大后天晚上七点三刻', '2026-11-23 19:45'],
  ['下周一上午10点', '2026-11-23 10:00'],
  ['下周五16:00', '2026-11-27 16:00'],
  ['下下周三 09:30', '2026-12-02 09:30'],
  ['下个星期天下午两点', '2026-11-29 14:00'],
  ['本周六9点', '2026-11-21 09:00'],
  ['这周日 20点', '2026-11-22 20:00'],
  ['周五16:00', '2026-11-20 16:00'],
  ['周五9点', '2026-11-27 09:00'],
  ['星期二上午9时', '2026-11-24 09:00'],
  ['礼拜三 9点', '2026-11-25 09:00'],
  ['11月25日 08:00', '2026-11-25 08:00'],
  ['11月25日（周三）08:00', '2026-11-25 08:00'],
  ['11月25日（周三）08:00 北京时间', '2026-11-25 08:00'],
  ['11月25号早上8点', '2026-11-25 08:00'],
  ['十一月二十五日上午八点', '2026-11-25 08:00'],
  ['11-25 08:00', '2026-11-25 08:00'],
  ['11/25 08:00', '2026-11-25 08:00'],
  ['2026-11-25 08:00', '2026-11-25 08:00'],
  ['2026年11月25日8点', '2026-11-25 08:00'],
  ['２０２６年１１月２５日８点', '2026-11-25 08:00'],
  ['2027/1/5 8:00', '2027-01-05 08:00'],
  ['1月5日 09:00', '2027-01-05 09:00'],
  ['明年1月5日9点', '2027-01-05 09:00'],
  ['2月29日9点', '2028-02-29 09:00'],
  ['25号上午9点', '2026-11-25 09:00'],
  ['1号上午9点', '2026-12-01 09:00'],
  ['31号9点', '2026-12-31 09:00'],
  ['下个月1号9点', '2026-12-01 09:00'],
  ['下月15日下午4点', '2026-12-15 16:00'],
  ['3天后上午9点', '2026-11-23 09:00'],
  ['20分钟后', '2026-11-20 13:50'],
  ['半小时后', '2026-11-20 14:00'],
  ['两个半小时后', '2026-11-20 16:00'],
  ['1小时以后', '2026-11-20 14:30'],
  ['每天8点', 'daily from 2026-11-21 08:00'],
  ['每天18:00', 'daily from 2026-11-20 18:00'],
  ['每周五16:00', 'weekly from 2026-11-20 16:00'],
  ['每两周周五16:00', 'weekly from 2026-11-20 16:00'],
  ['每2周的周一 9:00', 'weekly from 2026-11-23 09:00'],
  ['隔周周三、周五上午9点', 'weekly from 2026-11-25 09:00'],
  ['每隔一周周五16点', 'weekly from 2026-11-20 16:00'],
  ['隔天9点', 'daily from 2026-11-21 09:00'],
  ['每3天早上8点', 'daily from 2026-11-21 08:00'],
  ['每月第一个周一10点', 'month-week from 2026-12-07 10:00'],
  ['每个月最后一个星期五下午3点', 'month-week from 2026-11-27 15:00'],
  ['每季度1号9点', 'monthly from 2027-01-01 09:00'],
  ['每季末下午5点', 'monthly from 2026-12-31 17:00'],
  ['每年3月8日 9:00', 'monthly from 2027-03-08 09:00'],
  ['每年2月29日 9:00', 'monthly from 2027-02-28 09:00'],
  ['每两周', 'unclear-repeat'],
  ['每两周16:00', 'unclear-repeat'],
  ['单周周五16:00', 'unclear-repeat'],
  ['每半个月', 'unclear-repeat'],
  ['每小时', 'unclear-repeat'],
  ['每周例会', 'unreadable'],
  ['每位会员', 'unreadable'],
  ['明早9点吧', '2026-11-21 09:00'],
  ['那就下周一上午10点发吧', '2026-11-23 10:00'],
  ['改一下时间，下周一上午10点', '2026-11-23 10:00'],
  ['时间定在11月25日8点', '2026-11-25 08:00'],
  ['明早9点发放', 'unreadable'],
  ['昨天9点', 'past 2026-11-19 09:00'],
  ['前天下午3点', 'past 2026-11-18 15:00'],
  ['上周五9点', 'past 2026-11-13 09:00'],
  ['每周五13:30', 'weekly from 2026-11-27 13:30'],
  ['每个星期天晚上8点', 'weekly from 2026-11-22 20:00'],
  ['每周一、三、五 9点', 'weekly from 2026-11-23 09:00'],
  ['每周二和周四下午3点', 'weekly from 2026-11-24 15:00'],
  ['每个工作日8:30', 'weekly from 2026-11-23 08:30'],
  ['每月1号', 'monthly from 2026-12-01 09:00 ?'],
  ['每月1号上午10点', 'monthly from 2026-12-01 10:00'],
  ['每月1号和15号 9点', 'monthly from 2026-12-01 09:00'],
  ['每个月25日8点', 'monthly from 2026-11-25 08:00'],
  ['每月最后一天17点', 'monthly from 2026-11-30 17:00'],
  ['每月31号17点', 'monthly from 2026-11-30 17:00'],

  ['今儿下午三点', '2026-11-20 15:00'],
  ['明儿早上八点', '2026-11-21 08:00'],
  ['后儿上午10点', '2026-11-22 10:00'],
  ['明晚8点', '2026-11-21 20:00'],
  ['晚间7点', '2026-11-20 19:00'],
  ['明天正午', '2026-11-21 12:00 ?'],
  ['月底下午5点', '2026-11-30 17:00'],
  ['本月底', '2026-11-30 09:00 ?'],
  ['下月底9点', '2026-12-31 09:00'],
  ['12月底下午两点', '2026-12-31 14:00'],
  ['元旦上午9点', '2027-01-01 09:00'],
  ['五一当天8点', '2027-05-01 08:00'],
  ['三八妇女节上午9点', '2027-03-08 09:00'],
  ['国庆节早上8点', '2027-10-01 08:00'],
  ['明年元旦10点', '2027-01-01 10:00'],
  ['一周后上午9点', '2026-11-27 09:00'],
  ['两个星期以后', '2026-12-04 09:00 ?'],
  ['11.25 8点', '2026-11-25 08:00'],
  ['11.25（周三）9点', '2026-11-25 09:00'],
  ['26年11月25日8点', '2026-11-25 08:00'],
  ['二〇二六年十一月二十五日上午八时', '2026-11-25 08:00'],
  ['一刻钟后', '2026-11-20 13:45'],
  ['1.5小时后', '2026-11-20 15:00'],
  ['过两个小时', '2026-11-20 15:30'],
  ['过半小时', '2026-11-20 14:00'],
  ['现在就发', 'now'],
  ['明天03:00', '2026-11-21 03:00'],
  ['每逢周五16:00', 'weekly from 2026-11-20 16:00'],
  ['每周一到周五8点', 'weekly from 2026-11-23 08:00'],
  ['工作日早上8点', 'weekly from 2026-11-23 08:00'],

  // In the night, or in the afternoon? Asked back.
  ['明天三点', 'either-hour'],
  ['明天两点半', 'either-hour'],
  ['今天3点', 'either-hour'],
  ['明天3:00', 'either-hour'],
  ['每天5点', 'either-hour'],

  // Nobody could name the day: asked back.
  ['国庆前', 'unreadable'],
  ['五一节前', 'unreadable'],
  ['春节上午9点', 'unreadable'],
  ['年底', 'unreadable'],
  ['月初', 'unreadable'],
  ['下周', 'unreadable'],
  ['周末', 'unreadable'],
  ['稍后', 'unreadable'],
  ['下班前', 'unreadable'],
  ['两小时', 'unreadable'],
  ['9点左右', 'unreadable'],
  ['上午9点到11点', 'unreadable'],
  ['昨天9点吧', 'past 2026-11-19 09:00'],
  ['上周五', 'past 2026-11-13 09:00'],
  ['每两周周一9点', 'weekly from 2026-11-23 09:00'],
  ['每天8点和17点', 'unclear-repeat'],
  ['3.8节', 'unreadable'],
  ['工作日程安排', 'unreadable'],

  ['今天上午9点', 'past 2026-11-20 09:00'],
  ['9点', 'past 2026-11-20 09:00'],
  ['今天13:30', 'past 2026-11-20 13:30'],
  ['11月19日9点', 'past 2026-11-19 09:00'],
  ['本周三9点', 'past 2026-11-18 09:00'],
  ['2025-11-25 08:00', 'past 2025-11-25 08:00'],
  ['18号9点', 'past 2026-11-18 09:00'],
  ['今天', 'no-hour'],
  ['11月25日（周四）08:00', 'wrong-weekday'],
  ['2月30日9点', 'no-such-day'],
  ['2026-13-01 9:00', 'no-such-day'],
  ['32号9点', 'no-such-day'],
  ['明天25点', 'unreadable'],
  ['明天9:75', 'unreadable'],
  ['每月32号9点', 'unclear-repeat'],
  ['过几天', 'unreadable'],
  ['尽快吧', 'unreadable'],
  ['', 'unreadable'],
  ['明天停水', 'unreadable'],
]

describe('parseTime', () => {
  it.each(CASES)('reads %s as %s', (text, expected) => {
    expect(brief(parseTime(text, NOW, ZONE))).toBe(expected)
  })

  it('counts by the given zone, whatever the zone of the machine', () => {
    const reading = parseTime('明早9点', NOW, 'Europe/London')
    expect(reading).toEqual({ kind: 'time', timing: { kind: 'once', at: Date.UTC(2026, 10, 21, 9), hourAssumed: false } })
  })

  it('takes an hour that the clock skips as the next one that exists', () => {
    const at = instantOf({ year: 2027, month: 3, day: 14, hour: 2, minute: 30 }, 'America/New_York')
    expect(wallTimeOf(at, 'America/New_York')).toMatchObject({ day: 14, hour: 3, minute: 30 })
  })

  it('takes an hour that the clock repeats as the first of the two', () => {
    const at = instantOf({ year: 2026, month: 11, day: 1, hour: 1, minute: 30 }, 'America/New_York')
    expect(new Date(at).toISOString()).toBe('2026-11-01T05:30:00.000Z')
  })

  it('knows that 20 November 2026 is a Friday', () => {
    expect(weekdayOf({ year: 2026, month: 11, day: 20 })).toBe(5)
  })
})

describe('a notice that comes every second time', () => {
  const startsOf = (said: string): string[] => {
    const reading = parseTime(said, NOW, ZONE)
    if (reading.kind !== 'time' || reading.timing.kind !== 'repeat') throw new Error(`${said} is read as ${reading.kind}`)
    return nextStarts(reading.timing.rule, NOW, ZONE, 4).map((at) => shown(at).slice(5, 10))
  }

  it.each([
    ['每两周周五16:00', ['11-20', '12-04', '12-18', '01-01']],
    ['隔周周三、周五上午9点', ['11-25', '11-27', '12-09', '12-11']],
    ['每隔两天9点', ['11-21', '11-24', '11-27', '11-30']],
    ['每月第五个周一9点', ['11-30', '03-29', '05-31', '08-30']],
    ['每月最后一个周日9点', ['11-29', '12-27', '01-31', '02-28']],
    ['每季度15号9点', ['01-15', '04-15', '07-15', '10-15']],
  ])('%s', (said, starts) => {
    expect(startsOf(said)).toEqual(starts)
  })
})
