// Owns how the bot declines: that the documents are silent, what they have instead, and a way on.
import type { Passage } from '../../documents/passage.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { findQuantities } from '../../text/quantity.ts'
import { answers } from '../../wording/answers.ts'
import { attributesStated, type Declined } from '../decide.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Found } from '../evidence/find-evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'

export interface Places {
  readonly nameOfPlace: (place: string) => string
  /** From the place itself outwards. */
  readonly ancestors: (place: string) => readonly string[]
  /** All that stands in the section of a passage. */
  readonly sectionOf: (passage: Passage) => string
}

/** What is near is told below the first line, and never with its figures. */
export function composeNone(question: Question, found: Found, declined: Declined, by: Places): Reply {
  const lines = declined.tooWide
    ? [answers.tooWide, answers.offerNarrower]
    : [answers.silent, ...nearby(question, found, declined, by), answers.offer]
  return { kind: 'none', text: lines.join('\n'), citations: [], figures: [], calculations: [] }
}

/** Nothing else can be said: there is no figure, choice or reason to keep. */
export const SILENT: Reply = {
  kind: 'none',
  text: [answers.silent, answers.offer].join('\n'),
  citations: [],
  figures: [],
  calculations: [],
}

const NEAR_ENOUGH = 0.62

function nearby(question: Question, found: Found, { unstated, unknown }: Declined, by: Places): string[] {
  const near = found.evidence[0]
  const section = near && near.coverage >= TOLD && tellsOfIt(question, near) ? sectionOf(near) : undefined
  // In the scope asked for, and silent only on the particular.
  if (near && section && unstated) {
    const untold = silentOn(question, found, near, { unstated, whole: by.sectionOf(near.passage) })
    return [untold.length > 0 ? answers.unstated(section, untold) : answers.hasElsewhere(section)]
  }
  const elsewhere = outOfScope(question, found, by)
  if (elsewhere) return elsewhere
  return [...(unknown && unknown.length > 0 ? [answers.unknown(unknown)] : []), ...(section ? [answers.hasElsewhere(section)] : [])]
}

/** What of the particulars that is near does not tell: of a section full of numbers nobody is told that it has none. */
function silentOn(
  { attributes, asked, slots }: Question,
  found: Found,
  near: Evidence,
  { unstated, whole }: { readonly unstated: readonly string[]; readonly whole: string },
): readonly string[] {
  // A table that goes on holds more than the row that is near.
  if (near.passage.cells) return []
  const there = found.evidence.filter(({ passage }) => passage.id === near.passage.id)
  return unstated.filter((name) => {
    const particular = attributes.find((each) => each.name === name)
    return particular
      ? !particular.evidence.some((form) => form.test(whole))
      : !(OF_A_KIND.has(asked) && (there.some(({ fitsAsked }) => fitsAsked) || (asked === 'figure' && counts(whole, slots.flat()))))
  })
}
/** Another passage of the section may tell it, though it was not found. */
const counts = (text: string, units: readonly string[]): boolean =>
  findQuantities(text).some(({ unit }) => units.length === 0 || units.includes(unit))
const OF_A_KIND: ReadonlySet<Question['asked']> = new Set(['figure', 'when', 'where'])

const TOLD = 0.75
const SECTION_MAX = 30
const SAID = 0.6

/** Every thing that is asked about stands by its name: a section that only shares a word with the question leads nowhere. */
function tellsOfIt({ terms, attributes }: Question, { near }: Evidence): boolean {
  const isParticular = (word: string): boolean => attributes.some(({ name, raw }) => name === word || raw.includes(word))
  const things = terms.flatMap(({ text, essential, asking }, t) => (essential && asking && !isParticular(text) ? [near[t] ?? 0] : []))
  return things.length > 0 && things.every((said) => said >= SAID)
}

/** A dozen sections are called 概况: a short name is told apart by what stands above it. */
function sectionOf({ passage }: Evidence): string | undefined {
  const [outer = '', section = ''] = ['', ...passage.section].slice(-2)
  if (section.length > SECTION_MAX || (outer === '' && /^(?:概[况述]|综述|简介|情况)$/u.test(section))) return undefined
  return section && outer && section.length <= SHORT ? `${outer.slice(0, SECTION_MAX)}·${section}` : section || undefined
}
const SHORT = 4

/** The same of another time of the place asked for, else of a place that it lies in or that lies in it. */
function outOfScope(question: Question, found: Found, { nameOfPlace, ancestors }: Places): string[] | undefined {
  const near = found
    .outOfScope()
    .filter(({ evidence }) => evidence.coverage >= NEAR_ENOUGH && tells(question, evidence) && isOfPlan(question, evidence))
  const isThere = ({ evidence: { passage } }: (typeof near)[number]): boolean =>
    question.places.length === 0 ||
    passage.region === undefined ||
    question.places.includes(passage.region) ||
    question.places.includes(passage.cells?.[0]?.value ?? '')
  const other = near.find((each) => each.what === 'time' && isThere(each)) ?? near[0]
  if (!other) return undefined
  // The years of one of its districts are none of the city's.
  if (other.what === 'place' || (other.what === 'time' && !isThere(other))) {
    const asked = question.places.map(nameOfPlace).join('、')
    const kin = near.flatMap(({ evidence: { passage } }) =>
      isOfTime(question, passage) && question.places.some((place) => areKin(place, passage.region, ancestors))
        ? [passage.region ?? '']
        : [],
    )[0]
    return [kin === undefined ? answers.silentButPlace(asked) : answers.silentBut(asked, nameOfPlace(kin))]
  }
  if (other.what !== 'time' || !question.times[0]) return undefined
  // Who asks what happened in a year names no thing that another year has.
  if (!question.terms.some(({ essential }) => essential)) return []
  const has = answers.year(other.evidence.passage.period ?? '')
  if (!has.endsWith('年')) return []
  const asked = question.times.map((time) => (time.from === time.to ? `${time.from}年` : `${time.from}—${time.to}年`)).join('、')
  return [has.includes('—') ? answers.onlyRange(asked, has) : answers.silentBut(asked, has)]
}

/** What is said to stand elsewhere stands there: no phone number is told of a town whose hotline is only mentioned, nor an address where it met. */
const tells = ({ attributes, ...question }: Question, evidence: Evidence): boolean =>
  question.asked !== 'where' &&
  evidence.fitsAsked &&
  (attributes.length === 0 ||
    attributesStated({ ...question, attributes: attributes.map((each) => ({ ...each, need: 'required' })) }, evidence))

/** What is planned for a year is no number of it. */
const isOfPlan = ({ plan }: Question, { passage }: Evidence): boolean => plan || passage.plan !== true

const areKin = (one: string, other: string | undefined, ancestors: Places['ancestors']): boolean =>
  other !== undefined && (ancestors(one).includes(other) || ancestors(other).includes(one))

function isOfTime({ times }: Question, { period }: Passage): boolean {
  const years = yearsOfPeriod(period)
  return times.length === 0 || (years !== undefined && times.some(({ from, to }) => from <= years[0] && years[1] <= to))
}
