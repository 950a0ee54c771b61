// Owns the form of a reply: what is said, and on which passages it stands.

export type ReplyKind = 'answer' | 'list' | 'compare' | 'none' | 'clarify' | 'care' | 'chat' | 'command' | 'empty'

/** A passage that a reply stands on, in the document's own characters. */
export interface Citation {
  readonly doc: string
  readonly title: string
  readonly digest: boolean
  /** Headings from the outermost to the innermost. */
  readonly section: readonly string[]
  /** 第六条: where in its section. */
  readonly article?: string
  /** The document's own characters; … marks what was left out. */
  readonly quote: string
  readonly passage: string
  readonly file: string
  readonly line: number
  readonly page?: number
  readonly period?: string
  /** The place was badly extracted: its figures are to be held against the original. */
  readonly doubtful?: boolean
}

export interface Calculation {
  readonly text: string
  readonly result: string
  readonly operands: readonly { readonly raw: string; readonly doc: string }[]
}

export interface Choosable {
  readonly label: string
  /** What is asked when it is taken. */
  readonly question: string
  /** The citation of the reply that is shown instead of asking. */
  readonly cites?: number
}

export interface Reply {
  readonly kind: ReplyKind
  /** The whole text as a person sees it, before any splitting. */
  readonly text: string
  readonly citations: readonly Citation[]
  readonly figures: readonly { readonly raw: string; readonly indicator: string; readonly passage: string }[]
  readonly calculations: readonly Calculation[]
  /** How often each value stands in a table's rows, for a picture. */
  readonly counts?: readonly { readonly label: string; readonly value: number }[]
  /** Numbered offers that the next message may take by number or word. */
  readonly choices?: readonly Choosable[]
  /** Why it came out so, for 为什么 and --why. */
  readonly why?: readonly string[]
}

export type Role = 'member' | 'staff' | 'admin'

/** An earlier turn of the same person in the same conversation, oldest first. */
export interface Turn {
  readonly question: string
  readonly reply: Reply
}

/** The one port through which questions are answered; chat, command line and tests use the same. */
export interface Answerer {
  answer(question: string, context: { readonly role: Role; readonly history: readonly Turn[]; readonly now: number }): Reply
}
