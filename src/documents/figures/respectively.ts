// Owns figures told one for each of what was listed before them: 2021年、2022年分别为186万元、203万元; 云溪县、石鼓区分别新建96家、71家.
import type { Quantity } from '../../text/quantity.ts'
import type { RegionFinder } from '../scope.ts'
import type { Clause } from './clause.ts'

export interface Respective {
  readonly period?: string
  readonly region?: string | undefined
}

const YEARS = /(?:(?:19|20)\d\d年?(?:[、和与及]|以及)){1,9}(?:19|20)\d\d年/u
const SPAN = /((?:19|20)\d\d)年?[—–\-~至到]+((?:19|20)\d\d)年/u
const PLACE = '[\\p{Script=Han}]{2,6}?(?:[市区县旗镇乡州]|街道|开发区)'
const PLACES = new RegExp(`(?:${PLACE}(?:[、和与及]|以及)){1,9}${PLACE}`, 'u')
const PARTED = /[、和与及]|以及/u

/** What each quantity of a sentence belongs to; empty where nothing is told one by one. */
export function respectively(
  text: string,
  clauses: readonly Clause[],
  findRegion: (name: string) => ReturnType<RegionFinder>,
): ReadonlyMap<Quantity, Respective> {
  const told = new Map<Quantity, Respective>()
  const [first, last] = [clauses[0], clauses.at(-1)]
  if (first === undefined || last === undefined) return told
  for (const run of runsOf(clauses)) {
    if (!/分别|依次/u.test(text.slice(run[0]?.clause.start, run[0]?.quantity.start))) continue
    const listed = listBefore(text.slice(first.start, run[0]?.quantity.start), run.length, findRegion)
    for (const [i, { quantity }] of run.entries()) if (listed[i] !== undefined) told.set(quantity, listed[i])
  }
  return told
}

interface Placed {
  readonly clause: Clause
  readonly quantity: Quantity
}

/** Figures in a row, parted by 、 or 和 alone. */
function runsOf(clauses: readonly Clause[]): Placed[][] {
  const runs: Placed[][] = []
  for (const clause of clauses) {
    const goesOn = clause.mark === '、' && clause.quantities.length === 1
    const placed = clause.quantities.map((quantity) => ({ clause, quantity }))
    if (goesOn && runs.length > 0) runs.at(-1)?.push(...placed)
    else if (placed.length === 1) runs.push(placed)
  }
  return runs.filter((run) => run.length >= 2)
}

function listBefore(before: string, count: number, findRegion: (name: string) => string | undefined): Respective[] {
  const places = PLACES.exec(before)?.[0].split(PARTED).map(findRegion) ?? []
  if (places.length === count && places.every((place) => place !== undefined)) return places.map((region) => ({ region: region as string }))
  const years = yearsIn(before)
  return years.length === count ? years.map((period) => ({ period })) : []
}

function yearsIn(text: string): string[] {
  const listed = YEARS.exec(text)?.[0].match(/\d{4}/gu)
  if (listed) return [...listed]
  const span = SPAN.exec(text)
  if (!span) return []
  const [from, to] = [Number(span[1]), Number(span[2])]
  return to > from && to - from < SPAN_MAX ? Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`) : []
}

const SPAN_MAX = 12
