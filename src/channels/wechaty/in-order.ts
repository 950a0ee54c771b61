// Owns the order of arrival: messages are read side by side but handed over in the order in which they came.

export interface InOrder {
  /** Starts `read` at once; hands its value over after all earlier ones were handed over or given up. */
  push<T>(read: () => Promise<T | undefined>, handOver: (value: T) => void): void
  /** Resolves when everything pushed so far was handed over or given up. */
  settled(): Promise<void>
}

/** Both `read` and `handOver` may fail: `onError` hears it, the rest goes on. */
export function createInOrder(onError: (thrown: unknown) => void): InOrder {
  let tail: Promise<void> = Promise.resolve()
  return {
    push(read, handOver) {
      const reading = Promise.resolve()
        .then(read)
        .catch((thrown: unknown) => {
          onError(thrown)
          return undefined
        })
      tail = tail.then(async () => {
        const value = await reading
        if (value === undefined) return
        try {
          handOver(value)
        } catch (thrown) {
          onError(thrown)
        }
      })
    },
    settled: () => tail,
  }
}
