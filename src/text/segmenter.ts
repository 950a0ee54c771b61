// Owns the port through which a text is cut into words.

export interface TaggedWord {
  readonly word: string
  /** Part of speech in the segmenter's own letters: n, v, a, ns, nr, m, r, u… */
  readonly tag: string
}

export interface Segmenter {
  cut(text: string): readonly string[]
  tag(text: string): readonly TaggedWord[]
}
