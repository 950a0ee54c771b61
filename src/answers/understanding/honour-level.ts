// Owns the level in an honour's name: 园区获苏州市五一劳动奖章几人 asks for the 市五一劳动奖章, and not for any.
import type { Lexicon } from '../../search/lexicon.ts'
import { HONOUR } from '../../text/honour.ts'

/** 苏州市五一劳动奖章 → 苏州市市五一劳动奖章: the name says where, and once more which. */
export function withLevelOfHonour(text: string, { placesIn }: Lexicon): string {
  let rest = text
  for (const { raw, end } of placesIn(text).toReversed()) {
    const level = /(?<=.)[省市]$/u.exec(raw)?.[0]
    if (level !== undefined && HONOUR.test(text.slice(end))) rest = rest.slice(0, end) + level + rest.slice(end)
  }
  return rest
}
