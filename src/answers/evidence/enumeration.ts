// Owns whether a stretch lists the very thing that a question wants listed, and not some other that is said of it.
import type { Term } from '../question.ts'

/** 包括甲、乙 · 有甲、乙、丙 · 分别为甲、乙 */
const LEADS_IN = /^(?:[^，。；：、]{0,4})(?:有|包括|包含|涵盖|分别|分为|设有?|是|为|如下|：|，即|，包括|，分别|，有)[^。；]{1,40}、/u
/** 甲、乙、丙等7个…: from the last mark before the thing there is a 、 and no end of a clause. */
const LEADS_UP = /、[^，。；：、]{0,28}$/u
/** The name of the list ends it; within an item of it, more follows. */
const CLOSES = /^(?:[\s，。；：!]|$|等|共|各)/u
const STANDS_FOR = 0.6

/** 甲、乙、丙7个民主党派 and 民主党派有甲、乙、丙 list 民主党派; 各民主党派围绕科技、经济 does not. */
export function listsThing(terms: readonly Term[], text: string): boolean {
  return terms.some(
    ({ text: word, essential, asking, alternatives }) =>
      essential &&
      asking &&
      [word, ...alternatives.flatMap((other) => (other.weight >= STANDS_FOR ? [other.text] : []))].some((name) => isListed(name, text)),
  )
}

function isListed(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if ((LEADS_UP.test(text.slice(0, at)) && CLOSES.test(text.slice(at + name.length))) || LEADS_IN.test(text.slice(at + name.length)))
      return true
  return false
}
