// Owns the cases in which a numeral counts nothing: ordinals, dates, versions, slogans, articles.
import type { Numeral } from './quantity-scan.ts'
import { FIXED_WORDS, ONE_COUNTS_WITH } from './quantity-words.ts'

export interface Candidate {
  readonly text: string
  readonly numeral: Numeral
  /** As written, before spellings are made one; '' where there is none. */
  readonly unit: string
  /** Where the unit begins and ends. */
  readonly unitStart: number
  readonly end: number
  readonly qualified: boolean
}

const yearLike = (numeral: Numeral): boolean => !numeral.han && /^(?:1[89]|20)\d\d$/u.test(numeral.digits)
const before = (c: Candidate): string => c.text.slice(Math.max(0, c.numeral.start - 8), c.numeral.start)
const after = (c: Candidate): string => c.text.slice(c.end, c.end + 6)

type Guard = (c: Candidate) => boolean

/** Each is true where the numeral is no quantity. */
const GUARDS: Readonly<Record<string, Guard>> = {
  // 第22批 · not: 门第3家
  ordinal: (c) => /第[\s(]?$/u.test(before(c)),
  // 5G, H5, 2.0T, 3+1, 20:30 · not: 5kg
  code: (c) =>
    !c.numeral.han &&
    (/[a-z_#@+][-.]?$|\d[.:：∶/]$/iu.test(before(c)) || /^(?:[a-z]|[:：∶]\d)/iu.test(after(c))) &&
    !/^[a-z]/iu.test(c.unit),
  // 2020年, 2017—2019年度, 2020级 · not: 3年
  date: (c) => yearLike(c.numeral) && /^[年级届版号]/u.test(c.unit),
  // 3.2023年未安排的: the third item of a list, and a year
  itemAndYear: (c) => !c.numeral.han && c.unit === '年' && /^\d{1,2}\.(?:19|20)\d\d$/u.test(c.numeral.digits),
  // 2019 家政 · not: 录取 2043 人
  looseYear: (c) => yearLike(c.numeral) && c.unitStart > c.numeral.end && !/\s$/u.test(before(c)),
  // 2020 班数 人数: a year, and what is wanted of it
  yearOfColumn: (c) => yearLike(c.numeral) && c.unitStart > c.numeral.end && /^数(?![据字码])/u.test(after(c)),
  // 热线：12351, 拨打12345, 编号：1542
  contact: (c) => c.unit === '' && /(?:电话|热线|专线|拨打|号码|编号|邮编|传真|账号|卡号|文号|QQ|微信)[^，。；]{0,4}$/iu.test(before(c)),
  // 8时30分, 21点5分
  clock: (c) => c.unit === '分' && /\d\s?[时点]$/u.test(before(c)),
  // “三会一课”, “八大员”, “两个健康” · not: 近“100家
  slogan: (c) => c.numeral.han && /[“‘《「『〈"']$/u.test(before(c)) && !c.qualified,
  // “十站十所十点点十案例”
  insideShortQuotes: (c) =>
    c.numeral.han &&
    !c.qualified &&
    /“[^”]{1,10}$/u.test(c.text.slice(Math.max(0, c.numeral.start - 12), c.numeral.start)) &&
    /^[^“]{0,10}”/u.test(c.text.slice(c.end, c.end + 12)),
  // 白广路二条, 二项: counting takes 两 · not: 二人
  secondOne: (c) => c.numeral.digits === '二' && !/^[人名位元亩斤]/u.test(c.unit),
  // 极不平凡的一年, 新的一年
  thatYear: (c) => c.numeral.digits === '一' && c.unit === '年' && /[的这那新]$/u.test(before(c)),
  fixedWord: (c) => c.numeral.han && !c.qualified && FIXED_WORDS.some((word) => overlaps(c, word)),
  // 一企一表, 一户一档
  oneEach: (c) => c.numeral.digits === '一' && /^一.?一/u.test(c.text.slice(c.numeral.start, c.numeral.start + 3)),
  // 一批先进典型, 一个平台 · not: 一名职工
  article: (c) => c.numeral.digits === '一' && !c.qualified && (!ONE_COUNTS_WITH.has(c.unit) || after(c).startsWith(c.unit)),
  // 十九届, 一届六次常委会 · not: 连续三届
  meeting: (c) =>
    c.numeral.han &&
    ((c.unit === '届' && !/(?:连续|已|共|了)$/u.test(before(c))) ||
      (c.unit === '次' &&
        (/届$|届[一二三四五六七八九十]+次、$/u.test(before(c)) ||
          /^(?:全委|全会|全体|常委|执委|理事|理监事|会员|代表|党代)/u.test(after(c))))),
  // 二期工程 · not: 两期
  phase: (c) => c.numeral.han && c.unit === '期' && !c.qualified && /^[一二三四五]$/u.test(c.numeral.digits),
  // 二类疫苗, 一类 · not: 两类
  className: (c) => c.numeral.han && c.unit === '类' && /^[一二]$/u.test(c.numeral.digits),
  // 万名职工, 百日 · not: 上万名, 百余名
  bareScale: (c) => c.numeral.bareScale && !c.qualified,
  // 3人户: how many live in it
  householdSize: (c) => /^人口?$/u.test(c.unit) && /^(?:户|之家)/u.test(after(c)),
  // 工号 1542 · not: 300余, 4.35万
  bare: (c) => c.unit === '' && !countsBare(c),
}

function countsBare(c: Candidate): boolean {
  const { numeral, text } = c
  if (text.trim() === text.slice(numeral.start, c.end)) return !numeral.han || numeral.value >= 100
  if (numeral.scaled) return !numeral.han || c.qualified || /[万亿]/u.test(text.slice(numeral.start, numeral.end))
  if (c.qualified) return numeral.value >= 10 && !yearLike(numeral) && !/^[年月日号点时]/u.test(after(c))
  return !numeral.han && /(?:[为达至是共计有]|数|：|:)$/u.test(before(c)) && /^(?:$|[，。；、,;)）])/u.test(after(c)) && !yearLike(numeral)
}

function overlaps(c: Candidate, word: string): boolean {
  const at = c.text.indexOf(word, Math.max(0, c.numeral.start - word.length + 1))
  return at >= 0 && at <= c.numeral.start && at + word.length > c.numeral.start
}

const NAMED_GUARDS = Object.entries(GUARDS)

/** The name of the rule that says a candidate counts nothing, or undefined. */
export const rejectedBy = (candidate: Candidate): string | undefined => NAMED_GUARDS.find(([, guard]) => guard(candidate))?.[0]
