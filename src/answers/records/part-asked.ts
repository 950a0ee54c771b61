// Owns which part of a record a question asks for: 要带什么 for 所需材料, 找谁办 for 办理地点.
import type { Asked, Question } from '../question.ts'

/** What handbooks call the part, the likelier name first. */
type Names = readonly RegExp[]

const WAY: Names = [/流程|程序|步骤/u, /(?<!参加|缴费|收费)(?:方式|办法|方法|渠道|途径)/u, /手续|申[请领]|报名/u]
const WHO: Names = [/对象|范围|人员|人群/u, /条件|资格|要求|参加办法/u]
const WHEN: Names = [/时间|日期/u, /期限|时限|截止|周期/u]
const WHERE: Names = [/地点|地址|窗口|网点|机构|场所/u]
const HOW_MUCH: Names = [/^(?!缴|交|收|自).*(?:标准|待遇|金额|额度)/u]
const PAYS: Names = [/[缴交收]费|费用|价格|保费/u]
const CALL: Names = [/电话|热线/u, /咨询|联系/u]

const BY_ATTRIBUTE: Readonly<Record<string, Names>> = {
  材料: [/材料|资料|证件/u, /手续|申[请领]/u],
  电话: CALL,
  联系人: [/地点|窗口/u, ...CALL],
  负责人: [/地点|窗口/u, ...CALL],
  地址: WHERE,
  日期: WHEN,
  开放时间: [/开放|服务时间|工作时间/u, ...WHEN],
  报名截止: [/截止|报名时间/u, ...WHEN],
  报名方式: [/报名(?:方式|办法|渠道|流程)?$/u, ...WAY],
  申请方式: WAY,
  流程: WAY,
  预约方式: [/预约/u, ...WAY],
  期限: [/时限|期限|周期/u, /流程|程序|步骤/u, /时间|日期/u],
  频次: [/次数|频次/u, /标准|待遇/u, ...WHO],
  领取方式: [/领取|发放/u, ...WHERE],
  条件: [...WHO].reverse(),
  对象: WHO,
  认定办法: [/认定/u, ...WHO],
  标准: HOW_MUCH,
  价格: PAYS,
  交费: PAYS,
}

const BY_KIND: Partial<Record<Asked, Names>> = { when: WHEN, where: WHERE, how: WAY, condition: [...WHO].reverse() }

/** A date within which, or how often: one sentence of a part says it, whatever the part is called. */
const IN_A_SENTENCE: ReadonlySet<string> = new Set(['期限', '频次'])

export interface PartAsked {
  readonly names: Names
  /** What the sentence must say that is meant, where the whole part is not. */
  readonly said?: readonly RegExp[]
}

/** Undefined where it asks for no part, or whether something is so. */
export function partAsked({ asked, attributes }: Pick<Question, 'asked' | 'attributes'>): PartAsked | undefined {
  if (asked === 'yesno' || attributes.some(({ need }) => need === 'never')) return undefined
  const said = attributes.find(({ name }) => IN_A_SENTENCE.has(name))?.evidence
  const named = attributes.flatMap(({ name }) => (Object.hasOwn(BY_ATTRIBUTE, name) ? [BY_ATTRIBUTE[name] ?? []] : []))
  const names = named.length > 0 ? named.flat() : BY_KIND[asked]
  return names && { names, ...(said ? { said } : {}) }
}

/** What one gets: all of its tiers. */
export const asksStandard = ({ attributes }: Pick<Question, 'attributes'>): boolean => attributes.some(({ name }) => name === '标准')
