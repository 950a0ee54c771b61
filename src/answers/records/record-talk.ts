// Owns going on from an answer out of a handbook: 要带什么, 找谁办, 困难职工呢, 2万以上呢 are asked of the service that it was about.
import { foldText } from '../../text/characters.ts'
import { findQuantities } from '../../text/quantity.ts'
import type { Combiner } from '../combine/combiner.ts'
import { createTermMatcher, withoutQuotes } from '../evidence/term-match.ts'
import type { Question } from '../question.ts'
import type { Reply, Turn } from '../reply.ts'
import type { TextTiers } from '../tables/text-tiers.ts'
import { answerFromTiers } from '../tables/tier-question.ts'
import { ELLIPTICAL } from '../talk/follow-up.ts'
import { leadsAway } from '../talk/reading-choice.ts'
import type { Readings } from '../talk/readings.ts'
import { partAsked } from './part-asked.ts'
import { type Part, type ServiceRecord, sentencesOf } from './record-index.ts'
import { tellPartAsked } from './record-question.ts'
import { tellSentences } from './tell-record.ts'

export interface RecordTalkSource {
  readonly records: readonly ServiceRecord[]
  readonly textTiers: readonly TextTiers[]
  readonly combiner: Pick<Combiner, 'understand' | 'documents'>
}

export interface RecordTalk {
  /** Another part of the same service. */
  readonly part: (readings: Readings) => Reply | undefined
  /** What the service does for whom or for what is newly named. */
  readonly other: (readings: Readings, last: Turn | undefined) => Reply | undefined
}

const SHORT = 12
const SAID = 0.9

export function createRecordTalk({ records, textTiers, combiner }: RecordTalkSource): RecordTalk {
  const recordOf = ({ own, bare: said = own, before }: Readings): ServiceRecord | undefined =>
    before && said.text.length <= SHORT && !leadsAway(said, before)
      ? records.find(({ passages }) => passages.some(({ id }) => id === before.id))
      : undefined
  return {
    part(readings) {
      const record = recordOf(readings)
      return record && tellPartAsked(readings.bare ?? readings.own, record, combiner.documents)
    },
    other(readings, last) {
      const { own, bare: said = own } = readings
      const record = ELLIPTICAL.test(said.text) ? recordOf(readings) : undefined
      if (!record || !last) return undefined
      if (findQuantities(said.text).length > 0) return ofTier(record, said.text)
      const part = byNearness(record, last).find((each) => sentencesOn(said, each).length > 0)
      return part && tellSentences(sentencesOn(said, part), part, combiner.documents)
    },
  }

  function ofTier({ heading, passages }: ServiceRecord, text: string): Reply | undefined {
    const within = textTiers.filter(({ passage }) => passages.includes(passage))
    const asked = combiner.understand(`${heading}${text.replace(/呢[？?]?$/u, '')}能给多少`)
    return answerFromTiers(asked, { tableTiers: [], textTiers: within, documents: combiner.documents })
  }

  /** The part that was told last, those of the kind that was asked for, and the others. */
  function byNearness({ parts }: ServiceRecord, { question, reply }: Turn): readonly Part[] {
    const names = partAsked(combiner.understand(question))?.names ?? []
    const [cited] = reply.citations
    const rank = ({ label, passage, start, end }: Part): number => {
      const wasTold = passage.id === cited?.passage && holdsAny(passage.text.slice(start, end), cited.quote)
      return wasTold ? 0 : names.some((name) => name.test(label)) ? 1 : 2
    }
    return [...parts].sort((a, b) => rank(a) - rank(b))
  }
}

const holdsAny = (text: string, quote: string): boolean => quote.split('…').some((piece) => piece.length > 3 && text.includes(piece.trim()))

/** The sentences of a part that say all of what is newly named. */
function sentencesOn({ terms }: Question, part: Part): readonly string[] {
  const things = terms.filter(({ text }) => text.length > 1)
  if (things.length === 0) return []
  const matcher = createTermMatcher(things)
  return sentencesOf(part).filter((sentence) => matcher.match(withoutQuotes(foldText(sentence))).every((match) => match >= SAID))
}
