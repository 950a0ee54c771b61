// Owns what follows for who does not do as the rule says: 两年没交会费会怎样 is told by 视为自动退会, and not by what is to be paid.
import type { Question } from '../question.ts'

const ASKS = /会(?:怎样|怎么样|咋样|如何)|什么后果|啥后果|有影响吗|怎么处[理罚]|要紧吗/u
const FOLLOWS = /视为|取消|停止|暂停|不再|不予|追回|退回|通报|扣[减除发]|不得|责令|终止|除名|列入/u
const FOLLOWS_FIT = 0.3

export const consequenceFit = ({ text: asked }: Question, text: string): number =>
  ASKS.test(asked) ? (FOLLOWS.test(text) ? FOLLOWS_FIT : -FOLLOWS_FIT) : 0
