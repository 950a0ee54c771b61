// Owns how many a list holds that was just told: 设了哪些机构, and then 一共几个.
import type { Combiner } from '../combine/combiner.ts'
import type { Reply } from '../reply.ts'
import { tellAlone } from '../statistics/tell.ts'
import type { FullTurn } from './said-in-full.ts'

const ASKS_COUNT = /^(?:那|这)?(?:总共|一共|共|合计)?(?:有|是)?(?:多少|几)[个项家种类条样名位处]?(?:呢|啊)?[？?]*$/u
/** A count behind the items: …、集成指挥中心8个职能机构 */
const OF_MANY = /[、和]/u

/** Whether the question is of that kind: what no number of the line says is told by no sum either. */
export const asksCountOfList = (text: string, history: readonly FullTurn[]): boolean =>
  history.at(-1)?.reply.kind === 'list' && ASKS_COUNT.test(text)

export function tellCountOfList(history: readonly FullTurn[], { table, documents }: Combiner): Reply | undefined {
  const reply = history.at(-1)?.reply
  const head = reply?.text.split('\n', 1)[0] ?? ''
  const counts = table()
    .ofPassage(reply?.citations[0]?.passage ?? '')
    .filter(({ raw, value, unit }) => unit !== '' && value > 1 && OF_MANY.test(head.slice(0, Math.max(0, head.indexOf(raw)))))
  const [only, more] = counts
  return only && !more ? tellAlone(only, documents) : undefined
}
