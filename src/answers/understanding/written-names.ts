// Owns names that the segmenter cut to pieces, where the documents write them: 林晚|舟 → 林晚舟, and 青|工惠 → 青工惠, which stands there in quotation marks.
import type { TaggedWord } from '../../text/segmenter.ts'
import { NICKNAME, SURNAMES } from '../../text/surnames.ts'
import type { PieceSource } from './piece.ts'

const NAME = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{2}$`, 'u')
/** 老晁, 小郭: as everybody calls them, and as the documents do. */
const CALLED = new RegExp(`^${NICKNAME}$`, 'u')
/** The segmenter's tags for a name, and for what its dictionary lacks. */
const UNSURE = /^(?:nr|x)/u

export function withWrittenNames(written: readonly TaggedWord[], { index }: PieceSource): readonly TaggedWord[] {
  const words = written.flatMap((word) => apart(word, index.holds))
  const joined: TaggedWord[] = []
  for (let i = 0; i < words.length; i++) {
    const parts = [words.slice(i, i + 2), words.slice(i, i + 3)].find((some) => isName(some, index.holds))
    const quoted = parts
      ? undefined
      : [words.slice(i, i + 4), words.slice(i, i + 3), words.slice(i, i + 2)].find((some) => isQuoted(some, index.holds))
    if (parts ?? quoted) {
      const all = parts ?? quoted ?? []
      joined.push({ word: wordOf(all), tag: parts ? 'nr' : 'nz' })
      i += all.length - 1
    } else joined.push(words[i] as TaggedWord)
  }
  return joined
}

/** 青工惠上 is 上 with a name that the documents write in quotation marks. */
function apart(word: TaggedWord, isWritten: (text: string) => boolean): readonly TaggedWord[] {
  const [, name, place] = word.tag === 'x' ? (NAME_AND_PLACE.exec(word.word) ?? []) : []
  return name !== undefined && place !== undefined && isWritten(`“${name}”`)
    ? [
        { word: name, tag: 'nz' },
        { word: place, tag: 'f' },
      ]
    : [word]
}
const NAME_AND_PLACE = /^(\p{Script=Han}{2,6})([上里内中])$/u

const wordOf = (parts: readonly TaggedWord[]): string => parts.map(({ word }) => word).join('')

const SHORT = 4
const QUOTABLE = /^\p{Script=Han}{2,8}$/u
/** “蒹葭”: of two characters a name is known by its marks alone where the dictionary has it no more than its halves. */
const PAIR = 2

/** Where all its parts are words of their own, 劳模讲堂 is heard by these. */
function isQuoted(parts: readonly TaggedWord[], isWritten: (text: string) => boolean): boolean {
  const name = wordOf(parts)
  const isTorn = parts.some(({ word, tag }) => tag === 'x' || word.startsWith('之') || (word.length === 1 && name.length <= SHORT))
  return (
    parts.length > 1 && (isTorn || name.length === PAIR) && QUOTABLE.test(name) && (isWritten(`“${name}”`) || isEndOfName(name, isWritten))
  )
}

/** 工匠杯 of “江城工匠杯”, 暖站 of “江城暖站” */
const isEndOfName = (name: string, isWritten: (text: string) => boolean): boolean => ENDS_NAME.test(name) && isWritten(`${name}”`)
const ENDS_NAME = /(?:杯|奖|站|号|屋|队|课|节|日|团|营|班)$/u

function isName(parts: readonly TaggedWord[], isWritten: (text: string) => boolean): boolean {
  const name = wordOf(parts)
  if (parts.length < 2 || !isWritten(name)) return false
  return CALLED.test(name) || (NAME.test(name) && parts.some(({ tag }) => UNSURE.test(tag)))
}
