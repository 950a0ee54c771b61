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
  /** Of the file that it stands in, without its ending: money. */
  readonly file?: string
  readonly groups: readonly SynonymGroup[]
}

export interface Place {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: string
  readonly within?: string
  /** One character, only beside others of its kind: 苏浙皖. */
  readonly short?: readonly string[]
  /** Another name board over about the same ground. */
  readonly near?: string
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
  readonly level?: string
  /** Aliases that mean a body only beside a place or an office. */
  readonly weak?: readonly string[]
}

export interface UnitClass {
  readonly class: string
  readonly units: readonly string[]
  readonly ask: readonly string[]
  /** What is counted so: 会员 with 人. */
  readonly nouns?: readonly string[]
  readonly accepts?: readonly string[]
}

/** What a question may ask about a thing, and what a passage that answers it would contain. */
export interface Attribute {
  readonly name: string
  readonly ask: readonly string[]
  /** Words or regular expressions. */
  readonly evidence: readonly string[]
  /** Only ranks passages: a passage without evidence may still answer. */
  readonly soft?: boolean
  /** About one person's own account: no document holds it. */
  readonly personal?: boolean
  /** No matter of the union: not looked for. */
  readonly outside?: boolean
  readonly opinion?: boolean
  readonly plan?: boolean
  readonly needsTwo?: boolean
}

export interface Knowledge {
  readonly words: readonly string[]
  readonly synonyms: readonly SynonymFamily[]
  readonly places: readonly Place[]
  readonly relativePlaces: readonly RelativePlace[]
  readonly organisations: readonly Organisation[]
  readonly units: readonly UnitClass[]
  readonly verbs: Readonly<Record<'addition' | 'stock' | 'flow' | 'plan' | 'change' | 'rank' | 'share', readonly string[]>>
  readonly attributes: readonly Attribute[]
}
