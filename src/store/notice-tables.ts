// Owns the form of the tables in which notices, their copies and what came back are kept.

export interface NoticeTables {
  readonly notice_numbers: { readonly name: string; readonly value: number }
  readonly notices: NoticeTable
  readonly notice_recipients: RecipientTable
  readonly notice_attempts: AttemptTable
  readonly notice_audit: AuditTable
  readonly notice_files: { readonly hash: string; readonly base64: string; readonly created_at: number }
  readonly notice_answers: AnswerTable
  readonly notice_audiences: SavedAudienceTable
  readonly notice_announcements: AnnouncementTable
  readonly notice_workers: WorkerTable
  readonly notice_account_rooms: AccountRoomTable
}

export interface NoticeTable {
  readonly id: string
  readonly state: string
  readonly channel: string
  readonly author_id: string
  readonly content_hash: string
  readonly audience_hash: string | null
  readonly due_at: number | null
  readonly expected_at: number | null
  readonly answers_until: number | null
  readonly started_at: number | null
  readonly asking: string | null
  readonly parent_id: string | null
  readonly recipients: number
  readonly created_at: number
  readonly updated_at: number
  /** Everything that no query asks about, as JSON. */
  readonly body: string
}

export interface RecipientTable {
  readonly notice_id: string
  readonly seq: number
  readonly channel: string
  readonly room_id: string
  readonly topic: string
  /** The login that the room's id belongs to; '' where ids are stable. */
  readonly login: string
  readonly state: string
  readonly parts_done: number
  readonly attempts: number
  readonly refusals: number
  readonly not_before: number
  readonly lease_owner: string | null
  readonly lease_until: number | null
  readonly account: string | null
  readonly reason: string | null
  readonly updated_at: number
}

export interface AttemptTable {
  readonly id: string
  readonly notice_id: string
  readonly seq: number
  readonly part: number
  readonly room_id: string
  readonly account: string
  readonly channel: string
  readonly begun_at: number
  readonly settled_at: number | null
  readonly outcome: string | null
  readonly message_id: string | null
  readonly reason: string | null
  readonly recall: string | null
}

export interface AuditTable {
  readonly id: string
  readonly notice_id: string
  readonly at: number
  readonly actor_id: string
  readonly actor_name: string
  readonly action: string
  readonly content_hash: string
  readonly detail: string | null
}

export interface AnswerTable {
  readonly notice_id: string
  readonly kind: string
  readonly room_id: string
  readonly person_id: string
  readonly person_name: string
  readonly value: string
  readonly heads: number
  readonly at: number
}

export interface SavedAudienceTable {
  readonly channel: string
  readonly owner_id: string
  readonly name: string
  readonly rule: string
  readonly said: string
  readonly created_at: number
}

export interface AnnouncementTable {
  readonly id: string
  readonly notice_id: string
  readonly account: string
  readonly channel: string
  readonly kind: string
  readonly detail: string | null
  readonly at: number
  readonly told_at: number | null
}

export interface WorkerTable {
  readonly account: string
  readonly channel: string
  readonly owner: string
  readonly seen_at: number
}

export interface AccountRoomTable {
  readonly account: string
  readonly channel: string
  readonly room_id: string
  readonly topic: string
}
