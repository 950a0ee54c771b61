// Owns remembering what was worked out of a text: the same texts come again with every question.

/** The same as `work`, each text once; what is remembered is thrown away when it is too much. */
export function remember<T>(most: number, work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = work(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
