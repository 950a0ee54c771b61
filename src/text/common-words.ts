// Owns which lines of a dictionary are of words in common use, and looking up the rest.

/** One character a byte: read, looked through and written at once. */
export const BYTES = 'latin1'
export const toBytes = (text: string): string => Buffer.from(text, 'utf8').toString(BYTES)

/** What offices name pay, papers, people and places of service by: 救助金, 体检费, 会员证, 护工. Such words are kept however rare. */
const ENDINGS = [...'金费险假证卡员工站所室师团队会班奖薪税款岗'].map(toBytes).join('|')
/** A line `word count part-of-speech` whose count in the texts that the dictionary was made from is of one digit. A Chinese character has three bytes. */
const RARE = new RegExp(`^(?!(?:[^ \\n]{3}){1,2}(?:${ENDINGS}) \\d n\\n)[^ \\n]+ \\d [^\\n]*\\n`, 'gm')

export interface PartedDictionary {
  /** The lines of words in common use, in their order. */
  readonly common: string
  /** The part of speech of one of the other words. */
  rareTag(word: string): string | undefined
}

/** The dictionary, and the words asked for, with one character a byte. */
export function partDictionary(dictionary: string): PartedDictionary {
  return { common: dictionary.replace(RARE, ''), rareTag: createTagReader(dictionary) }
}

/** Words that begin alike stand together in a dictionary: nothing else is read for one of them. Most processes never ask. */
function createTagReader(dictionary: string): (word: string) => string | undefined {
  let stretches: ReadonlyMap<number, readonly string[]> | undefined
  return (word) => {
    stretches ??= linesByBeginning(dictionary)
    for (const lines of stretches.get(beginningAt(`${word} `, 0)) ?? []) {
      const tag = tagOf(word, lines)
      if (tag !== undefined) return tag
    }
    return undefined
  }
}

/** The first two characters, or bytes. */
const beginningAt = (text: string, at: number): number => text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1)

/** Each stretch of lines that begin alike, with the end of the line before it. */
function linesByBeginning(dictionary: string): ReadonlyMap<number, readonly string[]> {
  const stretches = new Map<number, string[]>()
  let [start, beginning] = [0, Number.NaN]
  for (let at = dictionary.indexOf('\n'); at >= 0; at = dictionary.indexOf('\n', at + 1)) {
    const next = beginningAt(dictionary, at + 1)
    if (next === beginning) continue
    stretches.set(beginning, [...(stretches.get(beginning) ?? []), dictionary.slice(start, at + 1)])
    start = at
    beginning = next
  }
  return stretches.set(beginning, [...(stretches.get(beginning) ?? []), dictionary.slice(start)])
}

function tagOf(word: string, lines: string): string | undefined {
  const at = lines.indexOf(`\n${word} `)
  if (at < 0) return undefined
  const end = lines.indexOf('\n', at + 1)
  return lines.slice(at, end < 0 ? undefined : end).split(' ')[2]
}
