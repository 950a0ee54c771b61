// Owns that a score is told of whom it is asked: 冼大勇以94.6分夺得第一名 tells nobody what the third scored.
import { SURNAMES } from '../../../text/surnames.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { askingWords } from '../near-text.ts'

const ASKS_SCORE = /(?:多少|几)(?:分(?!钟|之|类)|秒|票|环)|(?:成绩|得分|分数|用时|票数)(?:是|为|有)?(?:多少|几)|考了多少|拿了多少分/u
const PLACE = '第[一二三四五六七八九十\\d]+名?|冠军|亚军|季军|[一二三]等奖'
/** Who reached how much, and which place that was. */
const REACHED = new RegExp(
  `(?<name>[${SURNAMES}]\\p{Script=Han}{1,2}?)(?:选手)?以\\d[\\d.分秒]*(?:分|秒|票|环)(?:的?(?:成绩|总分|优势))?(?:[^，。；]{0,8}?(?<place>${PLACE}))?`,
  'u',
)
const ASKED_PLACE = new RegExp(PLACE, 'u')

export function isOwnScore(question: Question, { parsed, window, passage }: Evidence): boolean {
  const asking = askingWords(question)
  if (passage.cells || !ASKS_SCORE.test(asking)) return true
  const { name, place } = REACHED.exec(parsed.text.slice(window.start, window.end))?.groups ?? {}
  if (name === undefined || asking.includes(name)) return true
  const asked = ASKED_PLACE.exec(asking)?.[0]
  return asked === undefined || place === undefined || sameRank(asked, place)
}

/** 第一名, 冠军 and 一等奖 are all the first. */
const RANKS: readonly RegExp[] = [/第一|第1|冠军|一等/u, /第二|第2|亚军|二等/u, /第三|第3|季军|三等/u]
const rankOf = (place: string): number => RANKS.findIndex((form) => form.test(place))
const sameRank = (asked: string, told: string): boolean => asked === told || (rankOf(asked) >= 0 && rankOf(asked) === rankOf(told))
