// Owns the answer that is a whole chapter of a rule: 劳模有哪些待遇 asks for all articles of 第三章 待遇, and for none of them alone.
import type { Passage } from '../../documents/passage.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { thingAsked } from '../evidence/thing-asked.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { articleIn, citationLine, cite } from './citation.ts'
import { bare, cutAtMark, readable } from './excerpt.ts'

const ARTICLES_MIN = 3
/** Of all articles together, with the line that tells where. */
const ROOM = 560
const ARTICLE_MIN = 24
/** 对年满60周岁的农民劳模，: whom it is for; what they get follows. */
const CONDITION = /^(?:对[^，。；]*|[^，。；]*(?:的|者|人员))[，,]\s*/u
/** 劳模子女报考职业学校，优先录取: what is given stands in a later clause. */
const GIVES = /[给发补奖]|享[受有]|免|优先|安排|报销|标准|可以?|应当|负责|提供/u

/** Undefined where no chapter of the rule that was found is called by what the question asks for. */
export function tellChapter(
  question: Question,
  { passage: best }: Evidence,
  passages: readonly Passage[],
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  const thing = thingAsked(question)
  if (thing === undefined || articleIn(best.section) === undefined) return undefined
  const chapters = new Map<string, Passage[]>()
  for (const passage of passages) {
    const chapter = passage.section.at(-2) ?? ''
    const isMeant = passage.doc === best.doc && articleIn(passage.section) !== undefined && chapter.endsWith(thing)
    if (isMeant) chapters.set(chapter, [...(chapters.get(chapter) ?? []), passage])
  }
  const [articles, other] = [...chapters.values()]
  if (!articles || other || articles.length < ARTICLES_MIN) return undefined
  const room = Math.floor(ROOM / articles.length)
  if (room < ARTICLE_MIN) return undefined
  const told = articles.map((article) => readable(article.text.slice(article.bodyStart)).replace(/^第[^条]{1,6}条\s*/u, ''))
  const citations = articles.map((article) => cite(article, article.text.slice(article.bodyStart).trim(), documents))
  const [first] = citations
  if (!first) return undefined
  const { article: _, ...chapter } = first
  return {
    kind: 'list',
    text: [
      headline(told.map(coreOf)),
      ...told.map((text, i) => `${articles[i]?.section.at(-1) ?? ''} ${cutAtMark(text, room)}`),
      citationLine(chapter),
    ].join('\n'),
    citations,
    figures: [],
    calculations: [],
  }
}

/** What an article gives, without whom it is for. */
function coreOf(text: string): string {
  const [sentence = ''] = text.split('。')
  const clauses = sentence.replace(CONDITION, '').split(/[，；：]/u)
  return bare(clauses.find((clause) => GIVES.test(clause)) ?? clauses[0] ?? '')
}

function headline(cores: readonly string[]): string {
  let line = ''
  for (const core of cores) {
    const longer = line === '' ? core : `${line}；${core}`
    if (longer.length > HEADLINE_MAX) break
    line = longer
  }
  return line
}
