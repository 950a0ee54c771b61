// Owns how much one person, or one group, may ask: a token bucket each, one polite notice, then silence.

export interface BucketSettings {
  /** How many messages at once. */
  readonly burst: number
  /** How many more each second. */
  readonly perSecond: number
}

export type Verdict = 'pass' | 'notice' | 'silence'

export interface Limiter {
  /** Takes one message's worth. The first refusal of a spell says 'notice', the others 'silence'. */
  take(key: string, now: number): Verdict
  /** Whether a message would only meet silence; takes nothing. Lets a flood be dropped before it costs anything. */
  isSilenced(key: string, now: number): boolean
  /** How many keys are held, for tests of memory. */
  size(): number
}

interface Bucket {
  tokens: number
  at: number
  told: boolean
}

/** Keys kept at most; a full bucket says nothing and is forgotten first. */
const MOST_KEYS = 10_000

export function createLimiter(settings: BucketSettings): Limiter {
  const buckets = new Map<string, Bucket>()

  function filled(key: string, now: number): Bucket {
    const bucket = buckets.get(key) ?? { tokens: settings.burst, at: now, told: false }
    const gained = (Math.max(0, now - bucket.at) / 1000) * settings.perSecond
    bucket.tokens = Math.min(settings.burst, bucket.tokens + gained)
    bucket.at = now
    // The spell is over only when half the bucket is back: else a steady flood would earn a notice every second.
    if (bucket.tokens >= settings.burst / 2) bucket.told = false
    return bucket
  }

  function keep(key: string, bucket: Bucket): void {
    buckets.delete(key)
    buckets.set(key, bucket)
    if (buckets.size <= MOST_KEYS) return
    const oldest = buckets.keys().next().value
    if (oldest !== undefined) buckets.delete(oldest)
  }

  return {
    take(key, now) {
      const bucket = filled(key, now)
      keep(key, bucket)
      if (bucket.tokens >= 1 && !bucket.told) {
        bucket.tokens -= 1
        return 'pass'
      }
      if (bucket.told) return 'silence'
      bucket.told = true
      return 'notice'
    },
    isSilenced(key, now) {
      return buckets.has(key) && filled(key, now).told
    },
    size: () => buckets.size,
  }
}
