// Owns making distractors: a document told again of another town or year, its numbers changed.
import type { SourceDocument } from '../src/documents/source-document.ts'
import type { Lexicon } from '../src/search/lexicon.ts'

export interface Twist {
  /** Undefined: the document's own place. */
  readonly place: string | undefined
  readonly years: number
}

/** The first ten; more of them go further back. */
const TWISTS: readonly Twist[] = [
  { place: '吴江区', years: 0 },
  { place: '常熟市', years: 0 },
  { place: undefined, years: -2 },
  { place: undefined, years: -1 },
  { place: '吴江区', years: -2 },
  { place: '常熟市', years: -1 },
  { place: '张家港市', years: 0 },
  { place: '太仓市', years: -1 },
  { place: '吴江区', years: -1 },
  { place: '常熟市', years: -2 },
]
const FURTHER = -3

export const twistsFor = (times: number): readonly Twist[] =>
  Array.from({ length: times }, (_, i) => {
    const { place, years } = TWISTS[i % TWISTS.length] as Twist
    return { place, years: years + FURTHER * Math.floor(i / TWISTS.length) }
  })

export function distract(document: SourceDocument, { place, years }: Twist, lexicon: Lexicon): SourceDocument {
  const told = (text: string): string => shiftYears(place === undefined ? text : movePlace(text, document.region, place, lexicon), years)
  const id = `${document.id}-${place ?? 'own'}${years}`
  const random = createRandom(id)
  return {
    ...document,
    ...{ id, file: `${id}.md`, title: told(document.title), text: changeNumbers(told(document.text), random) },
    ...(document.period === undefined ? {} : { period: told(document.period) }),
    ...(document.published === undefined ? {} : { published: told(document.published) }),
    ...(document.publisher === undefined ? {} : { publisher: told(document.publisher) }),
    ...(document.region === undefined ? {} : { region: place ?? document.region }),
  }
}

/** Long spellings become the long name, short ones the short. */
function movePlace(text: string, own: string | undefined, place: string, lexicon: Lexicon): string {
  if (own === undefined) return text
  const short = place.replace(/[市区]$/u, '')
  const spellings = [...lexicon.spellings(own)].sort((a, b) => b.length - a.length)
  // 园 and 区 may stand on two lines.
  const written = (spelling: string): RegExp =>
    new RegExp(Array.from(spelling, (char) => char.replace(/[^\p{L}\p{N}]/u, '\\$&')).join('\\n*'), 'gu')
  return spellings.reduce(
    (rest, spelling) => rest.replace(written(spelling), /[市区]$/u.test(spelling) && spelling.length > 2 ? place : short),
    text,
  )
}

const shiftYears = (text: string, by: number): string => text.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, (year) => String(Number(year) + by))

/** Other digits, as many of them; years, dates, ordinals and the numbers of lists stay. */
function changeNumbers(text: string, random: () => number): string {
  return text.replace(/(?<![\d.第])\d+(?:\.\d+)?(?!\d|[年月日号届期批]|\.\d|[.、)）])/gu, (number) => {
    if (/^(?:19|20)\d{2}$/u.test(number)) return number
    return number.replace(/\d/gu, (_, at: number) => String(at === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)))
  })
}

/** The same distractors every time. */
function createRandom(seed: string): () => number {
  let state = Array.from(seed).reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0, 7)
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
