// Owns the promise that one message is worked on once, over restarts.

export interface ClaimRepository {
  /**
   * True for exactly one caller per (channel, message id). The row must be durable before this resolves: a crash after
   * it may leave a message unanswered, but never answers it twice.
   */
  claim(channel: string, messageId: string, at: number): Promise<boolean>
  /** Forgets claims older than `before`; the stale rule refuses such messages anyway. */
  prune(before: number): Promise<number>
}
