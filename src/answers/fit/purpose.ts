// Owns sums that stand before what they are for: 拨付80万元，慰问医护人员. The clause behind says what the sum is, and leads up to no other.
import type { Quantity } from '../../text/quantity.ts'

/** Money of no sort of its own: whatever is done with it is told behind it. */
const SPENT =
  /(?:拨[付出给]?|下拨|投[入资]|筹[集措]|筹得|募[集得]|捐[赠款出]|出资|列支|支出|花费|耗资|斥资|安排|落实|使用)了?[^，。；：]{0,14}$/u
const DONE_WITH_IT =
  /^[\s，,]*(?:主要|专门|全部|重点|先后|集中|并|分别)?(?:用[于来作]|[为向给对]|慰问|走访|看望|帮[助扶]|救助|资助|支[持援]|扶持|补[助贴]|奖励|[购采]买|采购|[新改扩]建|建设|建成|建立|改造|修[缮建]|升级|开[展设办]|组织|举办|保障|关[爱怀心]|援助|解决|培训|添置|配[备置]|送)/u
/** 发放慰问金30万元，举办讲座6场: what is named already is only given to somebody. */
const GIVEN = /(?:发[放出给]|补[助贴]|资助|奖励|救助|减免|返还|报销)了?[^，。；：]{0,14}$/u
const GIVEN_TO = /^[\s，,]*(?:主要|专门|全部|重点)?(?:用[于来作]|惠及|受[惠益]|帮助|支持)/u

/** The clause behind a sum where it tells what the sum is for; undefined where the sum's own clause goes on, or the next speaks of money itself. */
export function purposeBehind(text: string, { start, end, unit }: Quantity): { readonly start: number; readonly end: number } | undefined {
  const rest = unit === '元' ? /^[^，。；、：\d]{0,4}[，,](?=(\s*[^，。；,;]+))/u.exec(text.slice(end)) : null
  if (!rest?.[1] || /\d[\d.,]*[余多]?[万亿]?元/u.test(rest[1])) return undefined
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const isTold = (SPENT.test(before) && DONE_WITH_IT.test(rest[1])) || (GIVEN.test(before) && GIVEN_TO.test(rest[1]))
  const from = end + rest[0].length
  return isTold ? { start: from, end: from + rest[1].length } : undefined
}
const BEFORE = 24
