// Owns how a day of the week is written, as part of a pattern: 周三, 礼拜天. 每周三次 is thrice, and 周一岁 nobody's day.

export const WEEK = '一二三四五六日'

/** The day itself is the pattern's next group. */
export const weekday = (days = `${WEEK}天末`): string => `(?:周|星期|礼拜)([${days}])(?![次趟回期岁])`
