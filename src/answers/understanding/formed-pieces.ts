// Owns the pieces of a question that are known by their form: names in quotation marks, ordinals, amounts.
import type { Alternative, Lexicon } from '../../search/lexicon.ts'
import { findQuantities } from '../../text/quantity.ts'
import { parseHan, toHan } from '../../text/quantity-numeral.ts'
import type { Piece } from './piece.ts'
import type { Taken } from './taken.ts'

/** What is found is taken. */
export function formedPieces(text: string, taken: Taken, lexicon: Lexicon): Piece[] {
  const pieces = [
    ...quotedNames(text, taken, lexicon),
    ...matchesOf(ORDINAL, text, taken).map((span) => ({ ...span, tag: 'nz', alternatives: sameOrdinals(span.text), quoted: true })),
    ...matchesOf(CLASS, text, taken).map((span) => ({ ...span, tag: 'nz', alternatives: [], quoted: true })),
    ...matchesOf(GRADE, text, taken).map((span) => ({ ...span, tag: 'nz', alternatives: [], quoted: true })),
    ...matchesOf(AMOUNT, text, taken).map((span) => ({ ...span, tag: 'm', alternatives: [], quoted: false })),
  ]
  for (const { index: start, 0: raw } of text.matchAll(OWN_AMOUNT)) taken.take(start, start + raw.length)
  return [...pieces, ...numbersTold(text, taken)]
}

function quotedNames(text: string, taken: Taken, lexicon: Lexicon): Piece[] {
  return [...text.matchAll(/[《“]([^》”]{2,40})[》”]/gu)].flatMap((match) => {
    const inner = match[1] ?? ''
    const start = match.index + 1
    const end = start + inner.length
    // The place in 《江城年鉴》 belongs to its name.
    if ((match[0][0] !== '《' && !taken.isFree(start, end)) || /[，、]/u.test(inner)) return []
    taken.take(start, end)
    return [{ text: inner, tag: 'nz', start, end, alternatives: lexicon.alternatives(inner), quoted: true }]
  })
}

/** 1.2万多家, 约60万元: the number with its scale is what documents write; 约 is no word for 预约, 多家 none for a thing. */
function numbersTold(text: string, taken: Taken): Piece[] {
  return findQuantities(text).flatMap(({ raw, start, end, qualifier }) => {
    const number = SCALED.exec(raw)
    if (!number || (qualifier === '' && number[1] === '') || !taken.isFree(start, end)) return []
    taken.take(start, end)
    const at = start + number.index
    return [{ text: number[0], tag: 'm', start: at, end: at + number[0].length, alternatives: [], quoted: false }]
  })
}
/** A single number, and no range: 5—10万元 names neither. */
const SCALED = /(?<!\d\D*)\d+(?:[,.]\d+)*([万亿千百]*)(?!\D*\d)/u

const matchesOf = (form: RegExp, text: string, taken: Taken) =>
  [...text.matchAll(form)].flatMap(({ index: start, 0: raw }) => {
    const end = start + raw.length
    if (!taken.isFree(start, end)) return []
    taken.take(start, end)
    return [{ text: raw, start, end }]
  })

/** 第二批, 第22批, 首届: which one of a row is meant is never left to chance. */
const ORDINAL = /第[一二三四五六七八九十百\d]{1,4}(?:批|期|届|次|轮|季|名|号|代)|[首头](?:一)?(?:批|期|届|次|轮|季)/gu

/** 一类竞赛, 二类项目: which class · not: 这三类人, 另一类 */
const CLASS = /(?<![这那哪另同每任某各前共分有几的])[一二]类(?![是叫有多最里中的])(?=\p{Script=Han}{2})(?!\p{Script=Han}{1,8}(?:各|分别))/gu

/** B档, C线, A级: a letter alone says nothing */
const GRADE = /(?<![a-zA-Z\d])[a-eA-E](?:档次?|级|类|款|线|型|班|组|区|岗)(?![a-zA-Z])/gu

/** 自付8万元以上的, 工龄满10年: the figure tells which case of a rule is meant · not: 2020年, 7月3日 */
const AMOUNT = /(?<![\d.年月])(?!(?:19|20)\d{2}年)\d+(?:\.\d+)?[万亿]?(?:元|岁|周岁|个月|年|天|日)(?:[（(]?[以之][上下内])/gu

/** 年薪35万能申请吗: what somebody has is told by no document, and 万能 is no word here. */
const OWN_AMOUNT = /(?<![\d.])\d+(?:\.\d+)?[万千百亿]+(?:多|块|元|块钱)?(?=(?:还)?(?:能|可以?|有没有|够|算|行不行))/gu

/** 首届 = 第一届 = 头一届; 第三届 = 第3届. */
function sameOrdinals(ordinal: string): Alternative[] {
  const measure = ordinal.at(-1) ?? ''
  const first = /^(?:[首头]一?|第一|第1)$/u.test(ordinal.slice(0, -1))
  if (first)
    return [
      ...['首', '第一', '第1', '头一'].map((text) => ({ text: text + measure, weight: 0.97 })),
      ...['批', '届', '期', '次'].filter((other) => other !== measure).map((other) => ({ text: `首${other}`, weight: 0.75 })),
    ]
  const digits = /\d+/u.exec(ordinal)?.[0]
  return digits
    ? [{ text: `第${toHan(Number(digits))}${measure}`, weight: 0.97 }]
    : [{ text: `第${parseHan(ordinal.slice(1, -1)) ?? ''}${measure}`, weight: 0.97 }]
}
