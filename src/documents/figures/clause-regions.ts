// Owns which place each clause of a sentence tells of: the one it begins with, the one told before it, else the passage's.
import { townStem } from '../../text/town-stem.ts'
import type { Passage } from '../passage.ts'
import type { RegionFinder } from '../scope.ts'
import type { Clause } from './clause.ts'
import { STARTS_WITH_DEED } from './deed-words.ts'
import { withoutTime } from './subject.ts'

/** 全市…, 合计…, 4个街道…: back to the whole. */
const WHOLE = /^(?:\d+[个家][\p{Script=Han}]|全[省市州区县旗镇乡]|[我本](?:省|市|州|区|县)|[省市州区县]总|总计|合计|共计|各[市区县镇乡])/u
/** 杼坪县96家、高新区79家: the last of them is no second count of the county. */
const ZONE = /^(?:(?:高新|开发|经开|经济开发|示范|度假|保税|新|园)区|[市区县]本级|[市区县]直(?:机关|单位)?)(?=\d)/u
const HEAD = 9

/** '命名45个，其中云溪县8个，石鼓区11个' → undefined, 云溪县, 石鼓区; '云溪县走访1320户，发放132万元' → 云溪县 for both. */
export function regionsOfClauses(passage: Passage, clauses: readonly Clause[], findRegion: RegionFinder): ReadonlyMap<Clause, string> {
  const regions = new Map<Clause, string>()
  let first: string | undefined
  let now: string | undefined
  for (const [i, clause] of clauses.entries()) {
    const text = withoutTime(passage.text.slice(clause.start, clause.end).replace(/^[\s，,]*其中[，,：:]?/u, ''))
    const named = placeAtHead(text, passage.region, findRegion) ?? (clauses[i - 1]?.mark === '、' ? ZONE.exec(text)?.[0] : undefined)
    if (named !== undefined) now = named
    else if (WHOLE.test(text)) now = passage.region
    // What goes on behind a semicolon without a place of its own is told of whom the sentence began with.
    else if (clause.mark === '；') now = STARTS_WITH_DEED.test(text) ? first : passage.region
    if (i === 0) first = now
    if (now !== undefined) regions.set(clause, now)
  }
  return regions
}

/** 昆山市…, 唯亭街道…, 园区唯亭街道…: the place stands at the head, or behind the one that it lies in. */
function placeAtHead(text: string, within: string | undefined, findRegion: RegionFinder): string | undefined {
  const head = text.slice(0, HEAD)
  const found = findRegion(head, within)
  if (found === undefined) return undefined
  const stem = townStem(found)
  return head.startsWith(stem) || head.startsWith(`园区${stem}`) ? found : undefined
}
