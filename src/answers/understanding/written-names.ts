// Owns names of persons that the segmenter cut to pieces, where the documents write them: 林晚|舟 → 林晚舟, 谷|秀英 → 谷秀英.
import type { TaggedWord } from '../../text/segmenter.ts'
import { SURNAMES } from '../../text/surnames.ts'
import type { PieceSource } from './piece.ts'

const NAME = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{2}$`, 'u')
/** The segmenter's tags for a name, and for what its dictionary lacks. */
const UNSURE = /^(?:nr|x)/u

export function withWrittenNames(words: readonly TaggedWord[], { index }: PieceSource): readonly TaggedWord[] {
  const joined: TaggedWord[] = []
  for (let i = 0; i < words.length; i++) {
    const parts = [words.slice(i, i + 2), words.slice(i, i + 3)].find((some) => isName(some, index.holds))
    if (parts) {
      joined.push({ word: parts.map(({ word }) => word).join(''), tag: 'nr' })
      i += parts.length - 1
    } else joined.push(words[i] as TaggedWord)
  }
  return joined
}

function isName(parts: readonly TaggedWord[], isWritten: (text: string) => boolean): boolean {
  const name = parts.map(({ word }) => word).join('')
  return parts.length > 1 && NAME.test(name) && parts.some(({ tag }) => UNSURE.test(tag)) && isWritten(name)
}
