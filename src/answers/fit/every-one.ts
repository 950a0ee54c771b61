// Owns whether all of them have it: 每个区镇都有吗 is told by what all of them have.
import type { Question } from '../question.ts'

const ASKS_EVERY = /(?:每一?[个家名户座]|所有|全部)[^，。]{0,12}(?:吗|没有|么)|(?:是不是|是否)都/u
const TELLS_EVERY = /全部|均[已有建为]|都[已有建]|全覆盖|100%|所有\p{Script=Han}{0,8}都/u
const EVERY = 0.12
export const everyFit = ({ asked, text: question }: Question, text: string): number =>
  asked === 'yesno' && ASKS_EVERY.test(question) && TELLS_EVERY.test(text) ? EVERY : 0
