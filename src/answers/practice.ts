// Owns the questions that an answerer asks itself before anybody does: what is worked out once of every passage is then ready, and the code is warm.
import type { Passage } from '../documents/passage.ts'

/** As members and staff ask, so that each way of answering has been gone once. */
const ENDINGS = ['一共有多少', '是什么时候', '有哪些', '是谁', '在哪里', '怎么申请', '和去年比增加了多少', '可以吗'] as const
const MOST = 160
const HEADING_MAX = 20

/** Of each section one question, turn by turn in another form; of very many sections some from everywhere. */
export function practiceQuestions(passages: readonly Passage[]): readonly string[] {
  const headings = [...new Set(passages.flatMap(({ section }) => section.slice(-1)))].filter(({ length }) => length <= HEADING_MAX)
  const step = Math.max(1, headings.length / MOST)
  return Array.from(
    { length: Math.min(MOST, headings.length) },
    (_, i) => `${headings[Math.floor(i * step)]}${ENDINGS[i % ENDINGS.length]}`,
  )
}
