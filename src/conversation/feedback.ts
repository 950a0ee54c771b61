// Owns the counting of 有用 and 没用: how often, never what about.

export type FeedbackVerdict = 'useful' | 'useless'

export interface FeedbackRepository {
  /** `day` is 2026-11-20 in the deployment's time zone. */
  count(day: string, verdict: FeedbackVerdict): Promise<void>
  totals(sinceDay: string): Promise<Readonly<Record<FeedbackVerdict, number>>>
}

/** 2026-11-20 */
export function dayOf(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}
