// Owns finding the names of towns, provinces and countries in a text, where a place itself is named and not a body that bears its name.
import type { Segmenter } from '../../text/segmenter.ts'

const TOWN = 'ns'
/** 与上海“一网通办”对接, 赴延安培训 */
const LEADS = /(?:[与同跟赴往到至在于从]|来自)$/u
/** 落地无锡， 在深圳、西安等地, 上海设立; not 苏州工业园区, 上海电影节. */
const ENDS = /^(?:[\s，。；：、）)”"（(]|$|[省市州县区镇]?(?:[的和及与至到地设举召开建成组两三四等籍]|[，。；：、）)（(\s]|$))/u

/** Towns whose names are words of another meaning: 新建的小屋, 和平的环境. */
const WORDS = /^(?:新建|和平|平安|安宁|光明|长寿|青春|阳光|幸福|团结|友谊|前进|胜利|红旗|东风|文明|奋斗|建设|永远|未来|新华|解放)$/u

export function createTownsIn({ tag }: Segmenter): (text: string) => readonly string[] {
  return (text) => {
    let at = 0
    return tag(text).flatMap(({ word, tag: kind }) => {
      const isNamed =
        kind === TOWN &&
        word.length >= 2 &&
        !WORDS.test(word) &&
        (LEADS.test(text.slice(Math.max(0, at - 2), at)) || ENDS.test(text.slice(at + word.length)))
      at += word.length
      return isNamed ? [word] : []
    })
  }
}
