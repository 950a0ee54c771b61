// Owns the level in an honour's name: 园区获苏州市五一劳动奖章几人 asks for the 市五一劳动奖章, and not for any.
import type { Lexicon } from '../../search/lexicon.ts'
import { HONOUR, LEVELS } from '../../text/honour.ts'
import type { Piece } from './piece.ts'

/** 苏州市五一劳动奖章 → 苏州市市五一劳动奖章: the name says where, and once more which. */
export function withLevelOfHonour(text: string, { placesIn }: Lexicon): string {
  let rest = text
  for (const { raw, end } of placesIn(text).toReversed()) {
    const level = /(?<=.)[省市]$/u.exec(raw)?.[0]
    if (level !== undefined && HONOUR.test(text.slice(end))) rest = rest.slice(0, end) + level + rest.slice(end)
  }
  return rest
}

/** 市里的五一劳动奖状 → 市级五一劳动奖状, 省里以上的奖 → 省级以上的奖 */
export const withLevelSaid = (text: string): string => text.replace(SAID, '$1级')
const SAID = /([省市区县])里的?(?=五一|劳动|劳模|先锋|巾帼|工人先锋|模范|优秀|以上|\p{Script=Han}{0,2}奖[章状项])/gu

/** 市五一劳动奖章 is another honour than 省五一劳动奖章: the level belongs to the name. */
export function withLevels(pieces: readonly Piece[], text: string): Piece[] {
  // 咱们区 基层组织 is our district, and no level.
  const isLevel = (each: Piece): boolean => LEVELS.includes(each.text) && !OURS.test(text.slice(0, each.start))
  return pieces.flatMap((piece, i) => {
    const next = pieces[i + 1]
    const before = pieces[i - 1]
    if (isLevel(piece) && next && next.start === piece.end && isHonour(next.text)) return []
    if (!before || !isLevel(before) || before.end !== piece.start || !isHonour(piece.text)) return [piece]
    const level = before.text.replace(/级$/u, '')
    const levelled = [{ text: piece.text, weight: 1 }, ...piece.alternatives].map((other) => ({ ...other, text: level + other.text }))
    const alternatives = [...levelled, { text: piece.text, weight: BARE }]
    return [{ ...piece, text: before.text + piece.text, start: before.start, tag: 'nz', alternatives }]
  })
}

/** In a list the level is told once: 某市五一劳动奖状40个、五一劳动奖章160个. Of another level it is no answer, see `wanted/honour-level.ts`. */
const BARE = 0.7

const OURS = /[我咱俺]们?$/u
const isHonour = (name: string): boolean => name.length >= 4 || HONOUR.test(name)
