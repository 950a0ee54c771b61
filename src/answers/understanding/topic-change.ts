// Owns the words by which somebody leaves the matter of the talk: 换个话题，…; 再问个别的：…
import { foldText } from '../../text/characters.ts'

const CHANGE =
  /^(?:好的?|行|那|嗯)?[，,]?(?:我们?|咱们?)?(?:再|还|又)?(?:想)?(?:(?:换|改|转|说|聊|问)(?:一?个|一?下|到|件)?(?:话题|别的(?:事情?|问题)?|其他的?(?:事情?|问题)?)|换(?:一?个|一?件)(?:问题|事情?)|(?:问|说)?(?:另|另外)(?:一?个|一?件)(?:问题|事情?))(?:问问?|说说?|聊聊?|吧|啊|哈)*[，,：:。！!\s]+(?=.{4})/u

/** What is asked behind such words; undefined where there are none. */
export function behindTopicChange(text: string): string | undefined {
  const folded = foldText(text)
  const said = CHANGE.exec(folded)?.[0]
  return said === undefined ? undefined : folded.slice(said.length)
}

/** The turns since the matter was last left, each without those words. */
export function sinceTopicChange<T extends { readonly question: string }>(turns: readonly T[]): readonly T[] {
  const at = turns.findLastIndex(({ question }) => behindTopicChange(question) !== undefined)
  return at < 0
    ? turns
    : turns.slice(at).map((turn, i) => (i === 0 ? { ...turn, question: behindTopicChange(turn.question) ?? turn.question } : turn))
}
