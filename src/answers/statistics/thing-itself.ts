// Owns whether a figure counts the very thing that is asked for: 会员64万余人 does; 行业工会会员, 会员卡 and 为会员申请补助 count others.
import type { Figure } from '../../documents/figure.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { foldText } from '../../text/characters.ts'
import type { Question } from '../question.ts'
import { unquoted } from './held-in.ts'

/** What may stand before a thing without making it a narrower one. */
const SAYS_ALL =
  /^(?:各[类级种地项区]|全部|所有|全[省市区县体]|本[市区县级]|首[届批次]|第[一二三四五六七八九十]+[届批次]|入会|在[册职岗]|现有|实有|独立|基层|工会|组织|的)*$/u
/** What may stand behind it: 劳模和先进工作者, 会员总数. */
const GOES_ON = /^(?:(?:和|及|以及|与|、|（|\().*|(?:总|人)?数量?|单位|组织|人员|称号|站?点|的)?$/u
/** 为83名会员申请补助: those for whom something was done. */
const SERVED = /^(?:为|向|给|对|面向|帮助|惠及|服务|组织)/u
const STANDS_FOR = 0.6

/** 各级劳模：270名 in a list: of what leads it in, 五年来涌现的先进, nothing makes the thing a narrower one. */
const LABEL = /^\p{P}?\s*([\p{Script=Han}“”]{2,20})[:：]$/u
const nameOf = ({ thing, quote, inQuote }: Figure): string => {
  const label = LABEL.exec(quote.slice(0, inQuote))?.[1]
  return label !== undefined && thing.endsWith(label) ? label : thing
}

export function countsItself({ terms }: Question, figure: Figure, { placesIn }: Pick<Lexicon, 'placesIn'>): boolean {
  const { indicator, region } = figure
  const said = unquoted(foldText(nameOf(figure)))
  // Its own place says nothing; 市先锋号 told of a district are those of one level.
  const places = placesIn(said).filter(({ what }) => what.kind !== 'country' && (region === undefined || what.name === region))
  const name = places.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), said)
  const words = terms
    .flatMap(({ text, deed, alternatives }) =>
      !deed ? [text, ...alternatives.filter(({ weight }) => weight >= STANDS_FOR).map((other) => other.text)] : [],
    )
    .map((word) => unquoted(word).replace(/(?<=.{2})组织$/u, ''))
    .sort((a, b) => b.length - a.length)
  return (
    !SERVED.test(indicator) &&
    words.some((word) => {
      const at = name.lastIndexOf(word)
      return at >= 0 && SAYS_ALL.test(withoutAll(name.slice(0, at), words)) && GOES_ON.test(withoutAll(name.slice(at + word.length), words))
    })
  )
}

const withoutAll = (text: string, words: readonly string[]): string => words.reduce((left, word) => left.replace(word, ''), text)
