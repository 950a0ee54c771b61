// Owns which word of the documents a stretch that they do not write was meant for, if one clearly was.
import { type MendSource, UNKNOWN } from './mend-source.ts'
import { type PinyinIndex, slipsBetween } from './pinyin-index.ts'
import { lookingLike, sharesCharacter, swapped } from './slips.ts'
import { createWordShelf } from './word-shelf.ts'

/** How often the documents must use a word of two characters for it to be the one that was meant; longer ones are clear by themselves. */
const COMMON = {
  rare: 0,
  /** 圆区 → 园区 shares a character; 捐住 → 捐助 too; without one more is needed. */
  apart: 3,
  nearly: 3,
  /** Another word of the language was typed: 公会 → 工会, while 会籍 stays. */
  insteadOfWord: 3,
  /** 会元 → 会员: what the documents write all over, though no list of the union has it. */
  everywhere: 6,
} as const
/** 老是 names nothing that 老师 could be meant by; 会元 does, though the segmenter takes it for a measure. */
const NOUN = /^(?:n(?!r)|q)/u
/** 李飞 is somebody else than 李云飞. */
const NAME = /^nr/u
/** 帮过 is no 办过, 老是 no 老师: two characters of which one is grammar. */
const GRAMMAR = /[的了着过地得是在有就都也还上下里去来吗呢吧给为被让]/u

/** So many characters in a row stand nowhere by chance. */
const CLEAR = 4

/** 想读, 想查: what somebody wants to do. */
const WANTS = /^想\p{Script=Han}$/u

/** `before` and `behind` are what stands around the stretch. */
export type TypoCandidate = (part: string, before: string, behind: string) => string | undefined

