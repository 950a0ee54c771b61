// Owns mending a name in quotation marks against the names that the documents have in quotation marks.
import type { MendSource } from './mend-source.ts'
import { soundAlike } from './pinyin-index.ts'

const QUOTED = /(?<=[“《"])[\p{Script=Han}]{2,8}(?=[”》"])/gu

/** “八员” → “八大员”, “两薪” → “两新”; a name that the documents write anywhere stays. */
export function mendQuoted(text: string, source: MendSource, mended: { from: string; to: string }[]): string {
  return text.replace(QUOTED, (name) => {
    if (source.frequency(name) > 0 || source.known(name)) return name
    const names = [...source.quotedNames()]
    const meant = FORMS.map((form) => names.filter((each) => form(name, each))).find((found) => found.length > 0)
    if (meant?.length !== 1 || meant[0] === undefined) return name
    mended.push({ from: name, to: meant[0] })
    return meant[0]
  })
}

/** How a name may have been mistyped, the likeliest first. */
const FORMS: readonly ((typed: string, name: string) => boolean)[] = [
  (typed, name) => sounds(typed, name, 'same'),
  (typed, name) => name.length === typed.length + 1 && lacksOne(name, typed),
  (typed, name) => typed.length === name.length + 1 && lacksOne(typed, name),
  (typed, name) => sounds(typed, name, 'near'),
]

/** One character differs, and sounds alike. */
function sounds(typed: string, name: string, as: 'same' | 'near'): boolean {
  if (typed.length !== name.length) return false
  const wrong = [...typed].flatMap((char, i) => (char === name[i] ? [] : [i]))
  const [at, more] = wrong
  return at !== undefined && more === undefined && soundAlike(typed[at] ?? '', name[at] ?? '') === as
}

const lacksOne = (whole: string, part: string): boolean => [...whole].some((_, i) => whole.slice(0, i) + whole.slice(i + 1) === part)
