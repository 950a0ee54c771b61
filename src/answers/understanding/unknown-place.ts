// Owns places that a question names and nothing knows: 明川市总工会 is no other town's, so that its question is none of theirs.

import type { PassageIndex } from '../../search/passage-index.ts'
import type { Named } from '../../text/known-names.ts'
import type { Segmenter } from '../../text/segmenter.ts'
import { isCommonWord } from './common-word.ts'

/** What a name begins behind; a name known before may stand there too. */
const BEGINS = '(?<=^|[^\\p{Script=Han}]|[在去到问是从和跟与比]|请问)'
const SUFFIX = '(?:高新区|开发区|经开区|新区|街道|[市县区镇乡旗州])'
/** 清岚县, 石埠港总工会 · not: 市场, 区域, 城区 */
const FORM = new RegExp(`${BEGINS}([\\p{Script=Han}]{2,4}?)(?:(${SUFFIX})(?![域场间分别面值块位]|总(?!工会))|(?=总工会))`, 'gu')
/** 哪个区, 全市, 各镇, 我们县 name none. */
const POINTS =
  /[按据照是在去到问从给向被把对让由于跟比挂市县区年月日天级哪各每全本想听看叫帮替找查写说我你他她它这那几个些其多少的了和与及所有谁什怎咱俩位家人讲纸着过没不很]|工会|单位|公司|[期时之中夜晚]间$|时候$|[之以]?[前后]$/u

/** 社区, 超市: kinds of places. */
const KINDS: Readonly<Record<string, RegExp>> = {
  区: /[社园城小校厂片辖景灾牧郊库矿林地学商老新特战]$/u,
  乡: /[城山水老故家下同返离回]$/u,
  市: /[超股都夜集门房楼菜花鱼城黑闹上]$/u,
}

export interface PlaceSource {
  readonly index: PassageIndex
  readonly segmenter: Segmenter
}

/** `found` are the stretches of places that are known. */
export function unknownPlacesIn(text: string, found: readonly Named<unknown>[], source: PlaceSource): Named<string>[] {
  const unknown: Named<string>[] = []
  const form = new RegExp(FORM)
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    const [raw, stem = '', suffix = ''] = match
    const [start, end] = [match.index, match.index + raw.length]
    const isKnown = found.some((known) => known.start < end && start < known.end)
    if (!isKnown && mayNamePlace(stem, suffix) && !isWritten(raw, stem, source)) unknown.push({ what: raw, raw, start, end })
    // 我在明川市: what begins further on may be one. Half of a rare character is none: from there the same would be found for ever.
    else form.lastIndex = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  }
  return unknown
}

export const mayNamePlace = (stem: string, suffix: string): boolean => !POINTS.test(stem) && !KINDS[suffix]?.test(stem)

const isWritten = (raw: string, stem: string, { index, segmenter }: PlaceSource): boolean =>
  index.frequency(raw) > 0 || index.frequency(stem) > 0 || [stem, raw].some((text) => isCommonWord(text, segmenter, NAMES))

/** 苍梧 is taken for a quality. 居民|区 and 风景|区 have words of the language, names of places it has are looked for by themselves. */
const NAMES = /^(?:n[srtz]|[xa])/u
