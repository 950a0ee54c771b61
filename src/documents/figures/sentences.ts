// Owns the sentences of a passage as figures need them: a line that leads a list, and a paragraph of Markdown, begin anew.
import { splitSentences } from '../../text/sentences.ts'
import type { Passage } from '../passage.ts'

/** A line that leads a list begins a sentence, even where the line before it ended without a mark: …659人⏎2020年获评的单位荣誉： */
export function sentencesOf({ text, at, file }: Passage, source: string): { readonly start: number; readonly end: number }[] {
  const breaks: number[] = []
  for (let i = 1; i < text.length && source !== ''; i++) {
    const gap = (at[i] ?? 0) - (at[i - 1] ?? 0)
    if (gap < 2 || text[i] === '\n' || !source.slice((at[i - 1] ?? 0) + 1, at[i]).includes('\n')) continue
    const lineEnd = source.indexOf('\n', at[i])
    const leads = /[：:]\s*$/u.test(source.slice(at[i], lineEnd < 0 ? undefined : lineEnd))
    // In Markdown an empty line parts paragraphs; in extracted pages it may stand inside a word.
    const paragraph = file.endsWith('.md') && /\n\s*\n/u.test(source.slice((at[i - 1] ?? 0) + 1, at[i]))
    if ((leads || paragraph) && text[i - 1] !== '\n') breaks.push(i)
  }
  return splitSentences(text).flatMap(({ start, end }) => {
    const cuts = [start, ...breaks.filter((cut) => cut > start && cut < end), end]
    return cuts.slice(1).map((cut, i) => ({ start: cuts[i] ?? start, end: cut }))
  })
}
