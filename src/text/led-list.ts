// Owns the list that a line with a colon at its end leads in: how far it goes, whoever asks.

const LEADS_IN = /[：:]\s*$/u
const ENDS = /[。！？]\s*$/u

export const leadsIn = (sentence: string): boolean => LEADS_IN.test(sentence)

/**
 * For each sentence the one that leads in the list it is an item of; −1 where it is none. The list ends behind a full stop,
 * and with the first sentence that is no item: what may be one is for the caller to say.
 */
export function leadsOf(
  sentences: readonly string[],
  mayBeItem: (own: string, before: string, index: number) => boolean,
  /** What goes on with the list behind a full stop. */
  goesOn: (own: string, before: string) => boolean = () => false,
): number[] {
  let lead = -1
  return sentences.map((own, i) => {
    const before = sentences[i - 1] ?? ''
    if (leadsIn(before)) lead = i - 1
    else if (ENDS.test(before) && !goesOn(own, before)) lead = -1
    if (lead >= 0 && !mayBeItem(own, before, i)) lead = -1
    return lead
  })
}
