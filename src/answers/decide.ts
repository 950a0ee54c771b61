// Owns the decision whether the evidence answers the question, or the documents do not say it.
import { sameSection } from '../documents/passage.ts'
import { foldText } from '../text/characters.ts'
import { remember } from '../text/remember.ts'
import { ASKED, why } from '../wording/why.ts'
import type { Evidence } from './evidence/evidence.ts'
import type { Found } from './evidence/find-evidence.ts'
import { matchTerm } from './evidence/term-match.ts'
import { answersInFull } from './first-line/tighten.ts'
import { isInUnit } from './fit/figure-fit.ts'
import { isTooWide } from './fit/too-wide.ts'
import { headsOther, isBodyOfOffice, isOfficeOfOther } from './fit/who-fit.ts'
import { likelierStretch } from './likelier-stretch.ts'
import type { Question, Term } from './question.ts'
import { farTerm, unknownTerms } from './terms-told.ts'
import { namesOffice } from './understanding/offices.ts'
import { tellsWanted } from './wanted/wanted.ts'

export type Decision = { readonly kind: 'answer'; readonly best: Evidence } | Declined

export interface Declined {
  readonly kind: 'none'
  readonly reason: string
  /** The particulars asked for (报名方式, 利率) that what speaks of the thing does not state. */
  readonly unstated?: readonly string[]
  /** Words of the question that no document has. */
  readonly unknown?: readonly string[]
  /** Half of all that is written speaks of it. */
  readonly tooWide?: true
}

/** Tuned on the development questions; a quarter of the sections was put away to see whether it carries over. */
const THRESHOLDS = { counted: 0.53, told: 0.45, closeEnough: 0.8 } as const

/**
 * A number or a bound of the next matter looks like an answer, and so does what is said of others who may: there more of the question
 * must be said than by what tells who, where or how.
 */
const leastCoverage = ({ asked, text }: Question): number =>
  asked === 'figure' || asked === 'condition' || (asked === 'yesno' && MAY.test(text)) ? THRESHOLDS.counted : THRESHOLDS.told
const MAY = /能(?![力源])|可以/u

export function decide(question: Question, found: Found): Decision {
  if (question.terms.length === 0 || namesNoBody(question)) return { kind: 'none', reason: why.noWord }
  const never = question.attributes.find((attribute) => attribute.need === 'never')
  if (never) return { kind: 'none', reason: why.neverWritten(never.name) }
  const particulars = question.attributes.flatMap(({ name, need }) => (need === 'required' ? [name] : []))
  const tells = (each: Evidence): boolean =>
    attributesStated(question, each) && saysWanted(question, each) && isOfBody(question, each) && tellsWanted(question, each)
  const first = inKindAsked(question, found, tells) ?? goingOn(question, found, tells)
  const best = first && likelierStretch(question, first, found.evidence, tells)
  if (best && isTooWide(question, best)) return { kind: 'none', reason: why.tooWide, tooWide: true }
  if (!best && found.evidence.length === 0) return { kind: 'none', reason: why.nothingNear }
  if (!best) return { kind: 'none', ...unsaid(question, particulars) }
  const declined = declinedFor(question, best, found, particulars)
  if (!declined) {
    const accepted = (each: Evidence): boolean => tells(each) && !declinedFor(question, each, found, particulars)
    return {
      kind: 'answer',
      best: inUnitAsked(
        question,
        best,
        found.evidence.filter(({ score }) => score >= best.score - UNIT),
        accepted,
      ),
    }
  }
  // 服务卡遗失的，…: what says the word that the best lacks, though a heading that asks of cards comes first.
  const lacking = unknownTerms(question, best).map((term) => question.terms.indexOf(term))
  const saysMissing = ({ near, coverage }: Evidence): boolean =>
    lacking.length > 0 &&
    question.asked !== 'figure' &&
    coverage >= best.coverage - LESS &&
    question.terms.every(({ essential, asking }, t) => !(lacking.includes(t) || (essential && asking)) || (near[t] ?? 0) >= WANTED)
  // A question that leans on a talk may be read in more ways than one: the next reading is likelier than the next best stretch.
  const leans = question.terms.some(({ wanted, origin, passing }) => wanted || origin || passing)
  const next =
    best.fitsAsked && !leans
      ? found.evidence.find(
          (each) =>
            each !== best &&
            (saysTheRest(question, each, best) || saysMissing(each)) &&
            tells(each) &&
            !declinedFor(question, each, found, particulars),
        )
      : undefined
  return next ? { kind: 'answer', best: next } : declined
}

