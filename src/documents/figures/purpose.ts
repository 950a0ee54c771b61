// Owns what money is for where only the next clause says it: 拨付1012万元，慰问医护人员; 投入1000万元，向会员发放消费券.
import type { Clause } from './clause.ts'
import { STARTS_WITH_DEED } from './deed-words.ts'
import type { Named } from './named.ts'

const SPENT = /(?:拨付|投入|支出|筹集|筹措|安排|出资|拿出|列支|给予|落实)$/u
const FOR = /^(?:专项)?(?:用于|用来|支持|帮助|资助|补助|慰问|奖励)/u

export function purposeOf(text: string, clauses: readonly Clause[], { quantity, clause, indicator }: Named): string | undefined {
  if (quantity.unit !== '元' || !SPENT.test(indicator)) return undefined
  const next = clauses[clauses.indexOf(clause) + 1]
  if (next === undefined || next.quantities.length > 0 || next.mark !== '，') return undefined
  const said = text.slice(next.start, next.end).trim()
  return FOR.test(said) || STARTS_WITH_DEED.test(said) ? said : undefined
}
