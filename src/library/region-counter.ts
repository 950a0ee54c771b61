// Owns which place a whole text is about: the one that it names most, whether a list knows it or the text tells it.
import type { Place } from '../search/knowledge.ts'
import { COMMON_NOUN, namedPlaces, readNames } from './region-finder.ts'
import { type ToldPlaces, toldPlaces } from './told-places.ts'
import { withToldPlaces } from './with-told-places.ts'

export type RegionCounter = (title: string, text: string) => string | undefined

/** What stands in the title weighs as much as this many places in the text. */
const TITLE_WEIGHT = 5
/** 全国 and 长三角 are named in every report: a text is about them where its title says so. */
const WIDE = /^(?:country|region)$/u

export function createRegionCounter(places: readonly Place[], told: ToldPlaces = toldPlaces): RegionCounter {
  const known = readNames(places)
  return (title, text) => {
    const all = withToldPlaces(places, [{ title, text, told: told({ title, text }) }])
    const names = all === places ? known : readNames(all)
    const wide = new Set(all.filter((place) => WIDE.test(place.kind)).map((place) => place.name))
    const counts = new Map<string, number>()
    const count = (name: string, weight: number): unknown => counts.set(name, (counts.get(name) ?? 0) + weight)
    for (const place of namedPlaces(title, names, undefined)) count(place.name, TITLE_WEIGHT)
    for (const place of namedPlaces(text, names, undefined)) if (!wide.has(place.name)) count(place.name, 1)
    // A common noun counts for the place whose full name the text tells: 园区 after 苏州工业园区.
    for (const { raw, what } of names.namesIn(`${title}\n${text}`)) {
      const told = COMMON_NOUN.test(raw) ? what.filter((place) => counts.has(place.name)) : []
      if (told.length === 1 && told[0]) count(told[0].name, 1)
    }
    return mostNamed(counts, text.length, names.isInside, names.byName)
  }
}

/** Named once in a long text, a place is but mentioned; of two that are named alike, the one inside the other is meant, else none. */
function mostNamed(
  counts: ReadonlyMap<string, number>,
  length: number,
  placeIsInside: (place: Place, region: string) => boolean,
  byName: ReadonlyMap<string, readonly Place[]>,
): string | undefined {
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
  if (most === undefined || (most[1] < 2 && length > SHORT_TEXT)) return undefined
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (next === undefined || (next[1] < most[1] && most[1] > all * SHARE_LEAST)) return most[0]
  return next[1] === most[1] && byName.get(most[0])?.some((place) => placeIsInside(place, next[0])) ? most[0] : undefined
}
const SHORT_TEXT = 200
const SHARE_LEAST = 0.5
