// Owns the rule by which an audience is chosen, before it is applied to the groups there are.

/** What one part of a rule picks. */
export type Selector =
  | { readonly kind: 'all' }
  | { readonly kind: 'tag'; readonly tag: string }
  /** A glob over the group's name: *工会*. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  /** A group's exact name or id; failing that a saved audience or a tag of that name. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'saved'; readonly name: string }
  /** Groups that every part picks. */
  | { readonly kind: 'both'; readonly parts: readonly Selector[] }
  /** Groups that surely got that notice: the audience of its correction. */
  | { readonly kind: 'got'; readonly noticeId: string }
  /** Groups that got it and still owe receipts: the audience of a reminder. */
  | { readonly kind: 'owing'; readonly noticeId: string }

export interface AudienceRule {
  readonly include: readonly Selector[]
  readonly except: readonly Selector[]
}
