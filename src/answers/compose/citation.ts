// Owns how a passage is cited: title, section, time, and the document's own characters.
import type { Passage } from '../../documents/passage.ts'
import { isDoubtful } from '../../documents/quality.ts'
import { quoteWithGaps } from '../../documents/quote.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { literally } from '../../text/pattern.ts'
import { answers } from '../../wording/answers.ts'
import { leansOnAbove } from '../evidence/heading-kind.ts'
import type { Citation } from '../reply.ts'

type Documents = ReadonlyMap<string, SourceDocument>

export const cite = (passage: Passage, quote: string, documents: Documents): Citation =>
  citationOf(passage, { passage: passage.id, quote: quoteWithGaps(passage, quote, documents.get(passage.doc)?.text) }, documents)

/** What stands at a place of a document, word for word. */
export function citationOf(
  { doc, section, file, line, page, period, quality }: Pick<Passage, 'doc' | 'section' | 'file' | 'line' | 'page' | 'period' | 'quality'>,
  { passage, quote }: { readonly passage: string; readonly quote: string },
  documents: Documents,
): Citation {
  const document = documents.get(doc)
  return {
    doc,
    title: document?.title ?? doc,
    digest: document?.digest ?? false,
    ...{ quote, passage, file, line },
    ...placeIn(section, document?.text ?? ''),
    ...(page ? { page } : {}),
    ...(period ? { period } : {}),
    ...(isDoubtful(quality) ? { doubtful: true } : {}),
  }
}

/** 第六条 is no heading but a number in its chapter, nor is 问：会费怎么交？ among others: the chapter is the section, the article the place in it. Without a chapter it is all there is. */
function placeIn(section: readonly string[], text: string): Pick<Citation, 'section' | 'article'> {
  const article = articleIn(section) ?? questionIn(section, text)
  return article === undefined
    ? { section: [...section.slice(0, -1), ...section.slice(-1).map(mainHeadline)] }
    : { section: section.slice(0, -1), article }
}

/** 4个月工资要回来了——工会律师帮7名装修工讨薪: by its first line an article is found, and a phone shows it whole. */
const mainHeadline = (heading: string): string => /^[^—]{6,}(?=——)/u.exec(heading)?.[0] ?? heading

/** 第六条, where it stands in a chapter. */
export function articleIn(section: readonly string[]): string | undefined {
  const [chapter = '', article = ''] = section.slice(-2)
  return ARTICLE.test(article) && CHAPTER.test(chapter) ? article : undefined
}

/** 问：会费怎么交？ without a number, below a heading. One that stands as a heading of its own, or by its number, is looked for so. */
function questionIn(section: readonly string[], text: string): string | undefined {
  const [chapter, question] = section.slice(-2)
  if (chapter === undefined || question === undefined || !/[？?]$/u.test(question)) return undefined
  const asked = new RegExp(`(?<![\\d一二三四五六七八九十][、.．]\\s?)问\\s?[：:]\\s?${literally(question.slice(0, BEGINNING))}`, 'u')
  return asked.test(text) ? question : undefined
}
/** A line may break behind it. */
const BEGINNING = 5

const ARTICLE = /^第[一二三四五六七八九十百零〇\d]+条$/u
const CHAPTER = /^第[一二三四五六七八九十百零〇\d]+(?:[编篇章节]|部分)|^[一二三四五六七八九十]+[、.．]|^[（(][一二三四五六七八九十]+[）)]/u

/** The row's own characters; where its headings hold numbers, those too: 2021年 above 168.9 is told with it. */
export const quoteOfRow = ({ text, bodyStart, cells }: Passage): string =>
  (cells?.some(({ heading }) => /\d/u.test(heading)) ? text : text.slice(bodyStart)).trim()

const SECTION_MAX = 34

/** 《苏州工业园区年鉴（2021）·人民团体》摘要 · 帮扶惠民 · 2020年 */
export function citationLine(citation: Citation): string {
  const [outer = '', inner = ''] = ['', '', ...citation.section, ...(citation.article ? [citation.article] : [])].slice(-2)
  // Eight sections are all called 概况, and 去哪儿 does not say who: such a name is told apart by what stands above it.
  const leans = inner.length <= 4 || (leansOnAbove(inner) && outer !== citation.title)
  const section = leans && outer !== '' ? `${shorten(outer)} · ${inner}` : shorten(inner)
  const parts = [
    `《${citation.title}》${citation.digest ? answers.digest : ''}`,
    section,
    citation.period ? answers.year(citation.period) : '',
    citation.page ? `第${citation.page}页` : '',
    citation.doubtful ? answers.doubtful : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

const shorten = (title: string): string => (title.length > SECTION_MAX ? `${title.slice(0, SECTION_MAX - 1)}…` : title)
