// Owns the ways in which an author's words can be wrong; the wording of each stands with the others.

import type { TimeReading } from '../time/parse-time.ts'
import type { Preview } from './preview.ts'

export type DraftTrouble =
  | {
      readonly kind: 'time'
      readonly field: 'time' | 'deadline'
      readonly said: string
      readonly reading: Exclude<TimeReading, { kind: 'time' }>
    }
  | { readonly kind: 'recurring-deadline'; readonly said: string }
  /** No lead time, or no deadline that it could lead. */
  | { readonly kind: 'remind'; readonly said: string }
  | { readonly kind: 'no-audience'; readonly said: string }
  | { readonly kind: 'unknown-names'; readonly names: readonly string[]; readonly near: readonly string[] }
  /** The rule is good, but nobody is left. */
  | { readonly kind: 'nobody'; readonly preview: Preview }
