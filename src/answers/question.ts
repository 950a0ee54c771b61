// Owns what was understood of a question: what is asked, of which thing, in which scope.

export type Asked = 'figure' | 'when' | 'who' | 'where' | 'list' | 'what' | 'how' | 'why' | 'yesno' | 'condition' | 'open'

export interface Term {
  /** As folded in the question. */
  readonly text: string
  /** 0…1 within the question: rarity, part of speech, and whether it stands in the asking clause. */
  readonly weight: number
  readonly alternatives: readonly { readonly text: string; readonly weight: number }[]
  /** A thing or a deed of its own (noun, name, quoted): a document that lacks it does not answer. */
  readonly essential: boolean
  /** Any text may hold it (文件, 外地): where it is missing, the thing may still be told. */
  readonly everyday?: boolean
  /** A verb: what is done with a thing. */
  readonly deed?: boolean
  /** What a follow-up asks about the thing of the talk: what does not say it is no answer. */
  readonly wanted?: boolean
  /** Named by 班组呢 in the place of another: the next 职工呢 takes its place again. */
  readonly passing?: boolean
  /** As it stood where it was first said, before it was carried along. */
  readonly origin?: Term
  /** In how many passages the term, or what stands best for it, occurs. */
  readonly frequency: number
  /** The clause of the question that asks holds it. */
  readonly asking: boolean
}

export interface TimeScope {
  /** Years asked for, inclusive. */
  readonly from: number
  readonly to: number
  readonly raw: string
}

export interface AskedAttribute {
  readonly name: string
  readonly evidence: readonly RegExp[]
  /** required: the sentence must state it; hint: it makes a passage likelier; never: no document can. */
  readonly need: 'required' | 'hint' | 'never'
  /** The words of the question that ask for it. */
  readonly raw: string
  /** All such words, where there are more: 几点开门，几点关门. */
  readonly raws?: readonly string[]
}

export interface Question {
  readonly raw: string
  /** Folded, greetings and thanks left out, typos mended. */
  readonly text: string
  readonly asked: Asked
  /** One for each figure asked for: the units that would fit; an empty list fits any. */
  readonly slots: readonly (readonly string[])[]
  readonly terms: readonly Term[]
  /** Runs of four characters that belong together: a passage that holds them whole means the same thing. */
  readonly phrases: readonly string[]
  readonly times: readonly TimeScope[]
  /** Dates without a year and other digits that must stand in the passage: '1月7日', '34人'. */
  readonly literals: readonly string[]
  readonly places: readonly string[]
  /** Places that stand side by side: 园区和昆山. */
  readonly besides: readonly string[]
  readonly organisations: readonly string[]
  /** The words of the question that name a body. */
  readonly bodies: readonly string[]
  readonly plan: boolean
  /** 累计/共有 or 新建/当年: which of the two the question means, where it says. */
  readonly measure?: 'stock' | 'addition'
  /** Particulars asked about the thing that a document must state: 电话, 条件, 上限… */
  readonly attributes: readonly AskedAttribute[]
  /** What was mended: 捕助 → 补助. */
  readonly mended: readonly { readonly from: string; readonly to: string }[]
}
