// Owns how far what was extracted is to be trusted, 0…1: by filler inside words, characters that no report uses, figures with letters in them.
import type { Passage } from './passage.ts'

/** Under this a reply asks its reader to look at the original. */
export const DOUBTFUL = 0.8
export const isDoubtful = (quality: number): boolean => quality < DOUBTFUL

interface Defect {
  readonly form: RegExp
  /** How many sound characters one of them spoils. */
  readonly weight: number
}

const IN_TEXT: readonly Defect[] = [
  { form: /[\p{Co}\p{Cn}□■]/gu, weight: 4 },
  // 2O20年 · l5人 · 3l名: letters that were read for digits make any figure about them unsure
  { form: /\d[OoQlI|]+(?=[\d年月日人名家个元万亿])|(?<![A-Za-z])[OolI|](?=\d+(?:\.\d+)?[年月日人名家个元万亿余多])/gu, weight: 30 },
  // 锟斤拷 · ï¿½ · Ã¥: bytes read under the wrong name
  { form: /锟斤拷|烫烫烫|ï¿½|[ÃÂ][\u0080-\u00BF]/gu, weight: 20 },
  // 会~员^数 · 工\会
  { form: /(?<=\p{Script=Han})[~^`\\{}|]+(?=\p{Script=Han})/gu, weight: 6 },
]
/** In mid-word filler stands for a lost character; around spaces and brackets it only fills the line. */
const LOST = /(?<=[\p{Script=Han}\d])\uFFFD+(?=[\p{Script=Han}\d])/gu
const LOST_WEIGHT = 8
const FILLER_WEIGHT = 1

/** Of one passage by itself. */
export function qualityOf(at: readonly number[], text: string, source: string): number {
  const first = at[0] ?? 0
  const last = at.at(-1) ?? first
  const raw = source.slice(first, last + 1)
  const filler = (raw.match(/\uFFFD/gu)?.length ?? 0) * FILLER_WEIGHT + (raw.match(LOST)?.length ?? 0) * LOST_WEIGHT
  const spoilt = IN_TEXT.reduce((sum, { form, weight }) => sum + (text.match(form)?.length ?? 0) * weight, filler)
  return Math.max(0, 1 - spoilt / Math.max(20, text.length))
}

/** A passage is trusted no more than its section: where half of the text around is spoilt, a clean number may be, too. */
export function withSectionQuality(passages: readonly Passage[]): Passage[] {
  const sections = sectionQualities(passages)
  return passages.map((passage) => ({ ...passage, quality: Math.min(passage.quality, sections.get(keyOf(passage)) ?? 1) }))
}

/** Of each section, its passages weighed by their length. */
export function sectionQualities(passages: readonly Pick<Passage, 'section' | 'text' | 'quality'>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { length: number; good: number }>()
  for (const passage of passages) {
    const sum = sums.get(keyOf(passage)) ?? { length: 0, good: 0 }
    sums.set(keyOf(passage), { length: sum.length + passage.text.length, good: sum.good + passage.text.length * passage.quality })
  }
  return new Map([...sums].map(([key, { length, good }]) => [key, length === 0 ? 1 : good / length]))
}

const keyOf = ({ section }: Pick<Passage, 'section'>): string => section.join('\n')
