// Owns amounts as a rule states them: the caps in a sentence, and how a worked out amount is written.

/** 补助60%，最高不超过300元 → 300 */
export const capsIn = (sentence: string): readonly number[] =>
  Array.from(sentence.matchAll(CAP), ([, digits = '', scale]) => Number(digits.replaceAll(',', '')) * (scale ? 1e4 : 1))
const CAP = /(?:最高|最多|不超过|封顶)(?:给付|补助?|补贴|报销|救助|支付|收取?|为)?(\d[\d.,]*)(万)?元/gu

/** What one person pays or gets is told to the cent, and where there is none to the yuan. */
export const inYuan = (amount: number): string => `${Math.round(amount * 100) / 100}元`
