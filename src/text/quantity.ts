// Owns the finding of quantities in a text: value in the base unit, bounds, unit, qualifier, and the exact place.
import { foldText } from './characters.ts'
import { rejectedBy } from './quantity-guards.ts'
import { parseDigits, parseHan } from './quantity-numeral.ts'
import { NUMERAL, type Numeral, scanNumeral } from './quantity-scan.ts'
import { boundOf, LEAD_FORM, SAME_UNIT, UNIT_AFTER_DIGITS, UNIT_AFTER_HAN } from './quantity-words.ts'

export interface Quantity {
  /** text.slice(start, end), with the qualifiers that are attached to it: 近330家次, 300余名, 95%以上. */
  readonly raw: string
  readonly start: number
  readonly end: number
  /** In the base unit: 130余万元 → 1300000 (元). Of a range the lower end. */
  readonly value: number
  /** Null where open or unknown: 余 多 逾 超 以上 have a low only, 近 不足 a high only, 约 左右 neither, a plain number both. */
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  /** As written, without the number: '余', '近', '以上'; two are joined: '约余'. */
  readonly qualifier: string
}

/** findQuantities('向1542名职工发放130余万元') → 1542名, 130余万元 (value 1300000, low 1300000, unit 元, qualifier 余). */
export function findQuantities(text: string): Quantity[] {
  const folded = foldText(text)
  const found: Quantity[] = []
  const form = new RegExp(NUMERAL)
  for (let match = form.exec(folded); match !== null; match = form.exec(folded)) {
    const quantity = readFraction(folded, match) ?? readRange(folded, match) ?? readOne(folded, match)?.quantity
    if (quantity === undefined) continue
    found.push({ ...quantity, raw: text.slice(quantity.start, quantity.end) })
    form.lastIndex = quantity.end
  }
  return found
}

interface Reading {
  readonly quantity: Quantity
  readonly numeral: Numeral
  readonly lead: string
  readonly trail: string
}

/** One number with its unit; `unitless` takes also the bare first half of a range. */
function readOne(text: string, match: RegExpExecArray): Reading | undefined {
  const numeral = scanNumeral(text, match)
  if (numeral === undefined) return undefined
  const lead = readLead(text, numeral)
  const { unit, start: unitStart, end: unitEnd, more } = readUnit(text, numeral)
  const trail = readTrail(text, unitEnd, unit)
  const qualified = lead.word !== '' || numeral.qualifier !== '' || more !== '' || trail.word !== ''
  if (rejectedBy({ text, numeral, unit, unitStart, end: unitEnd, qualified }) !== undefined) return undefined
  const qualifier = lead.word + numeral.qualifier + more + trail.word
  const tenth = unit === '成' ? 10 : 1
  const value = numeral.value * tenth + trail.half
  const quantity = {
    raw: '',
    start: lead.start,
    end: trail.end,
    value,
    ...boundsOf(value, qualifier, numeral.range),
    unit: canonicalUnit(unit),
    qualifier,
  }
  return { quantity, numeral, lead: lead.word, trail: trail.word }
}

export const canonicalUnit = (unit: string): string => (unit === '成' ? '%' : (SAME_UNIT[unit] ?? unit))

function boundsOf(value: number, qualifier: string, range?: readonly [number, number]): Pick<Quantity, 'low' | 'high'> {
  if (range !== undefined) return { low: range[0], high: range[1] }
  if (qualifier === '') return { low: value, high: value }
  const bounds = (qualifier.match(QUALIFIER) ?? []).map(boundOf)
  if (bounds.includes('none') || (bounds.includes('low') && bounds.includes('high'))) return { low: null, high: null }
  return { low: bounds.includes('low') ? value : null, high: bounds.includes('high') ? value : null }
}
const QUALIFIER =
  /不超过|不高于|不多于|不低于|不少于|不[足到满]|未满|至[少多]|最[多少高低]|超[过出]|[多高少低]于|将近|接近|大[约概]|以[上下内]|之内|左右|上下|[内约近逾超上余多几数+]/gu

/** The qualifier that stands directly before the number: 近, 超过. 近三年 is no qualifier: it is the recent three years. */
function readLead(text: string, numeral: Numeral): { readonly word: string; readonly start: number } {
  const head = text.slice(Math.max(0, numeral.start - 5), numeral.start)
  const trimmed = head.trimEnd()
  const word = LEAD_FORM.exec(trimmed)?.[0] ?? ''
  const recent = word === '近' && numeral.value <= 12 && /^个?[年月]/u.test(text.slice(numeral.end))
  const upTo = word === '上' && !numeral.bareScale
  if (word === '' || recent || upTo || head.length - trimmed.length > 1) return { word: '', start: numeral.start }
  return { word, start: numeral.start - (head.length - trimmed.length) - word.length }
}

const TENTHS = /成(?![立员果功效本长为绩就熟才人品都])/uy
const MORE_MONTHS = /个多(?=[月星小])/uy
const LIMIT_DAYS = /日(?=[内以之]|前内)/uy

