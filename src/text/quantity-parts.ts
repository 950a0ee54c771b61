// Owns the parts of a quantity around its numeral: the qualifier before it, the unit, the qualifier behind it, and the bounds they make.
import { parseHan } from './quantity-numeral.ts'
import type { Numeral } from './quantity-scan.ts'
import { boundOf, LEAD_FORM, SAME_UNIT, UNIT_AFTER_DIGITS, UNIT_AFTER_HAN } from './quantity-words.ts'

export interface Bounds {
  readonly low: number | null
  readonly high: number | null
}

export const canonicalUnit = (unit: string): string => (unit === '成' ? '%' : (SAME_UNIT[unit] ?? unit))

export function boundsOf(value: number, qualifier: string, range?: readonly [number, number]): Bounds {
  if (range !== undefined) return { low: range[0], high: range[1] }
  if (qualifier === '') return { low: value, high: value }
  const bounds = (qualifier.match(QUALIFIER) ?? []).map(boundOf)
  if (bounds.includes('none') || (bounds.includes('low') && bounds.includes('high'))) return { low: null, high: null }
  return { low: bounds.includes('low') ? value : null, high: bounds.includes('high') ? value : null }
}
const QUALIFIER =
  /不超过|不高于|不多于|不低于|不少于|不[足到满]|未满|至[少多]|起码|约莫|最[多少高低]|超[过出]|[多高少低]于|将近|接近|大[约概]|以[上下内]|之内|左右|上下|出头|[内约近逾超上余多几数来把+]/gu

/** The qualifier that stands directly before the number: 近, 超过. 近三年 is no qualifier: it is the recent three years. */
export function readLead(text: string, numeral: Numeral): { readonly word: string; readonly start: number } {
  const head = text.slice(Math.max(0, numeral.start - 5), numeral.start)
  const trimmed = head.trimEnd()
  const word = LEAD_FORM.exec(trimmed)?.[0] ?? ''
  const recent = word === '近' && numeral.value <= 12 && /^个?[年月]/u.test(text.slice(numeral.end))
  const upTo = word === '上' && !numeral.bareScale
  if (word === '' || recent || upTo || head.length - trimmed.length > 1) return { word: '', start: numeral.start }
  return { word, start: numeral.start - (head.length - trimmed.length) - word.length }
}

const TENTHS = /成(?![立员果功效本长为绩就熟才人品都不])/uy
const MORE_MONTHS = /个多(?=[月星小])/uy
const LIMIT_DAYS = /日(?=[内以之]|前内)/uy
/** 等待期为30日, 提前15日申请, 有效期60日 · not: 日期为15日, 假期为1日至7日 */
const DAYS_OF_SPAN = /日(?![至到—\-~起上下前后凌晚清])/uy
const NAMES_SPAN =
  /(?:(?<!日|首|第[一二三四五六七八九十\d]{1,2})期|时限|婚假|产假|年假|年休假|护理假|丧假)(?:[^。；月]{0,20}为|：|限|限为|不[少低]于|不超过|最长)?$|(?:提前|不少于|不超过|最长|连续)$/u

const SPAN_REACH = 26

export function readUnit(
  text: string,
  numeral: Numeral,
): { readonly unit: string; readonly start: number; readonly end: number; readonly more: string } {
  const gap = /^[\s�]{0,3}/u.exec(text.slice(numeral.end, numeral.end + 3))?.[0].length ?? 0
  const start = numeral.end + gap
  const forms = [
    numeral.han ? UNIT_AFTER_HAN : UNIT_AFTER_DIGITS,
    TENTHS,
    ...(/月$/u.test(text.slice(0, numeral.start)) ? [] : [LIMIT_DAYS]),
    ...(NAMES_SPAN.test(text.slice(Math.max(0, numeral.start - SPAN_REACH), numeral.start)) ? [DAYS_OF_SPAN] : []),
  ]
  MORE_MONTHS.lastIndex = start
  if (MORE_MONTHS.test(text)) {
    const end = start + (text[start + 2] === '月' ? 3 : 4)
    return { unit: `个${text.slice(start + 2, end)}`, start, end, more: '多' }
  }
  for (const form of forms) {
    form.lastIndex = start
    const unit = form.exec(text)?.[0]
    if (unit !== undefined) return { unit: form === DAYS_OF_SPAN ? '天' : unit, start, end: start + unit.length, more: '' }
  }
  return { unit: '', start: numeral.end, end: numeral.end, more: '' }
}

const TRAIL = /(?:[（(]含[本数)）]*[)）]?)?[及或]?(以上|以下|以内|之内|左右|上下|出头)/uy
const LASTING = new Set([
  '日',
  '年',
  '天',
  '个月',
  '小时',
  '个小时',
  '周',
  '个工作日',
  '工作日',
  '分钟',
  '公里',
  '米',
  '岁',
  '周岁',
  '吨',
  '倍',
])
const MORE = /[多余](?![语元样媒维功层方部项次种渠类额])/uy
const WITHIN = /内(?![容部外设])/uy
const HALF = /半(?![年月天日数])/uy

/** 一成半, 三成五 · not: 三成五年内 */
const TENTH_MORE = /半(?![年月天日数])|[一二三四五六七八九](?=$|[，。；、的左以])/uy

// -3.2%, 增幅为-1.5% · not: 5-10, 2020-12, A-3
const MINUS = /(?:^|[\s(（:：,，、为是长幅率达])[-−－]$/u

/** 零下5摄氏度, -3.2%: what stands before the number makes it negative. */
export function readSign(text: string, start: number, unit: string): { readonly of: 1 | -1; readonly start: number } {
  const head = text.slice(Math.max(0, start - 2), start)
  if (unit === '摄氏度' && head === '零下') return { of: -1, start: start - 2 }
  return MINUS.test(head) && unit !== '' ? { of: -1, start: start - 1 } : { of: 1, start }
}

/** What stands behind the unit: 以上, 左右; 两年多, 两年半. */
export function readTrail(text: string, at: number, unit: string): { readonly word: string; readonly end: number; readonly half: number } {
  let end = at
  let word = ''
  let half = 0
  if (unit === '成') {
    TENTH_MORE.lastIndex = end
    const more = TENTH_MORE.exec(text)?.[0]
    if (more !== undefined) [half, end] = [more === '半' ? 5 : (parseHan(more) ?? 0), end + 1]
  }
  if (LASTING.has(unit)) {
    HALF.lastIndex = end
    if (HALF.test(text)) [half, end] = [0.5, end + 1]
    MORE.lastIndex = end
    if (MORE.test(text)) [word, end] = [text[end] ?? '', end + 1]
    WITHIN.lastIndex = end
    if (word === '' && WITHIN.test(text)) return { word: '内', end: end + 1, half }
  }
  TRAIL.lastIndex = end
  const trail = TRAIL.exec(text)
  return trail === null ? { word, end, half } : { word: word + (trail[1] ?? ''), end: end + trail[0].length, half }
}
