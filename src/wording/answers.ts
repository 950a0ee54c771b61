// Owns what the bot says around an answer: that the documents are silent, what they have instead, how to go on.

/** “吴门驿站”启用 stands in quotation marks of its own: no second pair around them. */
const bare = (section: string): string => section.replace(/[“”]/gu, '')

/** 甲县：会员64万人 has one colon already. */
export const ledBy = (lead: string, told: string): string => `${lead}${/^[\p{Script=Han}]{2,6}：/u.test(told) ? '，' : '：'}${told}`

export const answers = {
  silent: '现有资料里没有写到这一点。',
  tooWide: '这个问法太宽，资料里很多地方都说到，挑不出一处来回答。',
  offerNarrower: '可以问具体些：哪一项、哪一年、哪个地方的；或回复“人工”找工作人员。',
  noChange: '（资料写了这个数，没有写比上一年的变化）',
  silentOnPlaces: (places: readonly string[]): string => `现有资料里没有写到${places.join('、')}的。`,
  silentOn: (questions: readonly string[]): string =>
    `现有资料里没有写到：${questions.map((each) => `“${each.slice(0, 24)}”`).join('、')}。`,
  silentBut: (asked: string, has: string): string => `有${has}的，没有${asked}的。`,
  silentButPlace: (asked: string): string => `现有资料里没有${asked}的这项内容。`,
  otherYear: (said: string): string => `注意：资料写的不是${said}。`,
  severalYears: (span: string): string => `注意：资料写的是${span}合计的数。`,
  notOf: (said: string): string => `不是${said}的`,
  /** 2020年，甲县：会员64万人 */
  ofYear: (year: string, told: string): string => ledBy(year, told),
  ofPlace: (place: string, told: string): string => ledBy(place, told),
  hasTime: (thing: string, has: string): string => `有${has}的${thing}，需要的话可以换成这个时间来问。`,
  onlyRange: (asked: string, has: string): string => `资料只有${has}合计的数，没有${asked}单独一年的。`,
  unstated: (section: string, what: readonly string[]): string => `“${bare(section)}”一节讲到这件事，但没有写${what.join('、')}。`,
  unknown: (words: readonly string[]): string => `资料里没有提到${words.map((word) => `“${word}”`).join('、')}。`,
  hasElsewhere: (section: string): string => `资料里相近的内容在“${bare(section)}”一节，可以照这个名字再问。`,
  offer: '可以换个说法再问，或回复“人工”找工作人员。',
  also: '来源还有',
  whichPlace: '几个地方的资料都写到了这件事，您问的是哪里的？回复编号或地名：',
  whichMatter: '几处都写到了，您问的是哪一件？回复编号或名称：',
  whatIsMeant: '您问的是哪件事？请把事情的名称带上再问一遍，我来查。',
  further: (labels: readonly string[], from: number): string =>
    ['资料里相近的还有（回复编号看原文，“更多”接着看）：', ...labels.map((label, i) => `${from + i}. ${label}`)].join('\n'),
  doubtful: '请核对原件',
  nothingAsked: '请告诉我想了解什么，例如：',
  digest: '摘要',
  year: (period: string): string =>
    /^\d{4}$/u.test(period) ? `${period}年` : /^\d{4}-\d{4}$/u.test(period) ? `${period.replace('-', '—')}年` : period,
  plan: '计划',
  /** 《某市年鉴》 · 总工会 › 概况 · 第12页，第40行 */
  placeOf: (title: string, digest: boolean, section: readonly string[], line: number, page: number | undefined): string =>
    [
      `《${title}》${digest ? '摘要' : ''}`,
      section.filter((heading) => heading !== title).join(' › '),
      `${page === undefined ? '' : `第${page}页，`}第${line}行`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
} as const
