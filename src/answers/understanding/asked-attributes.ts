// Owns which particulars of a thing a question asks for: 电话, 条件, 上限. The forms are made ready once.
import type { Attribute } from '../../search/knowledge.ts'
import { foldText } from '../../text/characters.ts'
import type { AskedAttribute, Question } from '../question.ts'

/** Of several that a question seems to ask, those whose words are longest: 报名截止 rather than 日期. */
export function createAttributeReader(attributes: readonly Attribute[]): (text: string) => Question['attributes'] {
  const ready = attributes.map((attribute) => {
    const forms = attribute.ask.map((ask) => foldText(ask).replace(/(?<=\{\d*)，(?=\d*\})/gu, ','))
    return {
      /** Hundreds of forms are looked for in each question: first whether any of these stands there. */
      any: new RegExp(forms.map((form) => `(?:${form})`).join('|'), 'u'),
      asks: forms.map((form) => new RegExp(form, 'u')),
      attribute: readyAttribute(attribute),
    }
  })
  return (text) => {
    const asked = ready.flatMap(({ any, asks, attribute }) => {
      const raws = any.test(text) ? asks.flatMap((ask) => ask.exec(text)?.[0] ?? []) : []
      const raw = longest(raws)
      return raw === undefined ? [] : [{ attribute, raw, raws }]
    })
    return asked
      .filter(({ raw }) => !asked.some((other) => other.raw.length > raw.length && other.raw.includes(raw)))
      .map(({ attribute, raw, raws }) => ({ ...attribute, raw, ...(raws.length > 1 ? { raws } : {}) }))
  }
}

const longest = (raws: readonly string[]): string | undefined => [...raws].sort((a, b) => b.length - a.length)[0]

const readyAttribute = ({ name, evidence, personal, outside, opinion, soft, plan }: Attribute): Omit<AskedAttribute, 'raw'> => ({
  name,
  evidence: evidence.map((form) => new RegExp(form, 'u')),
  need: personal || outside || opinion ? 'never' : soft || plan ? 'hint' : 'required',
})