/** '捕助' → '补助', '共青元' → '共青团', '妈驿站' → '妈妈驿站'; undefined where nothing is clear. For stretches of one length in the order to try them. */
export function createTypoCandidates(source: MendSource, sounds: PinyinIndex): readonly TypoCandidate[] {
  const shelf = createWordShelf(source.words)
  const tagOf = (text: string): string => {
    const [word, ...more] = source.segmenter.tag(text)
    return more.length === 0 && word !== undefined ? word.tag : UNKNOWN
  }
  const isLanguage = (text: string): boolean => tagOf(text) !== UNKNOWN
  const common = (word: string, least: number): boolean => source.frequency(word) >= least * source.retold
  /** Two characters that the segmenter only guessed at (会暨) are no word to mend to. */
  const isTarget = (word: string): boolean => word.length > 2 || isLanguage(word) || source.own(word) || source.quotedNames().has(word)
  const isMeant = (word: string, part: string, least: number): boolean =>
    word !== part &&
    isTarget(word) &&
    (part.length > 2 ? source.frequency(word) >= least / COMMON.apart : common(word, sharesCharacter(word, part) ? least : COMMON.apart))
  const byEar =
    (heard: (part: string) => readonly string[], least: number, alike: (word: string, part: string) => boolean): TypoCandidate =>
    (part, before, behind) =>
      source.choose(
        heard(part).filter((word) => alike(word, part) && isMeant(word, part, least)),
        before,
        behind,
      )
  const sameOwn = byEar(
    (part) => sounds.sameSound(part).filter((word) => source.own(word) || (tagOf(part).startsWith('q') && common(word, COMMON.everywhere))),
    COMMON.insteadOfWord,
    sharesCharacter,
  )
  /** A word of the language means what it says, unless one of the union's own, or of every page, sounds the same: 公会 → 工会. */
  const insteadOfWord: TypoCandidate = (part, before, behind) => (NOUN.test(tagOf(part)) ? sameOwn(part, before, behind) : undefined)
  const ofNoWord =
    (candidate: TypoCandidate): TypoCandidate =>
    (part, before, behind) =>
      isLanguage(part) || WANTS.test(part) || (part.length < 3 && GRAMMAR.test(part)) ? undefined : candidate(part, before, behind)
  return [
    doubled,
    insteadOfWord,
    ofNoWord((part) => onlyOne(swapped(part).filter((word) => word !== part && isTarget(word) && isHeard(word)))),
    ofNoWord(byEar(sounds.sameSound, COMMON.rare, (word, part) => part.length > 2 || isWritten(word, part))),
    ofNoWord(
      byEar(
        (part) => lookingLike(part).filter((word) => source.words().has(word)),
        COMMON.rare,
        () => true,
      ),
    ),
    ofNoWord(oneLost),
    ofNoWord(byEar(sounds.sameSound, COMMON.rare, () => true)),
    ofNoWord(byEar(sounds.nearSound, COMMON.nearly, (word, part) => sharesCharacter(word, part) && isNear(word, part))),
    ofNoWord(byEar(sounds.nearSound, COMMON.nearly, isNear)),
    ofNoWord((part) => (part.length < 3 ? undefined : oneWrong(part))),
  ]

  /** A word of the documents, or a stretch of theirs that is no chance. */
  function isHeard(word: string): boolean {
    return source.words().has(word) || (word.length >= CLEAR && source.frequency(word) > 0)
  }

  /** What the documents themselves write, and of which a character was typed. */
  function isWritten(word: string, part: string): boolean {
    return sharesCharacter(word, part) && source.frequency(word) > 0
  }

  function doubled(part: string): string | undefined {
    for (let i = 1; i < part.length; i++) {
      const single = part.slice(0, i) + part.slice(i + 1)
      if (part[i] === part[i - 1] && single.length > 1 && source.words().has(single)) return single
    }
    return undefined
  }

  function oneWrong(part: string): string | undefined {
    return holdsWord(part)
      ? undefined
      : onlyOne(
          shelf
            .sharingEnd(part)
            .filter(
              (word) => differsInOne(word, part) && !GRAMMAR.test(wrongIn(part, word) + wrongIn(word, part)) && !isOwnWord(word, part),
            ),
        )
  }

  /** 机冶|工会 is no 机关工会: the documents have a word of their own there. */
  function isOwnWord(word: string, part: string): boolean {
    const at = [...part].findIndex((char, i) => char !== word[i])
    return [at - 1, at].some((start) => start >= 0 && start + 2 <= part.length && source.words().has(part.slice(start, start + 2)))
  }

  function oneLost(part: string): string | undefined {
    // 人|奖 is no 人才奖: each of the two says something.
    if (part.length === 2 && [...part].every((char) => source.known(char) || source.asks(char))) return undefined
    const words = shelf.beginning(part[0] ?? '', part.length + 1).filter((each) => lacksOne(each, part))
    const word = onlyOne(words) ?? onlyOne(words.filter((each) => source.frequency(each) > 0))
    return word !== undefined && (part.length > 2 || !NAME.test(tagOf(word))) ? word : undefined
  }

  function onlyOne(words: readonly string[]): string | undefined {
    const [only, ...more] = words
    return only !== undefined && more.length === 0 && (source.frequency(only) > 0 || source.own(only)) ? only : undefined
  }

  /** 位|书记 is no 总书记: a word as the documents or the union write it, and one more character beside it; nor 云山工会|奖 a 云山工会卡. */
  function holdsWord(part: string): boolean {
    const last = part.at(-1) ?? ''
    if ((source.known(last) || source.asks(last)) && source.frequency(part.slice(0, -1)) > 0) return true
    const words = [part.slice(1), part.slice(0, -1)]
    return (
      words.some((word) => source.own(word)) || source.segmenter.cut(part).some((word) => words.includes(word) && source.words().has(word))
    )
  }
}

// Asked of hundreds of words for every doubtful stretch: loops, for nothing may be made on the way.

/** '补住' and '补助', of one length. */
function differsInOne(a: string, b: string): boolean {
  let differences = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && ++differences > 1) return false
  return differences === 1
}

/** One slip of the tongue in a word, and no more: 年会 is no 两会, where both the first sound and the last differ. */
const isNear = (a: string, b: string): boolean => {
  let slips = 0
  for (let i = 0; i < a.length; i++) slips += slipsBetween(a[i] ?? '', b[i] ?? '')
  return slips <= 1
}

const wrongIn = (part: string, word: string): string => [...part].find((char, i) => char !== word[i]) ?? ''

/** '妈妈驿站' lacks one character in '妈驿站'. */
function lacksOne(whole: string, part: string): boolean {
  let skipped = 0
  for (let i = 0; i < part.length; i++) {
    while (whole[i + skipped] !== part[i]) if (++skipped > 1) return false
  }
  return true
}
