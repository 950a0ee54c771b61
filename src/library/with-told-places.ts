// Owns how the places that documents tell stand beside those that a list knows.
import type { RegionFinder } from '../documents/scope.ts'
import type { Place } from '../search/knowledge.ts'
import { createRegionFinder } from './region-finder.ts'
import { type Telling, type ToldPlaces, toldPlaces } from './told-places.ts'

/** `told`: what it tells, where that is known already. */
type Known = Telling & { readonly told?: readonly Place[] }

/** The places known, and after them those told in the documents; one that is known keeps what is known of it. */
export function withToldPlaces(places: readonly Place[], documents: readonly Known[]): readonly Place[] {
  const told = newPlaces(places, documents)
  if (told.length === 0) return places
  const meant = new Set(told.flatMap((place) => place.aliases))
  const kept = places.map((place) => withoutAliases(place, meant, documents))
  const taken = new Set(kept.flatMap((place) => [place.name, ...place.aliases]))
  return [...kept, ...told.map((place) => ({ ...place, aliases: place.aliases.filter((alias) => !taken.has(alias)) }))]
}

/** Finds the places of one document, those it tells itself among them. */
export function createDocumentRegions(places: readonly Place[], told: ToldPlaces = toldPlaces): (document: Telling) => RegionFinder {
  const findKnown = createRegionFinder(places)
  return (document) => {
    const all = withToldPlaces(places, [{ ...document, told: told(document) }])
    return all === places ? findKnown : createRegionFinder(all)
  }
}

function newPlaces(places: readonly Place[], documents: readonly Known[]): Place[] {
  const names = new Set(places.map((place) => place.name))
  const told = new Map<string, Place>()
  for (const place of documents.flatMap((document) => withoutKnown(document.told ?? toldPlaces(document), places, names))) {
    const before = told.get(place.name)
    if (before === undefined || (before.within === undefined && place.within !== undefined)) told.set(place.name, place)
  }
  const all = [...places, ...told.values()]
  return [...told.values()].map((place) => withBearer(place, all))
}

/** What beside the known ones a document tells: a known name is another place where its neighbours are places that nobody knows. */
function withoutKnown(told: readonly Place[], places: readonly Place[], names: ReadonlySet<string>): Place[] {
  // 根据江城市: what is left without its beginning is a place already.
  const isKnown = ({ name }: Place): boolean => names.has(name) || [1, 2].some((cut) => names.has(name.slice(cut)))
  const siblings = (within: string): number => told.filter((place) => place.within === within && !isKnown(place)).length
  const isNamesake = ({ name, within }: Place): boolean =>
    within !== undefined &&
    !names.has(within) &&
    names.has(name) &&
    siblings(within) >= SIBLINGS_MIN &&
    places.every((place) => place.name !== name || place.within !== within)
  return told.filter((place) => !isKnown(place) || isNamesake(place))
}

const SIBLINGS_MIN = 2

/** 江城高新区 lies in 江城市. */
function withBearer(place: Place, all: readonly Place[]): Place {
  if (place.within !== undefined || place.kind !== 'zone') return place
  const bearer = all.find((each) => each.kind !== 'zone' && each.aliases.some((alias) => alias.length >= 2 && place.name.startsWith(alias)))
  return bearer === undefined ? place : { ...place, within: bearer.name }
}

/** 高新区 means another one where no document speaks of the one that usually bears it. */
function withoutAliases(place: Place, meant: ReadonlySet<string>, documents: readonly Known[]): Place {
  if (!place.aliases.some((alias) => meant.has(alias))) return place
  if (documents.some(({ region, text }) => region === place.name || text.includes(place.name))) return place
  return { ...place, aliases: place.aliases.filter((alias) => !meant.has(alias)) }
}
