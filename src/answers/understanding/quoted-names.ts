// Owns names that documents write in quotation marks and people without: 2020国际科学家苏州峰会 is one name, whose year is not asked for.

interface Written {
  readonly holds: (text: string) => boolean
}

const BEGINS = /(?<=^|[，,、。\s的在对向为和与了加问个到])(?=[\p{Script=Han}\d])/gu
const HEAD = 4
const NAME_MIN = 6
const NAME_MAX = 24
const YEAR = /(?:19|20)\d\d/u

export function withNamesQuoted(text: string, { holds }: Written): string {
  if (/[“《]/u.test(text) || !YEAR.test(text)) return text
  for (const { index: start } of text.matchAll(BEGINS)) {
    if (!holds(`“${text.slice(start, start + HEAD)}`)) continue
    for (let end = Math.min(text.length, start + NAME_MAX); end >= start + NAME_MIN; end--) {
      const name = text.slice(start, end)
      if (/[，。；、？?\s]/u.test(name) || !holds(`“${name}”`)) continue
      return YEAR.test(name) ? `${text.slice(0, start)}“${name}”${text.slice(end)}` : text
    }
  }
  return text
}
