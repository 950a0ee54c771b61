// Owns work that may be done piece by piece, in the pauses between other work, and at once where its outcome is asked for before.

export interface Piecemeal<T> {
  /** What is left to do is done now. */
  whole(): T
  /** The pieces that are left. */
  pieces(): Generator<undefined, void>
}

/** `work` yields where other work may come between. */
export function piecemeal<T>(work: () => Generator<undefined, T>): Piecemeal<T> {
  let running: Generator<undefined, T> | undefined
  let done: { readonly outcome: T } | undefined
  const doPiece = (): void => {
    running ??= work()
    const piece = running.next()
    if (piece.done) done = { outcome: piece.value }
  }
  return {
    whole() {
      while (!done) doPiece()
      return done.outcome
    },
    *pieces() {
      for (; !done; yield) doPiece()
    },
  }
}
