// Owns the form of one thing that a question wants: whether a piece of evidence has it.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'

export type Want = (question: Question, evidence: Evidence) => boolean
