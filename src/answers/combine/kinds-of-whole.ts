// Owns what a whole is made of, where a question asks how many of each kind: 困难职工各类多少户, 持证残疾人按类别列个表.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { measureOf } from '../statistics/figure-table.ts'
import { shareHeldIn } from '../statistics/held-in.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined } from './compose-combined.ts'
import { written } from './compute.ts'
import { pickSide } from './pick-side.ts'

// 各类多少户 · 按类别列个表 · 分别哪几类，各多少 · not: 各类集体合同
const KINDS =
  /按(?:照)?(?:这)?[两三四五六七八]?(?:类|种|档)(?:别)?(?:来)?分?[，,]?(?:各|分别)(?:有|是)?(?:多少|几)|(?:各|每)(?:一?个?)(?:类别?|种类?|等级|级别?|档)(?:型)?(?=(?:的?人|分别)?(?:各)?(?:有|是|为)?(?:多少|几))|按(?:照)?(?:类别|类型|种类|等级|级别|性质|类)(?:来)?(?:分|列|统计|排)?(?:列|分|看)?(?:个|成|一?下|出来|一张)*(?:表|清单)?(?:[，,]?各?(?:有|是)?(?:多少|几))?|(?:分(?:成|为)?|有|包括)哪?几(?:大)?(?:类|种|档|级)(?:[，,]?(?:各|分别)(?:有|是)?(?:多少|几)|(?=[？?]?$))/u
const PARTS_MIN = 2
const LOOKED_AT = 5

export function tellKinds(question: Question, by: Combiner): Reply | undefined {
  const kinds = KINDS.exec(question.text)
  if (!kinds) return undefined
  const plain = `${question.text.slice(0, kinds.index)}${question.text.slice(kinds.index + kinds[0].length)}`
  const asked = by.understand(/多少|几/u.test(plain) ? plain : `${plain}多少`)
  const wholes = (pickSide(plain, asked, by) ?? []).slice(0, LOOKED_AT).flatMap(({ figure }) => (isOfThing(asked, figure) ? [figure] : []))
  for (const whole of wholes) {
    const parts = partsOf(whole, by)
    const labels = apart(parts.map(({ thing, indicator }) => thing || indicator))
    const sides = parts.map((figure, i) => ({ label: labels[i] ?? '', figure }))
    const told = parts.length < PARTS_MIN ? undefined : composeCombined('both', sides, by)
    if (told) return { ...told, text: told.text.replace(/^[^\n]*/u, (head) => `${head}（共${written(whole)}）`) }
  }
  return undefined
}

/** 投诉分几类 is no question for the kinds of what else a section counts. */
function isOfThing({ terms }: Question, { indicator, quote, section }: Figure): boolean {
  const things = terms.filter(({ asking, text }) => asking && text.length > 1)
  return things.length === 0 || shareHeldIn(things, foldText([indicator, quote, ...section].join('|'))) >= SAID
}
const SAID = 0.4

/** 全市持证残疾人视力残疾, 全市持证残疾人智力残疾: what all of them begin with goes without saying. */
function apart(labels: readonly string[]): readonly string[] {
  const [first = ''] = labels
  let common = 0
  while (common < first.length && labels.every((label) => label[common] === first[common])) common++
  return labels.map((label) => (label.length - common >= LABEL_MIN ? label.slice(common) : label))
}
const LABEL_MIN = 2

const partsOf = (whole: Figure, { table }: Combiner): readonly Figure[] =>
  table().figures.filter(({ partOf, unit }) => partOf === whole.id && measureOf(unit) === measureOf(whole.unit))
