// Owns reading 苏州全市 as 苏州市: whoever names a town without its level and then all of it means the town itself.
import type { Lexicon } from '../../search/lexicon.ts'

const ALL_OF_IT = /^的?全([市区县镇])(?![面长委])/u

/** '苏州全市和园区各发放多少' → '苏州市和园区各发放多少' */
export const withWholeTown = (text: string, lexicon: Lexicon): string =>
  lexicon.placesIn(text).reduceRight((rest, { what: { name }, raw, start, end }) => {
    const [all, level] = ALL_OF_IT.exec(rest.slice(end)) ?? []
    return all !== undefined && level !== undefined && name.endsWith(level) && !raw.endsWith(level)
      ? rest.slice(0, start) + name + rest.slice(end + all.length)
      : rest
  }, text)
