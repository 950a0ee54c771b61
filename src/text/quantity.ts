// Owns the finding of quantities in a text: value in the base unit, bounds, unit, qualifier, and the exact place.
import { foldText } from './characters.ts'
import { readFraction } from './quantity-fraction.ts'
import { rejectedBy } from './quantity-guards.ts'
import { parseDigits } from './quantity-numeral.ts'
import { boundsOf, canonicalUnit, readLead, readSign, readTrail, readUnit } from './quantity-parts.ts'
import { NUMERAL, type Numeral, scanNumeral } from './quantity-scan.ts'

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
    const quantity = readFraction(folded, match) ?? readNumber(folded, scanNumeral(folded, match))
    if (quantity === undefined) continue
    found.push({ ...quantity, raw: text.slice(quantity.start, quantity.end) })
    form.lastIndex = quantity.end
  }
  return found
}

const readNumber = (text: string, numeral: Numeral | undefined): Quantity | undefined =>
  numeral && (readRange(text, numeral) ?? readOne(text, numeral)?.quantity)

interface Reading {
  readonly quantity: Quantity
  readonly numeral: Numeral
  readonly lead: string
  readonly trail: string
}

/** One number with its unit; `unitless` takes also the bare first half of a range. */
function readOne(text: string, numeral: Numeral): Reading | undefined {
  const lead = readLead(text, numeral)
  const { unit, start: unitStart, end: unitEnd, more } = readUnit(text, numeral)
  const trail = readTrail(text, unitEnd, unit)
  const qualified = lead.word !== '' || numeral.qualifier !== '' || more !== '' || trail.word !== ''
  if (rejectedBy({ text, numeral, unit, unitStart, end: unitEnd, qualified }) !== undefined) return undefined
  const qualifier = lead.word + numeral.qualifier + more + trail.word
  const tenth = unit === '成' ? 10 : 1
  const sign = readSign(text, lead.start, canonicalUnit(unit))
  const value = sign.of * (numeral.value * tenth + trail.half)
  const quantity = {
    raw: '',
    start: sign.start,
    end: trail.end,
    value,
    ...boundsOf(value, qualifier, numeral.range),
    unit: canonicalUnit(unit),
    qualifier,
  }
  return { quantity, numeral, lead: lead.word, trail: trail.word }
}

const RANGE = /\s?(?:(?<!—)[-—~](?!—)|至|到)\s?/uy

/** 7—10岁, 5%—20%, 3000至5000元 · not: 4—9月, 2018—2020年, 从9个到20个 */
function readRange(text: string, first: Numeral): Quantity | undefined {
  if (first.range !== undefined || first.bareScale || text[first.start - 1] === '第') return undefined
  const firstUnit = readUnit(text, first)
  RANGE.lastIndex = firstUnit.end
  const link = RANGE.exec(text)?.[0]
  if (link === undefined || (/[至到]/u.test(link) && /[从由]/u.test(text[first.start - 1] ?? ''))) return undefined
  const secondNumeral = numeralAt(text, firstUnit.end + link.length)
  const second = secondNumeral && readOne(text, secondNumeral)
  if (second === undefined || second.lead !== '' || (second.quantity.unit === '' && !second.numeral.scaled)) return undefined
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

function numeralAt(text: string, at: number): Numeral | undefined {
  const form = new RegExp(NUMERAL)
  form.lastIndex = at
  const match = form.exec(text)
  return match?.index === at ? scanNumeral(text, match) : undefined
}
