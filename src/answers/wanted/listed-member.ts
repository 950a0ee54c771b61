// Owns members of a list whose sum is told: 甲、乙、丙等会员2.35万人 is no number of 甲, where the same passage counts 甲 alone.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question, Term } from '../question.ts'

const SURE = 0.8
/** 甲、乙、丙等新就业形态劳动者会员2.35万人 */
const LISTED = /(?:[^，。；、\d]{2,16}、)+[^，。；、\d]{2,16}?等[^，。；\d]{0,16}\d/gu

/** 开设焊接、电工、叉车5个班，第一期招收286人 */
const COUNTED_LIST = /((?:[^，。；、\d]{1,12}、)+[^，。；、\d]{1,12}?)\d+[个种类门项](\p{Script=Han}{1,4})，[^。；\d]{0,14}\d/gu

/** 叉车班有多少人 is told by no number of all the classes. */
function countsAllOf({ text }: Question, { parsed, sentence, window }: Evidence): boolean {
  const said = parsed.text.slice(window.start, window.end)
  return [...parsed.text.slice(sentence.start, sentence.end).matchAll(COUNTED_LIST)].some(([, list = '', kind = '']) =>
    list.split('、').some((member) => {
      const name = member.slice(-2)
      return name.length > 1 && text.includes(`${name}${kind}`) && !countedAlone(name, said)
    }),
  )
}

export function countsMember(question: Question, evidence: Evidence): boolean {
  const { asked, terms } = question
  const { passage, parsed, window } = evidence
  if (asked !== 'figure' || passage.cells) return true
  if (countsAllOf(question, evidence)) return false
  const said = parsed.text.slice(window.start, window.end)
  const members = Array.from(said.matchAll(LISTED), ([list]) => list.slice(0, list.lastIndexOf('等')).split('、')).flat()
  const named = terms.filter((term) => formsOf(term).some((word) => members.some((member) => member.endsWith(word))))
  const [only, another] = named
  if (!only || another) return true
  return !formsOf(only).some((word) => countedAlone(word, parsed.text) && !countedAlone(word, said))
}

const formsOf = ({ text, alternatives }: Term): readonly string[] =>
  [text, ...alternatives.flatMap((other) => (other.weight >= SURE ? [other.text] : []))].filter((word) => word.length > 1)

/** 快递员4920人 · not: 快递员、骑手4920人 */
const countedAlone = (word: string, text: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (/^(?:会员)?[有为达共约近超]{0,2}\d/u.test(text.slice(at + word.length))) return true
  return false
}
