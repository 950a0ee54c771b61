// Owns whether a stretch lists the very thing that a question wants listed, and not some other that is said of it.
import { literally } from '../../text/pattern.ts'
import { remember } from '../../text/remember.ts'
import type { Question, Term } from '../question.ts'

/** 包括甲、乙 · 有甲、乙、丙 · 分别为甲、乙 */
const LEADS_IN = /^(?:[^，。；：、]{0,4})(?:有|包括|包含|涵盖|分别|分为|设有?|是|为|如下|：|，即|，包括|，分别|，有)[^。；]{1,40}、/u
/** 甲、乙、丙等7个…: from the last mark before the thing there is a 、 and no end of a clause. */
const LEADS_UP = /、[^，。；：、]{0,28}$/u
/** The name of the list ends it; within an item of it, more follows. */
const CLOSES = /^(?:[\s，。；：!]|$|等|共|各)/u
const STANDS_FOR = 0.6
const REMEMBERED = 100

/** 甲、乙、丙7个民主党派 and 民主党派有甲、乙、丙 list 民主党派; 各民主党派围绕科技、经济 does not. */
export function listsThing(terms: readonly Term[], text: string): boolean {
  return terms.some(
    ({ text: word, essential, asking, alternatives }) =>
      essential &&
      asking &&
      [word, ...alternatives.flatMap((other) => (other.weight >= STANDS_FOR ? [other.text] : []))].some((name) => isListed(name, text)),
  )
}

/** 哪些民主党派, 哪几个街道 name the kind behind what asks; 民主党派有哪些 before it. */
const KIND_BEHIND =
  /(?:哪(?:些|几|[两二三四五六七八九十\d]+)|(?<=有|包括|提供)(?:什么|啥)样?)(?:大|个|家|所|类|种|项|位|条|门)*的?(\p{Script=Han}{2,10})/u
const KIND_BEFORE =
  /(\p{Script=Han}{2,12}?)(?:一共|总共|分别|具体|主要|都|各)*(?:有|是|包括|包含|分为|分)(?:哪些|哪几\p{Script=Han}?)(?:$|[？?，。])/u
/** 是哪些权: 知情权、参与权 · 有哪几条线 */
const BARE_KIND = /哪(?:些|[几两二三四五六七八九十])[个项种条门家座]?([权险金奖法书证会站屋队线路课班店])(?:$|[？?，。啊呀呢])/u
/** What may follow the kind: 哪些社团在文化宫活动. */
const GOES_ON = /[有是在被能可获来去为对向给把].*$/u

/** What the members of the list are called that 哪些 asks for. */
export function kindsAsked({ text, terms }: Pick<Question, 'text' | 'terms'>): readonly string[] {
  const run = KIND_BEFORE.exec(text)?.[1] ?? KIND_BEHIND.exec(text)?.[1]?.replace(GOES_ON, '')
  const bare = run === undefined ? BARE_KIND.exec(text)?.[1] : undefined
  if (bare !== undefined) return [bare]
  if (run === undefined || run.length < 2) return []
  // 服务, 活动 are deeds elsewhere; standing alone behind 什么 they are things.
  const things = terms.filter((term) => term.text.length > 1 && (!term.deed || term.text === run))
  const ends = things.filter(({ text: word }) => run.endsWith(word))
  // 哪三个会场全球直播的: where more is said of the kind behind it, it stands first.
  const head = ends.length > 0 ? ends : things.filter(({ text: word }) => run.startsWith(word))
  return head.flatMap(({ text: word, alternatives }) => [
    word,
    ...alternatives.flatMap((other) => (other.weight >= STANDS_FOR ? [other.text] : [])),
  ])
}

/** 甲、乙、丙7个民主党派, 民主党派有甲、乙 and 甲街道、乙街道 name the members of the kind. */
export const listsKind = (kinds: readonly string[], text: string): boolean =>
  kinds.some((kind) => isListed(kind, text) || membersOf(kind).test(text))
const membersOf = remember(
  REMEMBERED,
  (kind) => new RegExp(`(?:[^，。；：、各该]{1,10}${literally(kind)}(?:、|和|及|与)){1,}[^，。；：、]{1,10}${literally(kind)}`, 'u'),
)

function isListed(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + name.length)]
    if ((LEADS_UP.test(before) && CLOSES.test(behind)) || (LEADS_IN.test(behind) && !OF_ALL.test(before))) return true
  }
  return false
}
/** 各街道设有甲、乙 lists what each of them has. */
const OF_ALL = /[各每该]$/u
