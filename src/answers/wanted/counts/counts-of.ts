// Owns how many there are in all of a thing, where a clause counts that very thing: no 信访人2名 is 信访总量, and no share of it.
import { literally } from '../../../text/pattern.ts'
import type { Term } from '../../question.ts'

/** Nouns that ask for all there are: 信访总量, 民兵总人数. As part of a pattern. */
export const TOTAL_NOUNS = '总人数|总量|总数(?!据)'
const TOTAL = new RegExp(TOTAL_NOUNS, 'u')
export const asksTotal = (text: string): boolean => TOTAL.test(text)

const STANDS_FOR = 0.6
const OF_IT = '(?:的)?(?:总?[量数]|总人数|总户数|总额|人数|户数|数量|规模|队伍)?'
const LEADS = '[共合总数量累计已有为达到约近超逾发展突破增至上升提高的：，（(]{0,8}'

/** 会员总数达64万, 有会员64万人 · 64万名会员. */
export function countsOf(heads: readonly Term[]): (clause: string) => boolean {
  const names = heads.flatMap(({ text, alternatives }) => [
    text,
    ...alternatives.flatMap((other) => (other.weight >= STANDS_FOR ? [other.text] : [])),
  ])
  const named = `(?:${names.map(literally).join('|')})`
  const counts = new RegExp(
    `${named}${OF_IT}${LEADS}\\d(?![\\d.]*[%％])|\\d[余多]?[万亿]?[余多]?\\p{Script=Han}{1,2}${named}(?!\\p{Script=Han})`,
    'u',
  )
  return (clause) => counts.test(clause)
}
