// Owns which deed a way is asked for: 补 of 会员卡丢了怎么补. What speaks of the card, and not of that deed, tells no way.
import { isLight } from '../../../text/stop-words.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const WAY = /(?:怎么|怎样|如何|咋)样?(?:才能?|能够?|可以|去|来|会)?(\p{Script=Han}{1,4})/u
/** 怎么办, 怎么弄, 怎么找: any way will do. */
const ANY_DEED = /^[办弄搞做干找走]|^处[理置罚]|^改(?:进|善|变)?$/u
/** 新模式是怎么转的: how it works is what the text says of it, and nobody writes 转 · not: 工会系统怎么转会籍. */
const RUNS =
  /(?:模式|机制|体系|平台|系统|网络)(?:又|都|到底|具体)?是?(?:怎么|怎样|如何|咋)样?(?:运[转行作]|(?:转|跑|动)(?=$|[的呢啊吗呀？?，。]))/u
/**
 * 入会 must be said even where the particular has signs of its own: 扫码 is a sign of 报名方式, and opens gates. A single character,
 * as 领 of 怎么领, is told by 领取方式.
 */
const WORD = /^\p{Script=Han}{2}$/u
const SAID = 0.5

/** 建立新当选主席学法考试制度 tells how, whichever word is asked with. */
const BY_RULE = /(?:建立|推行|实行|出台|实施)[^，。；]{2,24}(?:制度|机制|办法)/u

export function tellsWayOf({ asked, text, terms, attributes }: Question, { near, parsed, window }: Evidence): boolean {
  const deed = asked === 'how' ? WAY.exec(text)?.[1] : undefined
  if (deed === undefined || ANY_DEED.test(deed) || RUNS.test(text)) return true
  const hasParticular = attributes.some(({ need }) => need === 'required')
  const asks = terms.flatMap((term, t) =>
    (WORD.test(term.text) || (term.deed && !hasParticular)) && deed.startsWith(term.text) && !isLight(term.text) ? [t] : [],
  )
  return asks.length === 0 || asks.some((t) => (near[t] ?? 0) >= SAID) || BY_RULE.test(parsed.text.slice(window.start, window.end))
}
