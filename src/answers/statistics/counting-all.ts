// Owns reading 驿站几家 as a question for all there are: no deed, no time and no plan says otherwise.
import type { Question } from '../question.ts'
import { DONE } from './pick-figures.ts'

/** 驿站几家, 驿站多少家, 有多少家驿站 are one question: what is asked of a thing without a deed or a time is all there are. */
export const countingAll = (question: Question): Question =>
  question.measure || question.plan || question.times.length > 0 || DONE.test(question.text) ? question : { ...question, measure: 'stock' }
