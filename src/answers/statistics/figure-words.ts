// Owns how surely each figure of the table says a word of a question: worked out for all of them at once, and remembered.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import type { Term } from '../question.ts'
import { unquoted } from './held-in.ts'

/** What a word is worth where it stands: in the figure's own name, in its sentence, in the headings above it. */
const WORTH = { own: 1, scope: 0.8, quote: 0.45, heading: 0.6 } as const
type Part = keyof typeof WORTH
const PARTS = Object.keys(WORTH) as Part[]
/** 工会会员 is told as 会员: the last word of a name is what is counted. */
const COMPOUND = 4
const HEAD_WORD = 0.7

/** For each figure 0…1, in the order of the table. */
export type Worths = Float64Array

const TEXT_OF: Readonly<Record<Part, (figure: Figure) => string>> = {
  own: (figure) => `${figure.indicator}${figure.purpose ?? ''}`,
  scope: (figure) => `${figure.organisation ?? ''} ${figure.region ?? ''}`,
  quote: (figure) => figure.quote,
  heading: (figure) => figure.section.join(' '),
}

const tables = new WeakMap<readonly Figure[], (term: Term) => Worths>()

/** A table of figures lives as long as its snapshot; what is known of its words goes with it. */
export function worthsIn(figures: readonly Figure[]): (term: Term) => Worths {
  const known = tables.get(figures) ?? createWorths(figures)
  tables.set(figures, known)
  return known
}

/** The same few words are asked for again and again. */
const REMEMBERED = 100

function createWorths(figures: readonly Figure[]): (term: Term) => Worths {
  const stretches = PARTS.map((part) => ({ part, find: createStretches(figures.map(TEXT_OF[part])) }))
  const known = new Map<string, Worths>()
  return (term) => {
    const key = [term.text, ...term.alternatives.flatMap(({ text, weight }) => [text, weight])].join('|')
    const found = known.get(key)
    if (found) return found
    const worths = new Float64Array(figures.length)
    for (const { part, find } of stretches) weigh(worths, term, part, find)
    if (known.size >= REMEMBERED) known.clear()
    known.set(key, worths)
    return worths
  }
}

function weigh(worths: Worths, term: Term, part: Part, find: (plain: string) => readonly number[]): void {
  const raise = (text: string, worth: number): void => {
    for (const figure of find(text)) if ((worths[figure] ?? 0) < worth) worths[figure] = worth
  }
  raise(unquoted(term.text), WORTH[part])
  for (const { text, weight } of term.alternatives) raise(unquoted(text), WORTH[part] * weight)
  if (part === 'own' && term.text.length >= COMPOUND) raise(term.text.slice(-2), HEAD_WORD)
}

/**
 * Which figures' texts hold a word. All different ones stand in one string, for one search through it is many times quicker
 * than a search in each of them.
 */
function createStretches(texts: readonly string[]): (plain: string) => readonly number[] {
  const owners = new Map<string, number[]>()
  for (const [figure, text] of texts.entries()) {
    const known = owners.get(text)
    if (known) known.push(figure)
    else owners.set(text, [figure])
  }
  const different = [...owners].map(([text, figures]) => ({ plain: unquoted(foldText(text)), figures }))
  const joined = different.map(({ plain }) => plain).join(PARTING)
  const ends = new Uint32Array(different.length)
  let end = -1
  for (const [i, { plain }] of different.entries()) ends[i] = end += plain.length + 1
  return (plain) => {
    const found: number[] = []
    for (let at = joined.indexOf(plain); at >= 0; ) {
      const stretch = firstAtLeast(ends, at + plain.length)
      found.push(...(different[stretch]?.figures ?? []))
      at = joined.indexOf(plain, (ends[stretch] ?? joined.length) + 1)
    }
    return found
  }
}

/** No word holds it: words are without white space. */
const PARTING = '\n'

/** The place of the first number that is not smaller. */
function firstAtLeast(ascending: Uint32Array, least: number): number {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ascending[middle] ?? 0) < least) from = middle + 1
    else to = middle
  }
  return from
}
