// Owns the lines of a roll of offices, whose gaps part an office from those who hold it, and one holder from the next: 副 主 席　储　胜　万　里.
import { SURNAMES } from '../text/surnames.ts'

const OFFICE =
  '(?:主\\s*席|书\\s*记|主\\s*任|(?:会|部|局|院|校|组|科|处|站|队|所|馆|园|社|台|监\\s*事|理\\s*事|董\\s*事|秘\\s*书)\\s*长|委\\s*员)'
/** 党组书记、常务副主席　, 主　席： */
const HEAD = new RegExp(`^\\s*(?:[\\p{Script=Han}、]\\s*){0,14}?${OFFICE}(?:\\s*[：:]\\s*|\\s{2,}|\\u3000)`, 'u')
/** 邵敬堂, 储　胜（女，兼职） */
// 邵 敬 堂 with even gaps is one name; 储　胜 another, and three of one character are none.
const HOLDER =
  '(?:\\p{Script=Han}\\s\\p{Script=Han}\\s\\p{Script=Han}(?=\\s{2}|\\s*$|\\s?[（(])|\\p{Script=Han}\\s{1,3}\\p{Script=Han}(?!\\p{Script=Han}|\\s\\p{Script=Han}(?:\\s{2}|$))|\\p{Script=Han}{2,4})(?:\\s?[（(][^（()）]{1,30}[）)])?'
const HOLDERS = new RegExp(`^${HOLDER}(?:[\\s、]+${HOLDER})*\\s*$`, 'u')
const EACH = new RegExp(HOLDER, 'gu')
const NAMED = new RegExp(`^[${SURNAMES}]`, 'u')
const SPACE = /\s/u

const SEVERAL = 3

/** Which characters of such a line are no more than gaps; one is left before each holder. Undefined where the line is none. */
export function gapsOfRoll(text: string): ReadonlySet<number> | undefined {
  const head = HEAD.exec(text)?.[0]
  if (head === undefined || !HOLDERS.test(text.slice(head.length))) return undefined
  const holders = [...text.slice(head.length).matchAll(EACH)]
  // 主　任　应　当　及　时　公　布: a sentence that is set wide names nobody.
  if (holders.length >= SEVERAL && holders.filter(([name]) => NAMED.test(name)).length * 2 < holders.length) return undefined
  const gaps = new Set([...text].flatMap((char, at) => (SPACE.test(char) ? [at] : [])))
  for (const { index } of holders) {
    const before = head.length + index - 1
    if (SPACE.test(text[before] ?? '') && !/[：:、]\s*$/u.test(text.slice(0, before))) gaps.delete(before)
  }
  return gaps
}
