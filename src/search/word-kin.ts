// Owns what the documents may write for a word that none of them has: what it is short for, and words built on the character that tells most.
import type { Alternative } from './lexicon.ts'
import type { PassageIndex } from './passage-index.ts'

/** How surely kin by form means the same. */
const SHORT_FOR = 0.7
/** Too little to count as told by itself: 双职工 may be a 双证, and 住院 an 抓住. */
const SHARES = 0.3
const KEPT = 6
/** A character that builds more words than these tells little: 人, 工, 金. */
const WORDS_OF_CHARACTER = 8
/** A longer word is a compound, and its parts are looked for by themselves. */
const SHARER_MAX = 3
const HAN_WORD = /^[一-龥]{2,4}$/u
const PARTICLES = '的了着过在是和与及等为个们家人把对向也都有一不上下中由被从到将给得来去好'
/** Word-building characters mean nothing by themselves: 房子 is no kin of 子女. */
const SUFFIX =
  /[子头儿员者性化式类样法度部会工学业大小老新年月日时点面门号器机费钱品物院所站家高低内外天地方号公一二三四五六七八九十百千万两几半第]/u
/** What stands between the characters of a shortened word belongs to the same word: no particle, no mark. */
const BETWEEN = `[^\\P{Script=Han}${PARTICLES}]{0,2}`
const PARTICLE = new RegExp(`[${PARTICLES}]`, 'u')

/** '大病' → 重大疾病, '整容' → 整形美容; '电焊' → 焊工. Only asked of words that stand nowhere. */
export function createWordKin(index: PassageIndex): (word: string) => readonly Alternative[] {
  const known = new Map<string, readonly Alternative[]>()
  let byCharacter: ReadonlyMap<string, readonly string[]> | undefined
  return (word) => {
    if (!HAN_WORD.test(word) || PARTICLE.test(word)) return []
    const found = known.get(word)
    if (found) return found
    byCharacter ??= wordsByCharacter(index)
    const spelled = [...longForms(word, index), ...shortForm(word, index)]
    const kin = spelled.length > 0 ? spelled : sharers(word, byCharacter)
    known.set(word, kin)
    return kin
  }
}

function longForms(word: string, index: PassageIndex): readonly Alternative[] {
  const characters = [...word]
  const form = new RegExp(characters.join(BETWEEN), 'gu')
  const counts = new Map<string, number>()
  for (const passage of index.passages) {
    const { text, headings } = index.folded(passage)
    if (!characters.every((character) => text.includes(character) || headings.includes(character))) continue
    for (const [long] of `${headings}\n${text}`.matchAll(form)) counts.set(long, (counts.get(long) ?? 0) + 1)
  }
  return mostFrequent(counts).map((text) => ({ text, weight: SHORT_FOR }))
}

/** 文化体育 → 文体, where the documents write only the two first characters. */
function shortForm(word: string, { vocabulary, frequency }: PassageIndex): readonly Alternative[] {
  const short = `${word[0]}${word[2]}`
  const isCompound = word.length === 4 && frequency(word.slice(0, 2)) > 0 && frequency(word.slice(2)) > 0
  return isCompound && vocabulary.has(short) ? [{ text: short, weight: SHORT_FOR }] : []
}

const mostFrequent = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, KEPT)
    .map(([text]) => text)

/** The words that share the character of which the fewest words are built. */
function sharers(word: string, byCharacter: ReadonlyMap<string, readonly string[]>): readonly Alternative[] {
  if (word.length > SHARER_MAX) return []
  const telling = [...word]
    .filter((character) => !SUFFIX.test(character))
    .map((character) => byCharacter.get(character) ?? [])
    .filter((words) => words.length > 0 && words.length <= WORDS_OF_CHARACTER)
    .sort((a, b) => a.length - b.length)[0]
  return (telling ?? []).slice(0, KEPT).map((text) => ({ text, weight: SHARES }))
}

function wordsByCharacter({ vocabulary }: PassageIndex): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const word of vocabulary.keys()) {
    if (!HAN_WORD.test(word)) continue
    for (const character of new Set(word)) {
      const words = found.get(character)
      if (words) words.push(word)
      else found.set(character, [word])
    }
  }
  return found
}