/** The first that tells; 该中心设在花园路6号 behind 工人到调解中心求助, where a place is asked for and only the next stretch of the section names one. */
function inKindAsked(question: Question, found: Found, tells: (each: Evidence) => boolean): Evidence | undefined {
  const first = found.evidence.find((each) => tells(each) && !isDrifted(each, found))
  if (first === undefined || first.fitsAsked) return first
  const counts = question.asked === 'figure'
  const near = (each: Evidence): boolean =>
    each.score >= first.score - NEXT_BEST && sameSection(each.passage, first.passage) && !(counts && isDrifted(each, found))
  return found.evidence.find((each) => each.fitsAsked && near(each) && tells(each)) ?? first
}

/** 怎么报名: 报名可在公众号办理, some sentences behind 第二期夜校将于7月开班, is of the same. */
function goingOn({ terms, attributes }: Question, { evidence }: Found, tells: (each: Evidence) => boolean): Evidence | undefined {
  const [top] = evidence
  const asked = attributes.filter(({ need }) => need === 'required')
  if (!top || asked.length === 0 || top.passage.cells) return undefined
  const words = terms.flatMap(({ text }) => (asked.some(({ raw }) => raw.includes(text)) ? [text] : []))
  const says = ({ parsed, window }: Evidence): boolean => words.some((word) => parsed.text.slice(window.start, window.end).includes(word))
  const isBehind = ({ passage, sentence }: Evidence): boolean =>
    passage.id === top.passage.id && sentence.start >= top.sentence.end && sentence.start - top.sentence.end <= FURTHER
  const next = evidence.find((each) => isBehind(each) && says(each) && tells(each))
  return next && { ...next, coverage: top.coverage }
}
const FURTHER = 120

/** 充了几次 is told by 10次 in the same section rather than by the 40个 of a stretch that says more of the thing. */
function inUnitAsked(question: Question, best: Evidence, all: readonly Evidence[], accepted: (each: Evidence) => boolean): Evidence {
  const [units = [], more] = question.slots
  const has = ({ quantities, passage, parsed, window }: Evidence): boolean =>
    passage.cells !== undefined || quantities.some((each) => isInUnit(units, each, parsed.text.slice(window.start, window.end)))
  if (question.asked !== 'figure' || more || units.length === 0 || has(best)) return best
  return all.find((each) => each !== best && sameSection(each.passage, best.passage) && has(each) && accepted(each)) ?? best
}
const UNIT = 0.3

/** 书记是谁: of what body is left open. */
const namesNoBody = ({ terms, places, organisations }: Question): boolean =>
  places.length + organisations.length === 0 &&
  terms.every(({ text, origin }) => !origin && namesOffice(text.replace(/^(?:党委|党支部)/u, '')))

/** In the section of what lacks a word of the question a stretch may say it, and tell what is asked for. */
const saysTheRest = (question: Question, each: Evidence, best: Evidence): boolean =>
  each.score >= best.score - NEXT_BEST &&
  sameSection(each.passage, best.passage) &&
  (question.asked !== 'figure' || answersInFull([each], question))
const NEXT_BEST = 0.12
const LESS = 0.1

/** Where what speaks of the thing does not tell what is asked, what says much less of the question tells it of another. */
const isDrifted = ({ coverage }: Evidence, { evidence }: Found): boolean => coverage < (evidence[0]?.coverage ?? 0) - DRIFT
const DRIFT = 0.2

function declinedFor(question: Question, best: Evidence, found: Found, particulars: readonly string[]): Declined | undefined {
  const least = leastCoverage(question)
  if (best.coverage < least) {
    // Something else states the particular: what speaks of the thing does not.
    const told = particulars.length > 0 && found.evidence.some(({ coverage }) => coverage >= least)
    return { kind: 'none', reason: why.littleCovered(best.coverage), ...(told ? { unstated: particulars } : {}) }
  }
  const missing = unknownTerms(question, best)
  if (missing.length > 0) return { kind: 'none', reason: why.unknown(missing.map(({ text }) => text)), unknown: unheard(missing) }
  const far = best.coverage < THRESHOLDS.closeEnough ? farTerm(question, best, found.evidence) : undefined
  if (far) return { kind: 'none', reason: why.far(far.text) }
  return best.fitsAsked
    ? undefined
    : { kind: 'none', reason: why.notOfTheKind, unstated: particulars.length > 0 ? particulars : [ASKED[question.asked]] }
}

