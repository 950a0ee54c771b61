// Owns who acts in a sentence: the body at the head of a clause, else the section's, the heading's, the publisher.
import type { Passage } from '../passage.ts'
import type { RegionFinder } from '../scope.ts'
import type { Clause } from './clause.ts'
import { bodyInFull } from './figure-scope.ts'
import { bodyAtHead } from './subject.ts'

export interface ActingSource {
  readonly findRegion: RegionFinder
  readonly publisher: string | undefined
  /** The document's own place. */
  readonly region: string | undefined
  /** The first body that acts in a section: sentences without a subject of their own go on with it. */
  readonly acting: Map<string, string>
}

export interface Head {
  readonly at: number
  readonly body: string
}

/** The bodies at the heads of a sentence's clauses; the first one of the section's own place is remembered for the sentences behind. */
export function bodiesOf(passage: Passage, clauses: readonly Clause[], around: ActingSource): Head[] {
  const { acting, publisher, findRegion } = around
  const section = passage.section.join('/')
  const places = [passage.region, placeOfBody(passage.organisation), around.region, placeOfBody(publisher)]
  const heads = clauses.flatMap((clause) => {
    const body = bodyAtHead(passage.text.slice(clause.start, Math.min(clause.end, clause.start + 60)))
    return body === undefined ? [] : [{ at: clause.start, body: bodyInFull(body, places) }]
  })
  const own = heads.find(({ body }) => [undefined, passage.region].includes(findRegion(body, passage.region)))
  if (own !== undefined) for (const key of [section, ...parentOf(passage)]) if (!acting.has(key)) acting.set(key, own.body)
  return heads
}

/** Items of one chapter mostly tell of one body; its name may stand in the first of them alone. Items of a newspaper's page have no chapter. */
const parentOf = ({ section }: Passage): readonly string[] => (section.length < 2 ? [] : [`${section.slice(0, -1).join('/')}/*`])

/** 江城市总工会 → 江城市 */
const placeOfBody = (body: string | undefined): string | undefined => /^[\p{Script=Han}]{2,8}[市县区镇](?=总工会$)/u.exec(body ?? '')?.[0]

/** The last body named before the figure in its sentence; else the section's, the heading's, the publisher. */
export const actingAt = (
  passage: Passage,
  clause: Clause,
  heads: readonly Head[],
  { acting, publisher }: ActingSource,
): string | undefined =>
  heads.findLast(({ at }) => at <= clause.start)?.body ??
  acting.get(passage.section.join('/')) ??
  passage.organisation ??
  acting.get(parentOf(passage)[0] ?? '') ??
  publisher
