// Owns the terms that a text is indexed by: its words, and its pairs of characters.
import type { Segmenter } from '../text/segmenter.ts'

const WORD = /[\p{L}\p{N}]/u

/** Words of a folded text, marks left out. '园区，工会' → ['园区', '工会'] */
export const wordsOf = (folded: string, segmenter: Segmenter): string[] => segmenter.cut(folded).filter((word) => WORD.test(word))

/** Pairs of neighbouring Han characters; Latin words and numbers stay whole. '工会员app' → ['工会', '会员', 'app'] */
export function pairsOf(folded: string): string[] {
  // Of ten thousand words most are nothing but Han.
  if (HAN_ALONE.test(folded)) return pairsOfHan(folded)
  const pairs: string[] = []
  for (const [run] of folded.matchAll(/\p{Script=Han}+|[a-z]+|\d+(?:\.\d+)?/gu)) {
    if (!HAN_ALONE.test(run)) pairs.push(run)
    else for (const pair of pairsOfHan(run)) pairs.push(pair)
  }
  return pairs
}

const HAN_ALONE = /^\p{Script=Han}+$/u

function pairsOfHan(run: string): string[] {
  if (run.length === 1) return [run]
  const pairs: string[] = []
  for (let i = 0; i + 2 <= run.length; i++) pairs.push(run.slice(i, i + 2))
  return pairs
}
