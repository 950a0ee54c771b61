// Owns which lines of a dictionary are of words in common use, and looking up the rest.

/** A line `word count part-of-speech` whose count in the texts that the dictionary was made from is of one digit. */
const RARE = /^[^ \n]+ \d [^\n]*\n/gm

export interface PartedDictionary {
  /** The lines of words in common use, in their order. */
  readonly common: string
  /** The part of speech of one of the other words. */
  rareTag(word: string): string | undefined
}

/** Bytes may stand for characters, in both alike: only spaces, digits and ends of lines are looked at. */
export function partDictionary(dictionary: string): PartedDictionary {
  return { common: dictionary.replace(RARE, ''), rareTag: (word) => tagOf(word, dictionary) }
}

function tagOf(word: string, dictionary: string): string | undefined {
  const at = dictionary.indexOf(`\n${word} `)
  if (at < 0) return undefined
  const end = dictionary.indexOf('\n', at + 1)
  return dictionary.slice(at, end < 0 ? undefined : end).split(' ')[2]
}
