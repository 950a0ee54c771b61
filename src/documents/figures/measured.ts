// Owns which figure of its sentence a share or a change measures: the one before it, or the one that it names by how it is counted.
import type { Quantity } from '../../text/quantity.ts'
import { isRatio } from './measure-class.ts'
import type { Context, Named } from './named.ts'

/** What a share measures: the last figure of the sentence that is none itself; a percentage point changes the share before it. */
export function measured({ named, first, quantity, clause, own }: Context): number | undefined {
  if (quantity.unit === '个百分点') return named.length - 1 < first ? undefined : named.length - 1
  // 268个，较2022年的215个增加53个: what rose is the figure before the one that it is held against.
  const apart = COMPARED.test(own)
  const isLevel = (each: Named): boolean => !isRatio(each.quantity) && each.about === undefined && !(apart && each.clause === clause)
  const at = named.findLastIndex(isLevel)
  if (at < first) return undefined
  // 培训62场，听课1.9万人，场次比上年多8场: what rose is what is counted in 场.
  const inUnit = ({ unit }: Quantity): boolean => unit === quantity.unit || [unit, quantity.unit].every((each) => PERSONS.test(each))
  const alike = OF_MEASURE.test(own) ? named.findLastIndex((each, i) => i >= first && isLevel(each) && inUnit(each.quantity)) : -1
  return alike < 0 ? at : alike
}
const PERSONS = /^[人名位]$/u
/** 场次比上年, 人数较去年: which of the figures before it is meant. */
const OF_MEASURE = /^(?:总?(?:人|家|户|场|件|次|册|批|宗|份)(?:次|数)+|数量|金额)(?:同比|[较比])/u
/** 较2022年的215个: the same thing at another time. */
const COMPARED = /^[较比与](?:上一?年|去年|(?:19|20)\d\d年)(?:同期|年?[底末初])?的?/u
export const ONLY_COMPARED = new RegExp(`${COMPARED.source}[约近达超]*$`, 'u')
