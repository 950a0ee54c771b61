// Owns how many figures a question asks for, and in which units each may come.
import { BY_WORD, SHARE, type Slot, unitsAsked } from './slot-units.ts'

/** '走访了多少家，花了多少钱' → bodies, money; '人数 金额' → people, money. In the order of the question, one slot each. */
export function slotsOf(text: string): readonly Slot[] {
  if (SHARE_ALONE.test(text)) return [SHARE]
  const found: { at: number; end: number; units: Slot }[] = []
  const add = (at: number, end: number, units: Slot): void => {
    if (!found.some((slot) => at < slot.end && slot.at < end)) found.push({ at, end, units })
  }
  for (const { form, units } of BY_WORD)
    for (const match of text.matchAll(form)) add(match.index, match.index + Math.max(1, match[0].length), units)
  for (const match of text.matchAll(/(?:多少|(?<!十|[一-龥]好)几)(?!等|成|乎)/gu)) {
    const at = match.index
    // 金额是多少 and 津贴每月发多少 ask once, 多少卷多少件 twice.
    const share = found.find(
      (slot) =>
        slot.end <= at &&
        /^(?:一共|总共|合计|共|总的)?(?:[每一]个?[人月年天日次户份名期季])*(?:能?[发给补领拿]|(?:上调|提高|增加|[涨升提调增降])[到至]|[是有为了达占到]{0,2})$/u.test(
          text.slice(slot.end, at),
        ) &&
        !/多少|几/u.test(text.slice(slot.at, slot.end)),
    )
    if (share) {
      // 信访总量是多少件 is counted in 件.
      if (share.units.length === 0) share.units = unitsAsked(match[0], text.slice(0, at), text.slice(at + match[0].length)) ?? []
      // 信访总量是多少批次 asks once: the measure right behind is none of its own.
      const measure = found.findIndex((slot) => slot !== share && slot.at === at + match[0].length)
      if (measure >= 0) found.splice(measure, 1)
      continue
    }
    const units = unitsAsked(match[0], text.slice(0, at), text.slice(at + match[0].length))
    if (units) add(at, at + match[0].length + 1, units)
  }
  // 省双创人才 新增 累计: both of the two are asked for.
  if (found.length === 0) for (const match of text.matchAll(BOTH)) for (const at of [0, 1]) add(match.index + at, match.index + at + 1, [])
  const slots = found
    .sort((a, b) => a.at - b.at)
    // 总量 件数 asks once, for pieces.
    .filter((slot, i, all) => slot.units.length > 0 || !isSaidCloser(text.slice(slot.end, all[i + 1]?.at ?? slot.end)))
    .map((slot) => slot.units)
  // 各是多少, 分别多少: at least two of the kind.
  return slots.length === 1 && /各(?:是|有|为)?(?:多少|几)|分别/u.test(text) ? [slots[0] ?? [], slots[0] ?? []] : slots
}

/** 按工资总额的百分之几交会费: neither 工资 nor 会费 asks for a sum. */
const SHARE_ALONE = /^(?!.*(?:多少|几.*几|[，、]).*)[^，]*(?:百分之几|几成)(?![，、])/u

const BOTH = /新(?:增|建|设|评)[\s、和与及]+(?:累计|总数)(?=$|[\s，。？?])/gu

const isSaidCloser = (between: string): boolean => /^\s+$/u.test(between)
