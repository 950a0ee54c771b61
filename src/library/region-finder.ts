// Owns which place a text names, by the hierarchy of places.yaml.
import type { RegionFinder } from '../documents/scope.ts'
import type { Place } from '../search/knowledge.ts'

/** 西安交通大学, 南京路, 昆山农商银行: the name of something else begins with a place. */
const OTHER_NAME = /^(?:[\p{Script=Han}]{0,4}(?:大学|学院|银行|中学|小学|医院)|路|大道|[东西南北中]路|街(?!道)|籍|话|菜)/u
/** Words that are a name only where the document's own place says which: 园区, 高新区. */
export const COMMON_NOUN = /^(?:园区|工业园区|高新区|新区|开发区|经开区|度假区|城区|老城|鼓楼|新城|市区|中心城区)$/u

interface Names {
  /** Where names stand in a text, the longest first from the left, none over another. */
  namesIn(text: string): Iterable<{ readonly name: string; readonly start: number; readonly end: number }>
  readonly byName: ReadonlyMap<string, readonly Place[]>
  isInside(place: Place, region: string | undefined): boolean
}

export function readNames(places: readonly Place[]): Names {
  const byName = new Map<string, Place[]>()
  for (const place of places)
    for (const name of new Set([place.name, ...place.aliases])) byName.set(name, [...(byName.get(name) ?? []), place])
  const parents = new Map(places.map((place) => [place.name, place.within]))
  return {
    namesIn: scanFor([...byName.keys()].filter((name) => name.length > 1)),
    byName,
    isInside(place, region) {
      // Namesakes differ in what they lie in: the way up begins with the place itself.
      let at: string | undefined = place.name
      let above = place.within
      for (let depth = 0; at !== undefined && depth < 8; depth++) {
        if (at === region) return true
        at = above
        above = at === undefined ? undefined : parents.get(at)
      }
      return false
    },
  }
}

/** By the first two characters, then by length: an alternation of some thousand names is tried name by name at every character. */
function scanFor(names: readonly string[]): Names['namesIn'] {
  const byBeginning = new Map<number, string[]>()
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const beginning = beginningAt(name, 0)
    const known = byBeginning.get(beginning)
    if (known) known.push(name)
    else byBeginning.set(beginning, [name])
  }
  return function* (text) {
    for (let start = 0; start + 1 < text.length; start++) {
      const name = byBeginning.get(beginningAt(text, start))?.find((each) => text.startsWith(each, start))
      if (name === undefined) continue
      yield { name, start, end: start + name.length }
      start += name.length - 1
    }
  }
}

const beginningAt = (text: string, at: number): number => text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1)

/** Places in the order of the text; of namesakes the one inside `region`, none where that does not settle it. */
export function* namedPlaces(text: string, names: Names, region: string | undefined): Generator<Place> {
  const known = region === undefined ? undefined : (names.byName.get(region)?.[0]?.name ?? region)
  for (const { name, end } of names.namesIn(text)) {
    if (OTHER_NAME.test(text.slice(end, end + 8))) continue
    const all = names.byName.get(name) ?? []
    const inside = known === undefined ? [] : all.filter((place) => names.isInside(place, known))
    const sure = inside.length > 0 ? inside : known === undefined && !COMMON_NOUN.test(name) ? all : []
    if (sure.length === 1 && sure[0]) yield sure[0]
  }
}

/** findRegion('吴江松陵协商议政谋发展') → '松陵街道'; within '苏州市': '西安…' → undefined. The deepest of the first chain counts. */
export function createRegionFinder(places: readonly Place[]): RegionFinder {
  const names = readNames(places)
  return (text, within) => {
    let found: Place | undefined
    for (const place of namedPlaces(text, names, within)) if (!found || names.isInside(place, found.name)) found = place
    return found?.name
  }
}
