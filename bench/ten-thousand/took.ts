// Owns how long work takes a machine that has nothing else to do, measured on one that may have.

/** In milliseconds. */
export interface Took {
  /** What other processes do in the meantime lengthens it. */
  readonly clock: number
  /** Of all threads together: also what runs side by side with the one that people wait for. */
  readonly processor: number
}

/** On a machine with nothing else to do people wait no longer than the clock says here, and no longer than all threads work together. */
export const waitedAtMost = ({ clock, processor }: Took): number => Math.min(clock, processor)
