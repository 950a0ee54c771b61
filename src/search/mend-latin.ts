// Owns reading typed pinyin as the words of the documents: whole (laomo), several words in a row (jiti xieshang), half a word (劳mo).
import type { ChooseWord } from './choose-word.ts'
import type { MendSource } from './mend-source.ts'
import { type PinyinIndex, soundsOf } from './pinyin-index.ts'
import { readAskingPinyin } from './spelled-questions.ts'

type Mended = { from: string; to: string }[]

const LATIN = /[a-zü]{2,40}/u
/** Words of pinyin with spaces between. */
const SPACED = /[a-zü]{2,40}(?: +[a-zü]{2,40})+/gu
const IN_SENTENCE = /\p{Script=Han}/u
/** A word by itself is as long as this: 'app', and not the 'mo' of 劳mo. */
const WHOLE_MIN = 3
/** So many Han characters beside the pinyin may belong to the same word. */
const BESIDE = 4
const WORDLY = /^(?!.*[的了着过地得是有在和与就都也还个吗呢吧])\p{Script=Han}*$/u
/** What is typed in one breath with the word before it. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['le', '了'],
  ['de', '的'],
  ['guo', '过'],
])

export function createLatinMender(source: MendSource, index: PinyinIndex, choose: ChooseWord): (text: string, mended: Mended) => string {
  const isSound = (latin: string): boolean => source.known(latin) || source.frequency(latin) > 0
  return (text, mended) => {
    let done = ''
    let rest = joinSpaced(readAskingPinyin(text, isSound), mended)
    for (let found = LATIN.exec(rest); found !== null; found = LATIN.exec(rest)) {
      const [latin] = found
      const before = done + rest.slice(0, found.index)
      const behind = rest.slice(found.index + latin.length)
      const half = isSound(latin) ? undefined : halfWord(before, latin, behind)
      const whole = isSound(latin) || half || latin.length < WHOLE_MIN ? undefined : splitPinyin(latin, before, behind)
      const { left = '', right = '', word = latin } = half ?? { word: whole }
      if (word !== latin) mended.push({ from: left + latin + right, to: word })
      done = before.slice(0, before.length - left.length) + word
      rest = behind.slice(right.length)
    }
    return done + rest
  }

  /** 'jiti xieshang' is one word where the documents have it. */
  function joinSpaced(text: string, mended: Mended): string {
    return text.replace(SPACED, (spaced, at: number) => {
      const parts = spaced.split(/ +/u)
      const word = wordOf(parts)
      // Between spaces, what each part says by itself stays as it was typed, word by word.
      const apart = word === parts.map((part) => index.spelled(part)[0]).join('') && !IN_SENTENCE.test(beside(text, at, spaced.length))
      const joined = word === undefined ? joinSome(parts) : apart ? parts : [word]
      if (joined.length === parts.length) return spaced
      const to = joined.join(' ')
      mended.push({ from: spaced, to })
      return to
    })
  }

  /** 'falv yuanzhu zhan' → 'falv 援助站': a part that is no word by itself belongs to those beside it, the most of them first. */
  function joinSome(parts: readonly string[]): readonly string[] {
    for (let length = parts.length - 1; length > 1; length--)
      for (let from = 0; from + length <= parts.length; from++) {
        const some = parts.slice(from, from + length)
        const word = some.every((part) => index.spelled(part).length > 0) ? undefined : wordOf(some)
        if (word !== undefined) return [...joinSome(parts.slice(0, from)), word, ...joinSome(parts.slice(from + length))]
      }
    return parts
  }

  function wordOf(parts: readonly string[]): string | undefined {
    return parts.some(isSound) ? undefined : index.spelled(parts.join(''))[0]
  }

  /** 'yuanquzhiyuanzhe' → '园区志愿者': the longest known part first. */
  function splitPinyin(latin: string, before: string, behind: string): string | undefined {
    const whole = choose(index.typed(latin), before, behind)
    if (whole !== undefined) return whole
    for (let cut = latin.length - 2; cut >= 4; cut--) {
      const first = choose(index.typed(latin.slice(0, cut)), before, behind)
      const rest =
        first === undefined ? undefined : (ENDINGS.get(latin.slice(cut)) ?? splitPinyin(latin.slice(cut), before + first, behind))
      if (first !== undefined && rest !== undefined) return first + rest
    }
    return undefined
  }

  /** 劳mo, 困难zhigong: the most that stands beside the pinyin and makes a word with it. */
  function halfWord(before: string, latin: string, behind: string): { left: string; right: string; word: string } | undefined {
    for (let beside = BESIDE; beside >= 1; beside--)
      for (let length = beside; length >= 0; length--) {
        const [left, right] = [before.slice(-length || before.length), behind.slice(0, beside - length)]
        if (left.length !== length || right.length !== beside - length || !WORDLY.test(left + right)) continue
        const spelled = index.spelled(soundsOf(left).join('') + latin + soundsOf(right).join(''))
        const word = choose(
          spelled.filter((each) => each.startsWith(left) && each.endsWith(right) && each.length > beside),
          before,
          behind,
        )
        if (word !== undefined) return { left, right, word }
      }
    return undefined
  }
}

/** The characters before and behind a stretch. */
const beside = (text: string, at: number, length: number): string => `${text[at - 1] ?? ''}${text[at + length] ?? ''}`
