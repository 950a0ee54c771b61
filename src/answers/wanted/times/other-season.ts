// Owns the seasons that a thing comes in: what is told of the 暑假班 is nothing of the 寒假班, nor the fee of autumn that of spring.
import { remember } from '../../../text/remember.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const SEASONS: readonly (readonly RegExp[])[] = [
  [/寒假|寒托/u, /暑假|暑期|暑托|夏令营/u],
  [/春季|春天|春班/u, /夏季|夏天/u, /秋季|秋天|秋班/u, /冬季|冬天/u],
  [/上半年/u, /下半年/u],
]

/** One season asked for: the sentence names it, or none, and then it is the one named last before it. */
export function isOfSeason({ text }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const own = passage.cells ? passage.text : parsed.text.slice(sentence.start, sentence.end)
  const before = `${passage.section.at(-1) ?? ''} ${parsed.text.slice(0, sentence.start)}`
  return SEASONS.every((seasons) => {
    const asked = seasons.filter((season) => season.test(text))
    if (asked.length !== 1) return true
    const toldIn = seasons.filter((season) => season.test(own))
    if (toldIn.length > 0) return asked.some((season) => toldIn.includes(season))
    const [last] = [...seasons].sort((a, b) => lastOf(before, b) - lastOf(before, a))
    return last === undefined || lastOf(before, last) < 0 || asked.includes(last)
  })
}

/** 暑期托管班 heads no answer for who asks of the 寒假. */
export const headsOtherSeason = (asked: string, heading: string): boolean =>
  SEASONS.some((seasons) => {
    const [own, more] = seasons.filter((season) => season.test(asked))
    return own !== undefined && more === undefined && !own.test(heading) && seasons.some((season) => season.test(heading))
  })

const lastOf = (text: string, season: RegExp): number => text.lastIndexOf([...text.matchAll(everyOf(season.source))].at(-1)?.[0] ?? '\0')
const REMEMBERED = 10
const everyOf = remember(REMEMBERED, (season) => new RegExp(season, 'gu'))