/** What a follow-up asks of the thing of the talk is said there and not somewhere in the passage; 公司负责人 is not who 负责. */
function saysWanted({ terms }: Question, { near, parsed, sentence }: Evidence): boolean {
  const said = parsed.text.slice(sentence.start, sentence.end)
  return terms.every(({ text, wanted, deed }, t) => {
    const isOffice = deed === true && said.includes(text) && !asDeed(text).test(said)
    return !wanted || (!isOffice && (near[t] ?? 0) >= WANTED)
  })
}
const WANTED = 0.5
const REMEMBERED = 100
const asDeed = remember(REMEMBERED, (deed) => new RegExp(`${deed}(?![人者员])`, 'u'))

/** Asked for the head of one body, the head of another is no answer. */
function isOfBody(question: Question, { near, parsed, window, sentence }: Evidence): boolean {
  const { asked, text, terms } = question
  if (asked !== 'who') return true
  const bodies = terms.flatMap((term, t) => (isBodyOfOffice(text, term) ? [{ term, near: near[t] ?? 0 }] : []))
  const names = bodies.flatMap(({ term }) => [term.text, ...term.alternatives.map((other) => other.text)])
  const before = parsed.sentences.findLast(({ end }) => end <= sentence.start) ?? sentence
  return (
    bodies.every((body) => body.near >= OF_BODY) &&
    !headsOther(question, parsed.text.slice(window.start, window.end), names, parsed.text.slice(before.start, window.end)) &&
    !isOfficeOfOther(parsed.text.slice(sentence.start, window.end), names)
  )
}
const OF_BODY = 0.5

function unsaid({ terms, asked }: Question, particulars: readonly string[]): Pick<Declined, 'reason' | 'unstated'> {
  if (particulars.length > 0) return { reason: why.notStated(particulars), unstated: particulars }
  const wanted = terms.flatMap((term) => (term.wanted ? [term.text] : []))
  return { reason: wanted.length > 0 ? why.unknown(wanted) : why.notOfTheKind, unstated: [ASKED[asked]] }
}

/** What the question asks about the thing (电话, 条件, 上限) must stand in the sentence, or in one beside it. */
export function attributesStated(question: Question, { passage, sentence }: Evidence): boolean {
  if (asksSame(question, passage.section.at(-1) ?? '')) return true
  // A row is read with its headings and its table's unit; the conditions of a rule stand anywhere in its article, or are what its chapter is about.
  const near =
    passage.form === 'row'
      ? foldText(`${passage.section.at(-1) ?? ''} ${passage.display}`)
      : passage.rule
        ? foldText(`${passage.section.slice(-2).join(' ')} ${passage.text}`)
        : foldText(passage.text.slice(besideOf(passage, sentence.start), sentence.end + BESIDE))
  return question.attributes.every(({ evidence, need }) => need !== 'required' || evidence.some((form) => form.test(near)))
}

const BESIDE = 24

/** Where what stands beside a sentence begins: a clause is not cut in two, 扩大帮扶对象 would read as 对象. */
function besideOf({ text, bodyStart }: Evidence['passage'], start: number): number {
  const from = Math.max(bodyStart, start - BESIDE)
  return from - (CLAUSE_HEAD.exec(text.slice(bodyStart, from))?.[0].length ?? 0)
}
const CLAUSE_HEAD = /[^，。；：\n]{1,12}$/u
const SAME = 0.6

/** What stands under a heading that asks the same answers it, whatever words it uses. */
function asksSame({ terms, attributes }: Question, heading: string): boolean {
  if (!/[？?]$/u.test(heading)) return false
  const particulars = terms.filter(({ text }) => attributes.some(({ raw }) => raw.includes(text)))
  if (particulars.some((term) => matchTerm(term, foldText(heading)) < SAME)) return false
  const all = terms.reduce((sum, term) => sum + (term.asking ? term.weight : 0), 0)
  return all > 0 && terms.reduce((sum, term) => sum + (term.asking ? term.weight * matchTerm(term, foldText(heading)) : 0), 0) / all >= SAME
}

/** 家庭 may be missing here and stand elsewhere: then nobody says that the documents do not mention it. */
const unheard = (terms: readonly Term[]): string[] => terms.flatMap(({ text, frequency }) => (frequency === 0 ? [text] : []))
