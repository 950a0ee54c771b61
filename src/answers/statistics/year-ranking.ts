// Owns ranking years: in which of them there was the most of a thing, where each of them has its own count: 五年新建742家，其中2018年96家、2019年118家….
import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { written } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { FigureSource } from './pick-figures.ts'
import { rankingHead } from './ranking-head.ts'
import { findSeries, YEARS_MIN, yearOf } from './series.ts'
import { citeAll, figuresOfReply } from './tell.ts'

/** 哪一年新建的最多, 最多的是哪年 · not: 哪年的最高补助 */
const ASKS_YEAR = /哪[一个]*年(?:度|份)?[^，。的]{0,16}的?最[多高大少低小]|最[多高大少低小]的?(?:那年|年份|一年)?(?:是|在)?哪[一个]*年/u
const LEAST = /最[少低小]/u
/** 五年里, 哪一年: of which years, and no thing that is counted. */
const SAYS_YEARS = /^(?:哪|这|近|过去)?[两二三四五六七八九十\d几一]*个?年(?:度|份|里|中|内|间|来|期间)?$|^最[多高大少低小]$/u

export function tellYearRanking(
  question: Question,
  source: FigureSource,
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  if (!ASKS_YEAR.test(question.text)) return undefined
  const terms = question.terms.filter(({ text }) => !SAYS_YEARS.test(text))
  const series = terms.length > 0 ? findSeries({ ...question, terms }, source) : []
  if (series.length < YEARS_MIN) return undefined
  const least = LEAST.test(question.text)
  const ordered = [...series].sort((a, b) => (least ? a.value - b.value : b.value - a.value))
  const citations = citeAll(ordered, documents)
  const told = (figure: Figure): string => `${yearOf(figure)}年${written(figure)}`
  return {
    kind: 'compare',
    text: [
      rankingHead(question.text, least, ordered.map(told)),
      ordered.map(told).join('；'),
      ...[...new Set(citations.map(citationLine))].slice(0, 1),
    ].join('\n'),
    citations,
    figures: figuresOfReply(ordered),
    calculations: [],
  }
}
