// Owns the same told again: the same sentence of another year or of another place, with other numbers.
import { yearsOfPeriod } from '../../documents/period.ts'
import { pairsOf } from '../../search/terms.ts'
import type { Evidence } from '../evidence/evidence.ts'

/** How alike two sentences are, numbers and places left out, to count as one told twice. */
const ALIKE = 0.8
/** Further down no evidence is chosen. */
const LOOKED_AT = 60

export interface RetellingSource {
  /** A text without the places that it names. */
  readonly withoutPlaces: (text: string) => string
}

/**
 * Asked without a year, the newest telling is meant: what the same place told with the same words of an earlier year is left out.
 * '2019年新建工会300家' beside '2020年新建工会492家' → the latter alone.
 */
export function newestTellings(evidence: readonly Evidence[], source: RetellingSource): readonly Evidence[] {
  const top = evidence.slice(0, LOOKED_AT)
  if (new Set(top.map((each) => each.passage.period)).size < 2) return evidence
  const tellings = tellingsOf(top, source)
  const outdated = new Set(
    tellings.filter((each) => tellings.some((other) => isNewer(other, each) && alike(each, other))).map((each) => each.key),
  )
  return outdated.size === 0 ? evidence : evidence.filter((each) => !outdated.has(keyOf(each)))
}

/** Whether two stretches are one told twice: '新建书屋102家' and '新建书屋56家' are. */
export const isRetold = (a: string, b: string): boolean => alike({ pairs: lettersOf(a) }, { pairs: lettersOf(b) })

const lettersOf = (text: string): ReadonlySet<string> => new Set(pairsOf(text.replace(/\d+/gu, '')))

interface Telling {
  readonly key: string
  readonly region: string | undefined
  readonly year: number
  readonly pairs: ReadonlySet<string>
}

const keyOf = ({ passage, sentence }: Evidence): string => `${passage.id}/${sentence.start}`

function tellingsOf(evidence: readonly Evidence[], { withoutPlaces }: RetellingSource): readonly Telling[] {
  const tellings = new Map<string, Telling>()
  for (const each of evidence) {
    const { passage, sentence } = each
    const key = keyOf(each)
    const year = yearsOfPeriod(passage.period)?.[1]
    if (year === undefined || tellings.has(key)) continue
    const pairs = lettersOf(withoutPlaces(passage.text.slice(sentence.start, sentence.end)))
    tellings.set(key, { key, region: passage.region, year, pairs })
  }
  return [...tellings.values()]
}

const isNewer = (a: Telling, b: Telling): boolean => a.region === b.region && a.year > b.year

function alike({ pairs: a }: Pick<Telling, 'pairs'>, { pairs: b }: Pick<Telling, 'pairs'>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0 || (2 * small.size) / (small.size + large.size) < ALIKE) return false
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared++
  return (2 * shared) / (small.size + large.size) >= ALIKE
}
