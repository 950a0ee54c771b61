// Owns waiting with a limit: Wechaty's calls may never come back.

export class TimeLimitError extends Error {
  constructor(limitMs: number) {
    super(`no answer within ${limitMs} ms`)
    this.name = 'TimeLimitError'
  }
}

/** What was asked over a connection that is gone: the client itself would wait for ever. */
export class ConnectionOverError extends Error {
  constructor() {
    super('the connection was lost meanwhile')
    this.name = 'ConnectionOverError'
  }
}

export async function withTimeLimit<T>(limitMs: number, work: Promise<T>, over?: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let end = () => {}
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(limitMs)), limitMs)
    end = () => reject(new ConnectionOverError())
    if (over?.aborted) end()
    over?.addEventListener('abort', end)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
    over?.removeEventListener('abort', end)
  }
}
