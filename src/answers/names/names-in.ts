// Owns the form of what finds names in a text: they are cut out as words, so that the answers hang on no list of names.

export interface NamesIn {
  readonly persons: (text: string) => readonly string[]
  /** Towns, provinces, countries. */
  readonly towns: (text: string) => readonly string[]
}
