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
  return { common: dictionary.replace(RARE, ''), rareTag: createTagReader(dictionary) }
}

/** Words that begin alike stand together in a dictionary: nothing else is read for one of them. */
function createTagReader(dictionary: string): (word: string) => string | undefined {
  const stretches = new Map<string, string>()
  return (word) => {
    const beginning = `\n${word} `.slice(0, BEGINNING)
    const lines = stretches.get(beginning) ?? linesBeginning(beginning, dictionary)
    stretches.set(beginning, lines)
    return tagOf(word, lines)
  }
}

/** The end of a line and two characters, or bytes, of the next. */
const BEGINNING = 3

function linesBeginning(beginning: string, dictionary: string): string {
  const last = dictionary.lastIndexOf(beginning)
  if (last < 0) return ''
  const end = dictionary.indexOf('\n', last + 1)
  return dictionary.slice(dictionary.indexOf(beginning), end < 0 ? undefined : end + 1)
}

function tagOf(word: string, lines: string): string | undefined {
  const at = lines.indexOf(`\n${word} `)
  return at < 0 ? undefined : lines.slice(at, lines.indexOf('\n', at + 1)).split(' ')[2]
}
