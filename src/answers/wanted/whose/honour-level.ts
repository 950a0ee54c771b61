// Owns of which level an honour is: who asks for the 市五一劳动奖章 is told no 省五一劳动奖章; in 某市五一劳动奖状40个、五一劳动奖章160个 the level holds for both.
import { HONOUR, levelOfHonour, levelToldIn, withoutLevel } from '../../../text/honour.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { withoutQuotes } from '../../evidence/term-match.ts'
import type { Question } from '../../question.ts'

/** 市级的呢, 市级的评了多少 behind 省工人先锋号多少个: the same honour of another level. */
const OTHER_LEVEL = /^那?么?(全国|国家|[省市区县])级?的[^（]*（/u

export function isOfLevel({ terms, text: asked }: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  if (passage.cells) return true
  const said = withoutQuotes(parsed.text.slice(sentence.start, sentence.end))
  const [from, to] = [window.start, window.end].map((at) => withoutQuotes(parsed.text.slice(sentence.start, at)).length)
  const other = OTHER_LEVEL.exec(asked)?.[1]?.replace('国家', '全国')
  return terms.every(({ text }) => {
    const level = other !== undefined && HONOUR.test(withoutLevel(text)) ? other : levelOfHonour(text)
    if (level === undefined) return true
    const name = withoutLevel(text)
    const here = levelsTold(said, name, from, to)
    const told = here.length > 0 ? here : levelsTold(said, name)
    return told.length === 0 || told.includes(level) || told.includes(undefined)
  })
}

/** The level of each place where the honour is named in the stretch: its own, else the last one told before it. */
function levelsTold(said: string, name: string, from = 0, to = said.length): readonly (string | undefined)[] {
  const found: (string | undefined)[] = []
  for (let at = said.indexOf(name, from); at >= 0 && at < to; at = said.indexOf(name, at + 1)) found.push(levelToldIn(said.slice(0, at)))
  return found
}
