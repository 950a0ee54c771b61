// Owns the words that answer a yes-or-no question before its proof.

export type Verdict = 'allowed' | 'refused' | 'needless'

export const verdicts: Readonly<Record<Verdict, string>> = { allowed: '可以', refused: '不可以', needless: '不用' }

export const withVerdict = (verdict: string, proof: string): string => `${verdict}：${proof}`
