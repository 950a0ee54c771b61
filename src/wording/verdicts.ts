// Owns the words that answer a yes-or-no question before its proof.
import { ledBy } from './answers.ts'

export type Verdict =
  | 'allowed'
  | 'refused'
  | 'needless'
  | 'is'
  | 'isNot'
  | 'has'
  | 'more'
  | 'fewer'
  | 'over'
  | 'notOver'
  | 'reached'
  | 'notReached'

export const verdicts: Readonly<Record<Verdict, string>> = {
  allowed: '可以',
  refused: '不可以',
  needless: '不用',
  is: '是',
  isNot: '不是',
  has: '有',
  more: '有，不止这个数',
  fewer: '没有这么多',
  over: '超过了',
  notOver: '没有超过',
  reached: '达到了',
  notReached: '没有达到',
}

export const withVerdict = (verdict: string, proof: string): string => ledBy(verdict, proof)
