// Owns the form of how well a stretch of text holds the kind of thing that was asked for.

export interface AskedFit {
  readonly fits: boolean
  /** Without what fits there is no answer at all: no figure for 多少, no name for 姓名. */
  readonly required: boolean
  /** Added to the coverage: what the kind of question makes likelier or less likely. */
  readonly bonus: number
}
