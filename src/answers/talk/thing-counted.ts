// Owns the thing that a question counts, without the deed and the words that count it: what a follow-up asks of another place.
import type { Question } from '../question.ts'
import { LARGE, MEASURE } from '../understanding/measure-words.ts'

interface Understanding {
  readonly understand: (text: string) => Question
}

export const COUNTS = `(?:一共|总共|共)?(?:有|是|为)?(?:多少|几)${LARGE}?(?:${MEASURE})?`

export const isDeed = (text: string, { understand }: Understanding): boolean => {
  const { terms } = understand(text)
  return DEED.test(text) || (terms.length > 0 && terms.every(({ deed }) => deed === true))
}
/** 新命名 and 建成 are cut in more ways than one. */
const DEED = /^(?:累计|新|已)*(?:建|建成|命名|成立|创建|验收|设立|评|评选|办|举办|开展|发|发放|走访|慰问|培训|增|增加)$/u

export const FOUNDED = /(?:全年)?新?(?:命名|建成|创建|成立|验收|设立|评选)|新[建评设增办]/u

const ASKED = new RegExp(`(?:能|可以?|要|给)?${COUNTS}`, 'u')
const YEAR = /(?:(?:19|20)\d\d年?(?:度|底)?|[今去]年)/gu

/** The thing that a question counts, without its deed: 劳模创新工作室 of 新命名劳模创新工作室多少家, 专升本 of 专升本能返多少学费. */
export function thingCounted(before: string, source: Understanding): string {
  const [head = '', tail = ''] = before
    .replace(YEAR, '')
    .replace(/[呀啊哦呢]?[？?]?$/u, '')
    .split(ASKED)
  return [head, tail].map((side) => withoutDeeds(side, source)).find((side) => side.length > 1) ?? ''
}

/** 到…底累计: as of when, and no thing. */
const PARTICLES = /^(?:[的了过]|[到截至]*年?底|截至|累计|总共|一共|目前|已经?)+|(?:[的了过能会被要给都]|累计|总共|一共)+$/gu

function withoutDeeds(text: string, { understand }: Understanding): string {
  const terms = understand(text).terms
  const named = terms.flatMap((term) => (term.deed ? [term.text] : []))
  // 培训基地 is a thing, 新命名 is no part of one.
  const founding = FOUNDED.exec(text)?.[0]
  const deeds = [
    ...named,
    ...(founding !== undefined && !terms.some((term) => term.text.startsWith(founding) && term.text !== founding) ? [founding] : []),
  ]
  let rest = text.replace(PARTICLES, '')
  for (;;) {
    const deed = deeds.find((each) => rest.startsWith(each) || rest.endsWith(each))
    if (deed === undefined) return rest
    rest = (rest.startsWith(deed) ? rest.slice(deed.length) : rest.slice(0, -deed.length)).replace(PARTICLES, '')
  }
}
