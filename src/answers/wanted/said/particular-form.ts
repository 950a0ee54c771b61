// Owns the form of a particular: how it is asked for, and what tells it.

export interface Particular {
  readonly asks: RegExp
  readonly told: RegExp
  /** What stands beside the sentence tells it of something else. */
  readonly here?: true
}
