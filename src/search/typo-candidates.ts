// Owns which word of the documents a stretch that they do not write was meant for, if one clearly was.
import { type MendSource, UNKNOWN } from './mend-source.ts'
import type { PinyinIndex } from './pinyin-index.ts'

/** How often the documents must use a word of two characters for it to be the one that was meant; longer ones are clear by themselves. */
const COMMON = {
  rare: 0,
  /** 圆区 → 园区 shares a character; 捐住 → 捐助 too; without one more is needed. */
  apart: 3,
  nearly: 3,
  /** Another word of the language was typed: 公会 → 工会, while 会籍 stays. */
  insteadOfWord: 3,
} as const
/** 老是 names nothing that 老师 could be meant by. */
const NOUN = /^n(?!r)/u
/** 帮过 is no 办过, 老是 no 老师: two characters of which one is grammar. */
const GRAMMAR = /[的了着过地得是在有就都也还上下里去来吗呢吧]/u

/** '捕助' → '补助', '共青元' → '共青团', '困困难职工' → '困难职工', '妈驿站' → '妈妈驿站'; undefined where nothing is clear. In the order to try them over a text. */
export function createTypoCandidates(source: MendSource, sounds: PinyinIndex): readonly ((part: string) => string | undefined)[] {
  const words = createWordShelf(source.words)
  const tagOf = (text: string): string => {
    const [word, ...more] = source.segmenter.tag(text)
    return more.length === 0 && word !== undefined ? word.tag : UNKNOWN
  }
  const isLanguage = (text: string): boolean => tagOf(text) !== UNKNOWN
  const common = (word: string, least: number): boolean => source.frequency(word) >= least * source.retold
  /** Two characters that the segmenter only guessed at (会暨) are no word to mend to. */
  const isTarget = (word: string): boolean => word.length > 2 || isLanguage(word) || source.own(word)
  const byEar = (part: string, words: readonly string[], least: number): string | undefined =>
    words.find(
      (word) =>
        word !== part &&
        isTarget(word) &&
        (part.length > 2
          ? source.frequency(word) >= least / COMMON.apart
          : common(word, sharesCharacter(word, part) ? least : COMMON.apart)),
    )
  const meant = (part: string): string | undefined => {
    // A word of the language means what it says, unless one of the union's own sounds the same: 公会 → 工会.
    if (isLanguage(part) && !NOUN.test(tagOf(part))) return undefined
    if (isLanguage(part))
      return byEar(
        part,
        sounds.sameSound(part).filter((word) => source.own(word) && sharesCharacter(word, part)),
        COMMON.insteadOfWord,
      )
    if (part.length < 3 && GRAMMAR.test(part)) return undefined
    return (
      byEar(part, sounds.sameSound(part), COMMON.rare) ??
      byEar(part, sounds.nearSound(part), COMMON.nearly) ??
      (part.length < 3 ? undefined : oneWrong(part)) ??
      oneLost(part)
    )
  }
  return [doubled, meant]

  function doubled(part: string): string | undefined {
    for (let i = 1; i < part.length; i++) {
      const single = part.slice(0, i) + part.slice(i + 1)
      if (part[i] === part[i - 1] && source.words().has(single)) return single
    }
    return undefined
  }

  function oneWrong(part: string): string | undefined {
    return holdsWord(part) ? undefined : onlyOne(words.sharingEnd(part).filter((word) => differsInOne(word, part)))
  }

  function oneLost(part: string): string | undefined {
    const word = onlyOne(words.beginning(part[0] ?? '', part.length + 1).filter((each) => lacksOne(each, part)))
    return word !== undefined && (part.length > 2 || common(word, COMMON.apart)) ? word : undefined
  }

  function onlyOne(words: readonly string[]): string | undefined {
    const [only, ...more] = words
    return only !== undefined && more.length === 0 && (source.frequency(only) > source.retold || source.own(only)) ? only : undefined
  }

  /** 位|书记 is no 总书记: a word as the documents write it, and one more character beside it. */
  function holdsWord(part: string): boolean {
    return source.segmenter.cut(part).some((word) => word.length === part.length - 1 && source.words().has(word))
  }
}

/** The words by their length with their first and their last character, in their order. */
function createWordShelf(words: MendSource['words']) {
  let shelves: { readonly first: Map<string, string[]>; readonly last: Map<string, string[]> } | undefined
  const fill = () => {
    const filled = { first: new Map<string, string[]>(), last: new Map<string, string[]>() }
    for (const word of words().keys()) {
      push(filled.first, `${word.length}${word[0]}`, word)
      push(filled.last, `${word.length}${word.at(-1)}`, word)
    }
    return filled
  }
  const beginning = (first: string, length: number): readonly string[] => {
    shelves ??= fill()
    return shelves.first.get(`${length}${first}`) ?? []
  }
  return {
    beginning,
    /** Words as long as this that begin or end with the same character: all that differ from it in one. */
    sharingEnd(part: string): readonly string[] {
      const begun = beginning(part[0] ?? '', part.length)
      const ended = shelves?.last.get(`${part.length}${part.at(-1)}`) ?? []
      return [...begun, ...ended.filter((word) => word[0] !== part[0])]
    },
  }
}

function push(shelf: Map<string, string[]>, place: string, word: string): void {
  const beside = shelf.get(place)
  if (beside) beside.push(word)
  else shelf.set(place, [word])
}

const sharesCharacter = (a: string, b: string): boolean => Array.from(a).some((char, i) => b[i] === char)

// Asked of hundreds of words for every doubtful stretch: loops, for nothing may be made on the way.

/** '补住' and '补助', of one length. */
function differsInOne(a: string, b: string): boolean {
  let differences = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && ++differences > 1) return false
  return differences === 1
}

/** '妈妈驿站' lacks one character in '妈驿站'. */
function lacksOne(whole: string, part: string): boolean {
  let skipped = 0
  for (let i = 0; i < part.length; i++) {
    while (whole[i + skipped] !== part[i]) if (++skipped > 1) return false
  }
  return true
}