function readUnit(
  text: string,
  numeral: Numeral,
): { readonly unit: string; readonly start: number; readonly end: number; readonly more: string } {
  const gap = /^[\s�]{0,3}/u.exec(text.slice(numeral.end, numeral.end + 3))?.[0].length ?? 0
  const start = numeral.end + gap
  const forms = [
    numeral.han ? UNIT_AFTER_HAN : UNIT_AFTER_DIGITS,
    TENTHS,
    ...(/月$/u.test(text.slice(0, numeral.start)) ? [] : [LIMIT_DAYS]),
  ]
  MORE_MONTHS.lastIndex = start
  if (MORE_MONTHS.test(text)) {
    const end = start + (text[start + 2] === '月' ? 3 : 4)
    return { unit: `个${text.slice(start + 2, end)}`, start, end, more: '多' }
  }
  for (const form of forms) {
    form.lastIndex = start
    const unit = form.exec(text)?.[0]
    if (unit !== undefined) return { unit, start, end: start + unit.length, more: '' }
  }
  return { unit: '', start: numeral.end, end: numeral.end, more: '' }
}

const TRAIL = /(?:[（(]含[本数)）]*[)）]?)?[及或]?(以上|以下|以内|之内|左右|上下)/uy
const LASTING = new Set(['日', '年', '天', '个月', '小时', '个小时', '周', '个工作日', '工作日', '分钟', '公里', '米', '岁', '周岁', '吨'])
const MORE = /[多余](?![语元样媒维功层方部项次种渠类额])/uy
const WITHIN = /内(?![容部外设])/uy
const HALF = /半(?![年月天日数])/uy

/** What stands behind the unit: 以上, 左右; 两年多, 两年半. */
function readTrail(text: string, at: number, unit: string): { readonly word: string; readonly end: number; readonly half: number } {
  let end = at
  let word = ''
  let half = 0
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

const RANGE = /\s?(?:(?<!—)[-—~](?!—)|至|到)\s?/uy

/** 7—10岁, 5%—20%, 3000至5000元 · not: 4—9月, 2018—2020年, 从9个到20个 */
function readRange(text: string, match: RegExpExecArray): Quantity | undefined {
  const first = scanNumeral(text, match)
  if (first === undefined || first.range !== undefined || first.bareScale || /第$/u.test(text.slice(0, first.start))) return undefined
  const firstUnit = readUnit(text, first)
  RANGE.lastIndex = firstUnit.end
  const link = RANGE.exec(text)?.[0]
  if (link === undefined || (/[至到]/u.test(link) && /[从由]$/u.test(text.slice(0, first.start)))) return undefined
  const secondMatch = numeralAt(text, firstUnit.end + link.length)
  const second = secondMatch && readOne(text, secondMatch)
  if (second === undefined || second.lead !== '' || second.quantity.unit === '') return undefined
  const unit = canonicalUnit(firstUnit.unit)
  if (unit !== '' && unit !== second.quantity.unit) return undefined
  const low = rangeLow(first, second.numeral, unit)
  if (!(low < second.quantity.value)) return undefined
  const lead = readLead(text, first)
  return {
    ...second.quantity,
    start: lead.start,
    value: low,
    low,
    high: second.quantity.value,
    qualifier: lead.word + second.quantity.qualifier,
  }
}

/** 5—10万元: the scale behind the second number is meant for both. */
function rangeLow(first: Numeral, second: Numeral, firstUnit: string): number {
  if (first.scaled || firstUnit !== '' || !second.scaled) return first.value
  const scale = second.han ? 1 : second.value / parseDigits(second.digits)
  return first.value * Math.round(scale)
}

function numeralAt(text: string, at: number): RegExpExecArray | undefined {
  const form = new RegExp(NUMERAL)
  form.lastIndex = at
  const match = form.exec(text)
  return match?.index === at ? match : undefined
}

const FRACTION = /([百千]|[二三四五六七八九十]+)分之([零〇一二两三四五六七八九十百点]+|\d+(?:\.\d+)?)/uy

/** 百分之六十 → 60 %; 三分之二 → 0.666… without a unit. */
function readFraction(text: string, match: RegExpExecArray): Quantity | undefined {
  FRACTION.lastIndex = match.index
  const fraction = FRACTION.exec(text)
  if (fraction === null) return undefined
  const [whole, base = '', share = ''] = fraction
  const amount = /^\d/u.test(share) ? Number(share) : parsePointed(share)
  if (amount === undefined) return undefined
  const unit = base === '百' ? '%' : base === '千' ? '‰' : ''
  const value = unit === '' ? amount / (parseHan(base) ?? 1) : amount
  const lead = readLead(text, {
    start: match.index,
    end: match.index + whole.length,
    value: 100,
    qualifier: '',
    han: true,
    scaled: false,
    bareScale: false,
    digits: whole,
  })
  const trail = readTrail(text, match.index + whole.length, unit)
  const qualifier = lead.word + trail.word
  return { raw: '', start: lead.start, end: trail.end, value, ...boundsOf(value, qualifier), unit, qualifier }
}

/** parsePointed('九十八点五') → 98.5 */
function parsePointed(text: string): number | undefined {
  const [whole = '', decimals] = text.split('点')
  const value = parseHan(whole)
  if (value === undefined || decimals === undefined) return value
  const digits = Array.from(decimals, (char) => parseHan(char))
  return digits.includes(undefined) ? undefined : Number(`${value}.${digits.join('')}`)
}
