// Owns cutting anew what the segmenter cut against the words of the documents: 大|数据中心 → 大数据|中心, 内训|师选 → 内训师|选.
import { isLeftOut, isLight } from '../../text/stop-words.ts'
import type { PieceSource } from './piece.ts'

export interface Word {
  readonly word: string
  readonly tag: string
  readonly start: number
  readonly end: number
}

/** The segmenter's tag for what its dictionary lacks. */
export const GUESSED = 'x'
/** 车能评: of a thing what it may do, which nobody writes as one word. */
const MAY = /^\p{Script=Han}能[评报领办享申参上去拿给]$/u
const JOINS_LEVEL = /^[和与跟同][省市县区镇乡]$/u
const HAN = /^\p{Script=Han}{2,}$/u
const LONGEST = 7

/** What a piece costs: a word that is heard, a character of grammar, one that means something, another one, a word of the language, a guess. */
const COST = { heard: 1, grammar: 0.8, known: 1.1, single: 1.6, thing: 1.5, deed: 2, guess: 3 } as const
/** 评出 and 捐给 are 评 and 捐; 手机号 stays what it is. */
const DEED = /^(?:v(?!n)|[dpcr])/u

/** 评|上市|里的 is 评上|市里的, whatever the dictionary prefers. A word that nobody writes is cut together with the words beside it, as the documents write them. */
export function recut(words: readonly Word[], source: PieceSource): readonly Word[] {
  const made: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) continue
    if (word.word === '上市' && words[i + 1]?.word.startsWith('里')) {
      made.push({ ...word, word: '上', end: word.start + 1 }, { ...word, word: '市', start: word.start + 1 })
      continue
    }
    // 总工会和县妇联: behind a name 和 joins, and is no part of the next.
    if (JOINS_LEVEL.test(word.word) && made.at(-1)?.end === word.start && words[i + 1]?.start === word.end) {
      made.push({ ...word, word: word.word.slice(1), start: word.start + 1 })
      continue
    }
    // 晚了还给不给, 还给吗: still, and whether it is given.
    if (word.word === '还给' && (behindIs(words[i + 1], '不给') || behindIs(words[i + 1], '不') || words[i + 1] === undefined)) {
      made.push({ ...word, word: '还', end: word.start + 1 }, { ...word, word: '给', start: word.start + 1 })
      continue
    }
    // 打的是什么口号: no taxi.
    if (word.word === '打的' && behindIs(words[i + 1], '是')) {
      made.push({ ...word, word: '打', end: word.start + 1 }, { ...word, word: '的', start: word.start + 1 })
      continue
    }
    // 发现金 pays in cash, and finds nothing.
    if (word.word === '发现' && words[i + 1]?.word === '金') {
      made.push({ ...word, word: '发', end: word.start + 1 }, { ...word, word: '现金', start: word.start + 1, end: word.end + 1 })
      i++
      continue
    }
    if (!isUnheard(word, source)) {
      made.push(word)
      continue
    }
    if (MAY.test(word.word)) {
      made.push(
        ...Array.from(word.word, (char, c) => ({ word: char, tag: c === 0 ? 'n' : 'v', start: word.start + c, end: word.start + c + 1 })),
      )
      continue
    }
    const before = made.at(-1)
    const behind = words[i + 1]
    const left = before && before.end === word.start && /^\p{Script=Han}+$/u.test(before.word) ? [before] : []
    const right = behind && behind.start === word.end && /^\p{Script=Han}+$/u.test(behind.word) ? [behind] : []
    const whole = [...left, word, ...right]
    const anew = cheapest(whole, source)
    if (!anew) {
      made.push(word)
      continue
    }
    if (left.length > 0) made.pop()
    made.push(...anew)
    i += right.length
  }
  return made
}

const behindIs = (next: Word | undefined, begins: string): boolean => next?.word.startsWith(begins) === true

const isUnheard = ({ word, tag }: Word, { lexicon, index }: PieceSource): boolean =>
  HAN.test(word) &&
  !/^[mt]/u.test(tag) &&
  !isLeftOut(word) &&
  lexicon.alternatives(word).length === 0 &&
  (index.frequency(word) === 0 || (tag === GUESSED && HELPED.test(word)))

/** 能补, 再领: a guess that documents hold by chance, as in 可能补充. */
const HELPED = /^[能可要会想再又还才就都也没不被给来去]\p{Script=Han}$/u

function cheapest(whole: readonly Word[], source: PieceSource): readonly Word[] | undefined {
  const text = whole.map(({ word }) => word).join('')
  const from = whole[0]?.start ?? 0
  const given = new Map(whole.map((word) => [word.start - from, word]))
  const best: ({ readonly cost: number; readonly words: readonly Word[] } | undefined)[] = [{ cost: 0, words: [] }]
  for (let start = 0; start < text.length; start++) {
    const so = best[start]
    if (!so) continue
    for (let end = start + 1; end <= Math.min(text.length, start + LONGEST); end++) {
      const part = text.slice(start, end)
      const own = given.get(start)
      const isGiven = own?.word === part
      const cost = costOf(part, isGiven ? own : undefined, source)
      if (cost === undefined) continue
      const known = best[end]
      if (known && known.cost <= so.cost + cost) continue
      const tag = isGiven ? own.tag : (source.segmenter.tag(part)[0]?.tag ?? GUESSED)
      best[end] = { cost: so.cost + cost, words: [...so.words, { word: part, tag, start: from + start, end: from + end }] }
    }
  }
  const found = best[text.length]?.words
  return found && found.map(({ word }) => word).join('|') !== whole.map(({ word }) => word).join('|') ? found : undefined
}

function costOf(part: string, given: Word | undefined, { lexicon, index }: PieceSource): number | undefined {
  if (part.length === 1 && isLeftOut(part)) return COST.grammar
  if (part.length === 1) return isLight(part) || lexicon.alternatives(part).length > 0 ? COST.known : COST.single
  if (lexicon.alternatives(part).length > 0 || (index.vocabulary.has(part) && !(given?.tag === GUESSED && HELPED.test(part))))
    return COST.heard
  if (!given) return undefined
  if (isLeftOut(part) || (index.frequency(part) > 0 && !(given.tag === GUESSED && HELPED.test(part)))) return COST.heard
  if (given.tag === GUESSED) return COST.guess
  return DEED.test(given.tag) ? COST.deed : COST.thing
}
