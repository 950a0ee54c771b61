// Owns the form in which a reply and what it must say are held against each other.

/**
 * In order. White space and full width say nothing, a bullet or the number of a list is no figure, and what parts two
 * numbers goes on parting them: '１，０００ 元' → '1、000元', '1,000 元' → '1000元', '2. 共 5 家' → '|共5家'.
 */
const STEPS: readonly (readonly [form: RegExp, put: string | ((found: string) => string)])[] = [
  [/[\u2460-\u2473]/gu, '|'],
  [/，/gu, '、'],
  [/[\s\S]+/u, (found) => found.normalize('NFKC')],
  [/^[ \t]*\d{1,2}(?:[、)]|\.(?!\d))[ \t]*/gmu, '|'],
  [/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu, (found) => found.replaceAll(',', '')],
  [/(?<=[\d.])\s+(?=\d)/gu, '|'],
  [/\s+/gu, ''],
  [/[—–－~～]+/gu, '-'],
]

export function comparable(text: string): string {
  const joined = STEPS.reduce((rest, [form, put]) => (typeof put === 'string' ? rest.replace(form, put) : rest.replace(form, put)), text)
  return joined.toLowerCase()
}

const HAN_NUMERAL = /[一二三四五六七八九十百千两几]/u

/** Whether a text in its comparable form says something; a number stands alone: '2期' is not in '12期', '三人' not in '十三人'. */
export function says(comparableText: string, wanted: string): boolean {
  const needle = comparable(wanted)
  for (let at = comparableText.indexOf(needle); at >= 0; at = comparableText.indexOf(needle, at + 1)) {
    if (standsAlone(needle, comparableText.slice(0, at), comparableText.slice(at + needle.length))) return true
  }
  return false
}

function standsAlone(needle: string, before: string, behind: string): boolean {
  const [first, last] = [needle[0] ?? '', needle.at(-1) ?? '']
  if (/\d/u.test(first) && /[\d.]$/u.test(before)) return false
  if (HAN_NUMERAL.test(first) && HAN_NUMERAL.test(before.at(-1) ?? '')) return false
  return !(/\d/u.test(last) && /^[\d.]*\d/u.test(behind))
}

export const figuresIn = (text: string): number => (comparable(text).match(/\d+(?:\.\d+)?/gu) ?? []).length
