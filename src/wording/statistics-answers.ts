// Owns what the bot says around a calculation: verdicts, and why something is not computed.

/** 至少28家 more is 至少多28家. */
const moreBy = (by: string): string => (by.startsWith('至多') ? by.replace('至多', '多不超过') : by.replace(/^(至少|约)?/u, '$1多'))

export const calculations = {
  sum: (result: string, count: number): string => `${['', '', '两', '三', '四', '五'][count] ?? '各'}项相加共${result}`,
  difference: (result: string, more: string): string => `${more}${moreBy(result)}`,
  times: '倍',
  change: (amount: string, percent: string, by: number): string =>
    by === 0 ? '没有变化' : by > 0 ? `增加${amount}，增长${percent}` : `减少${amount}，下降${percent}`,
  byRule: (result: string, rate: string): string => `按下面的规定算，是${result}（按${rate}）`,
  byRuleInParts: (result: string, rate: string): string => `按下面的规定分段算，是${result}（最高一段${rate}）`,
  atMostByRule: (most: string): string => `按下面的规定算超过了上限，最多是${most}`,
  restByRule: (result: string): string => `按下面的规定，其余的是${result}`,
  byPrice: (result: string): string => `按写明的标准和数量算，共${result}`,
  ofYear: (year: number, planned: boolean): string => `${year}年${planned ? '计划' : ''}`,
  before: '原来',
  after: '后来',
  fromTo: (from: string, to: string, told: string): string => `${from}，${to}：${told}`,
  stated: (told: string): string => `资料写明：${told}`,
  unlike: '（两项不是同一类事项，相加仅供参考）',
  placesLeft: (places: readonly string[]): string =>
    `还有${places.slice(0, 6).join('、')}${places.length > 6 ? '等地' : ''}的资料也写了，说出地名就能查。`,
  counted: { inAll: '累计的数', new: '新增的数', inYear: '当年的数', inYears: '几年合计的数' },
  countedHow: (kinds: readonly (readonly [string, string])[]): string => `（${kinds.map(([who, how]) => `${who}是${how}`).join('，')}）`,
  mayOverlap: '（各项之间可能有重复，相加仅供参考）',
  otherTimes: '（几项的时间不同，相加仅供参考）',
  apartInTime: '（几个数的时间不同）',
  rest: (part: string, result: string): string => `除“${part}”外共${result}`,
  stillToPlan: (result: string): string => `离目标还差${result}`,
  undone: (deed: string, result: string): string => `没有${deed}的：${result}`,
  same: '两者相同',
  maybeNotAll: (who: readonly string[]): string => `（${who.join('、')}的数未必是总数，请看上面的原文）`,
  apart: (result: string): string => `相差${result}，`,
  undecided: '两个数写得不精确，又很接近，说不准哪个多',
  mixed: '（一个是当期新增的数，一个是累计的数，相除仅供参考）',
  planned: '（一个是完成数，一个是计划数）',
  share: (result: string): string => `占${result}`,
  shareOf: (part: string, whole: string, result: string): string => `${part}占${whole}的${result}`,
  ofShare: (whole: string, result: string): string => `按资料写明的占比推算，${whole}${result}`,
  more: (label: string, by: string): string => (by === '' ? `${label}更多` : `${label}更多，${moreBy(by)}`),
  ratio: (result: string): string => `平均${result}`,
  timesOf: (result: string): string => `是后者的${result}`,
  builtAgainstStock: (built: string, stock: string): string =>
    `（${built}是几年间新增之和，实有只会更多；${stock}是累计数。所属年份见出处）`,
  derived: (year: string, result: string): string => `按资料写明的增减推算，${year}${result}`,
  otherUnit: (told: string, unit: string): string => `上一个数是${told}，不能换算成${unit}。`,
  perEach: (each: string, result: string): string => `平均每个${each}${result}`,
  beyond: (count: string, who: string): string => `共${count}：${who}`,
  noneBeyond: '表里没有这样的',
  others: (told: string): string => (told === '' ? '' : `其余：${told}`),
  perYear: (result: string): string => `平均每年${result}`,
  atLeast: '至少',
  atMost: '至多',
  about: '约',
  andMore: '以上',
  different: (count: number): string => `共${count}个`,
  count: (label: string, count: number, unit = '次'): string => `${label}共${count}${unit}`,
  rowsInAll: (count: number): string => `（共${count}条）`,
  rowsLeft: (count: number): string => `另有${count}条，可以加上月份、国家或姓名再问。`,
  rowsCounted: (count: number): string => `按表中行数计，${count}行`,
} as const

export const averages = {
  ofOthers: (told: string): string => `（资料没有单写这一项有多少人，被除的是“${told}”，仅供参考）`,
  notCounted: (each: string): string => `现有资料里没有写到能按“每${each}”来除的数量，算不出平均数。`,
  only: (indicator: string, raw: string): string => `资料写到的是：${indicator}${raw}`,
} as const
