// Owns the form of the conversation's tables (migrations 002, 005).

export interface ConversationTables {
  readonly seen_messages: { readonly channel: string; readonly message_id: string; readonly seen_at: number }
  readonly sessions: {
    readonly channel: string
    readonly place_id: string
    readonly person_id: string
    readonly replied_at: number
    /** JSON. */
    readonly state: string
  }
  readonly role_bindings: {
    readonly channel: string
    readonly person_id: string
    readonly login: string
    readonly role: string
    /** JSON. */
    readonly scope: string
    readonly name: string
    readonly granted_at: number
  }
  readonly invites: { readonly code_hash: string; readonly role: string; readonly scope: string; readonly expires_at: number }
  readonly invite_misses: { readonly channel: string; readonly person_id: string; readonly missed_at: number }
  readonly rooms: {
    readonly channel: string
    readonly id: string
    readonly topic: string
    readonly enabled: number
    /** JSON. */
    readonly tags: string
  }
  readonly attended: { readonly channel: string; readonly place_id: string; readonly person_id: string; readonly until: number }
  readonly feedback_counts: { readonly day: string; readonly verdict: string; readonly count: number }
}
