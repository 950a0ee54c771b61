// Owns that the figure counts the thing whose name is quoted: “职工亲子工作室” of a sentence that counts “妈妈驿站”122家 is counted by nobody.

import { remember } from '../../../text/remember.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { withoutQuotes } from '../../evidence/term-match.ts'
import type { Question } from '../../question.ts'
import { ownWords } from '../../talk/own-words.ts'

const REMEMBERED = 100
const QUOTED = /“([^”]{3,16})”/gu
/** Between the name and 多少 stands no other thing: not “青年工程”推出课程几门. */
const IS_COUNTED =
  /^(?:已经?|[一总]?共|累计|现|有|建成|建立|新建|创建|建|设立|挂牌|开设|的|数量|全[市区县]|(?:19|20)\d\d年|了|是)*(?:多少|几)/u
/** Right before a number: what it counts. */
const COUNTED = /“([^”]{3,16})”[^“”，。；]{0,3}$/u

/** The one quoted name that is counted, '' where there is none; read once, though asked of every stretch. */
const countedName = remember(REMEMBERED, (text): string => {
  const [named, more] = [...ownWords(text).matchAll(QUOTED)]
  const isCounted = named !== undefined && more === undefined && IS_COUNTED.test(text.slice(named.index + named[0].length))
  return isCounted ? withoutQuotes(named[1] ?? '') : ''
})

/** 建了几家职工亲子工作室: without its marks, where the sentence has them. */
const counted = ({ text, terms }: Question, told: string): string =>
  terms.find(({ text: word, essential }) => essential && word.length >= NAME && text.endsWith(word) && told.includes(`“${word}”`))?.text ??
  ''
const NAME = 4

export function countsQuoted(question: Question, { parsed, sentence, window, passage }: Evidence): boolean {
  if (question.asked !== 'figure' || passage.cells) return true
  const name = countedName(question.text) || counted(question, parsed.text.slice(sentence.start, sentence.end))
  if (name === '') return true
  // What has no name of its own goes on with the one before.
  let last: string | undefined
  const things = parsed.quantities
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .flatMap(({ start, end }) => {
      last = COUNTED.exec(parsed.text.slice(Math.max(sentence.start, start - BEFORE), start))?.[1] ?? last
      return start >= window.start && end <= window.end ? [last] : []
    })
  if (things.length === 0 || things.includes(undefined)) return true
  return things.some((thing) => thing !== undefined && (withoutQuotes(thing).includes(name) || name.includes(withoutQuotes(thing))))
}
const BEFORE = 24
