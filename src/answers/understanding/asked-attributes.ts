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
  return (said) => {
    const text = said.replace(LONG_NAME, (name) => '□'.repeat(name.length))
    const asked = ready.flatMap(({ any, asks, attribute }) => {
      const raws = any.test(text) ? asks.flatMap((ask) => ask.exec(text)?.[0] ?? []) : []
      const raw = longest(raws)
      return raw === undefined ? [] : [{ attribute, raw, raws }]
    })
    return asked
      .filter(({ raw, attribute }) => attribute.need !== 'never' || !isAsideIn(text, raw))
      .filter(({ raw }) => !asked.some((other) => other.raw.length > raw.length && other.raw.includes(raw)))
      .map(({ attribute, raw, raws }) => ({ ...attribute, raw, ...(raws.length > 1 ? { raws } : {}) }))
  }
}

/** “国际职业资格比照认定”这一条: a word within a long name asks for nothing. */
const LONG_NAME = /(?<=“)[^“”]{6,40}(?=”)|(?<=《)[^《》]{6,60}(?=》)/gu

/** 改革做得好不好，怎么让职工打分: what a clause of its own asks behind it is what is asked. */
function isAsideIn(text: string, raw: string): boolean {
  const behind = text.slice(text.indexOf(raw) + raw.length)
  return /^[，,]/u.test(behind) && ASKS_ON.test(behind)
}
const ASKS_ON = /怎么(?!样)|如何(?!$)|多少|几[个家人名场次]|什么时候|哪[里个些天年]/u

const longest = (raws: readonly string[]): string | undefined => [...raws].sort((a, b) => b.length - a.length)[0]

const readyAttribute = ({ name, evidence, personal, outside, opinion, soft, plan }: Attribute): Omit<AskedAttribute, 'raw'> => ({
  name,
  evidence: evidence.map((form) => new RegExp(form, 'u')),
  need: personal || outside || opinion ? 'never' : soft || plan ? 'hint' : 'required',
})
