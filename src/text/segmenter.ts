// Owns the port through which a text is cut into words.

export interface TaggedWord {
  readonly word: string
  /** Part of speech in the segmenter's own letters: n, v, a, ns, nr, m, r, u… */
  readonly tag: string
}

export interface Segmenter {
  cut(text: string): readonly string[]
  tag(text: string): readonly TaggedWord[]
  /** Any text may hold it, whatever it is about: 文件, 外地, 接下来. */
  isEveryday(word: string): boolean
}
