// Owns which place a text names, by the hierarchy of places.yaml.
import type { RegionFinder } from '../documents/scope.ts'
import type { Place } from '../search/knowledge.ts'
import { createNameFinder, type Named } from '../text/known-names.ts'

/** 西安交通大学, 南京路, 昆山农商银行: the name of something else begins with a place. */
const OTHER_NAME = /^(?:[\p{Script=Han}]{0,4}(?:大学|学院|银行|中学|小学|医院)|路|大道|[东西南北中]路|街(?!道)|籍|话|菜)/u
/** Words that are a name only where the document's own place says which: 园区, 高新区. */
export const COMMON_NOUN = /^(?:园区|工业园区|高新区|新区|开发区|经开区|度假区|城区|老城|鼓楼|新城|市区|中心城区)$/u

interface Names {
  /** Where names stand in a text, each with the places that bear it. */
  namesIn(text: string): readonly Named<readonly Place[]>[]
  readonly byName: ReadonlyMap<string, readonly Place[]>
  isInside(place: Place, region: string | undefined): boolean
}

export function readNames(places: readonly Place[]): Names {
  const byName = new Map<string, Place[]>()
  for (const place of places)
    for (const name of new Set([place.name, ...place.aliases])) byName.set(name, [...(byName.get(name) ?? []), place])
  const parents = new Map(places.map((place) => [place.name, place.within]))
  return {
    namesIn: createNameFinder([...byName].filter(([name]) => name.length > 1)),
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

/** Places in the order of the text; of namesakes the one inside `region`, none where that does not settle it. */
export function* namedPlaces(text: string, names: Names, region: string | undefined): Generator<Place> {
  const known = region === undefined ? undefined : (names.byName.get(region)?.[0]?.name ?? region)
  for (const { raw, what: all, end } of names.namesIn(text)) {
    if (OTHER_NAME.test(text.slice(end, end + 8))) continue
    const inside = known === undefined ? [] : all.filter((place) => names.isInside(place, known))
    const sure = inside.length > 0 ? inside : known === undefined && !COMMON_NOUN.test(raw) ? all : []
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
