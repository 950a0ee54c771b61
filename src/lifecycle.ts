// Owns the order in which what was started is stopped: the last first, each within what is left of the time.

export interface Lifecycle {
  /** To be called at stop, before everything that was added earlier. */
  onStop(name: string, stop: () => Promise<void> | void): void
  /** Runs all, even where one fails; a second call waits for the first. */
  stop(): Promise<void>
}

export function createLifecycle(onError: (name: string, error: unknown) => void): Lifecycle {
  const stops: { readonly name: string; readonly stop: () => Promise<void> | void }[] = []
  let stopping: Promise<void> | undefined

  async function stopAll(): Promise<void> {
    for (const { name, stop } of stops.reverse()) {
      try {
        await stop()
      } catch (error) {
        onError(name, error)
      }
    }
  }

  return {
    onStop: (name, stop) => void stops.push({ name, stop }),
    stop: () => {
      stopping ??= stopAll()
      return stopping
    },
  }
}
