// Owns what stands behind a 附表 that stands among the articles or parts it belongs to: they go on where their count goes on.
import { countSaid } from '../text/quantity-numeral.ts'
import { beginsAppendix } from './appendix-heading.ts'

/** 第十一条, 第三章, 九、 */
const COUNTED = /^第\s?([一二三四五六七八九十百零〇\d]{1,5})\s?([章条])|^([一二三四五六七八九十]{1,3})(、)/u

/** Asked for every heading in turn. */
export function createAnnexes<Part extends { readonly title: string }>() {
  /** The path of headings above the annex that is being read. */
  let before: readonly Part[] | undefined
  const last = new Map<string, string>()
  return {
    /** The path that the heading stands under: 第十一条 behind 第十条 and its 附表 is none of the 附表. */
    stackFor(title: string, stack: Part[]): Part[] {
      if (beginsAppendix(title)) before ??= stack
      const [, ofRule, ruleKind, ofPart, partKind] = COUNTED.exec(title) ?? []
      const [number, kind] = [ofRule ?? ofPart, ruleKind ?? partKind]
      if (number === undefined || kind === undefined) return stack
      const goesOn = before !== undefined && isNext(number, last.get(kind))
      last.set(kind, number)
      // 附件2 with a 第一条 of its own: what is counted there belongs to it.
      if (before !== undefined && countSaid(number) === 1) before = undefined
      if (!goesOn || before === undefined) return stack
      const restored = [...before]
      before = undefined
      return restored
    },
  }
}

const isNext = (number: string, before: string | undefined): boolean =>
  before !== undefined && countSaid(number) === (countSaid(before) ?? 0) + 1
