// Owns the form of what the bot knows about language and the union: the data of `knowledge/`, already checked.

export interface SynonymGroup {
  /** What people say, and what documents write for it. */
  readonly say?: readonly string[]
  readonly mean?: readonly string[]
  /** Words that stand for each other, both ways. */
  readonly same?: readonly string[]
  /** 0…1: how safely one stands for the other. */
  readonly weight: number
}

export interface SynonymFamily {
  readonly family: string
  readonly groups: readonly SynonymGroup[]
}

export interface Place {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: string
  readonly within?: string
}

/** 全市, 我区: a word that means the document's own region. */
export interface RelativePlace {
  readonly words: readonly string[]
  readonly kind: string
}

export interface Organisation {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: string
}

export interface UnitClass {
  readonly class: string
  readonly units: readonly string[]
  readonly ask: readonly string[]
}

/** What a question may ask about a thing, and what a passage that answers it would contain. */
export interface Attribute {
  readonly name: string
  readonly ask: readonly string[]
  /** Words or regular expressions. */
  readonly evidence: readonly string[]
}

export interface Knowledge {
  readonly words: readonly string[]
  readonly synonyms: readonly SynonymFamily[]
  readonly places: readonly Place[]
  readonly relativePlaces: readonly RelativePlace[]
  readonly organisations: readonly Organisation[]
  readonly units: readonly UnitClass[]
  readonly verbs: Readonly<Record<'addition' | 'stock' | 'plan' | 'rank', readonly string[]>>
  readonly attributes: readonly Attribute[]
}
