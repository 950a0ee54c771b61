// Owns questions for who came first, won or got a prize: the answer names somebody beside that place, and no count of prizes.
import { formOfRank } from '../understanding/prizes.ts'

const FIRST =
  '第[一1]名?(?!次|批|届|期|个|轮|季|条|步|种|类|位|天|场|架|辆|台|列|艘|座|所|家|间|本|份|例|笔|单|站|张|支|部|人民|中学|小学|医院|时间|线|代|支部|党支部)|冠军|状元|一等奖|特等奖|金奖|头名|榜首|最高分'
const NEXT = `${formOfRank(2)}|${formOfRank(3)}|优胜奖`
const PLACE = new RegExp(`${FIRST}|${NEXT}`, 'u')
const WHO = '(?:谁|哪\\s?[一几两三]?(?:个|家|支|位|所|些|队|名|组)|什么(?:队|公司|单位|人|项目|企业|学校)|(?:叫|是)(?:什么|啥)|花落|名单)'
/** 冠军是谁 · 谁得了第一 · 哪个队赢了 · 手工炒青 第一名 */
const ASKS = new RegExp(
  `(?:${PLACE.source})[^，。；]{0,12}${WHO}|${WHO}[^，。；]{0,12}(?:得|拿|获|夺|赢|摘|取得|捧)[^，。；]{0,8}(?:${PLACE.source})|谁(?:是|排|得了?)?(?:${PLACE.source})|${WHO}\\p{Script=Han}{0,3}(?:赢了|夺冠|得奖|获胜|胜出)|\\s(?:${PLACE.source})(?:获得者|得主)?[？?]?$`,
  'u',
)
/** What holds of any prize, where no place is named. */
const WON = /冠|第一|一等奖|赢|胜|夺|摘|桂冠|获奖|优胜/u
/** 一等奖1个 counts, 设一等奖 only tells that there is one. */
const COUNTED =
  /(?:评选?出|设立?|共|颁发|产生)?\p{Script=Han}{0,4}(?:[一二三特]等奖|[金银铜]奖|优胜奖)\p{Script=Han}{0,2}\d+[个名项件组篇家幅]?/gu

/** The places that a question asks the holder of; undefined where it asks for something else. */
export function winnerAsked(question: string): RegExp | undefined {
  if (!ASKS.test(question) || /几等奖|奖(?:金|品|励)/u.test(question)) return undefined
  const place = PLACE.exec(question)?.[0]
  if (place === undefined) return WON
  return IS_FIRST.test(place) ? OF_FIRST : OF_NEXT
}
const IS_FIRST = new RegExp(FIRST, 'u')
const OF_FIRST = new RegExp(`${FIRST}|夺冠|夺魁|桂冠|折桂`, 'u')
const OF_NEXT = new RegExp(`${NEXT}|分列`, 'u')

/** 一等奖获得者由县人社局核发证书: what whoever wins gets names nobody. */
const WHOEVER = /(?:获得者|获奖者|得主)(?:由|可|将|均|直接|晋升)[^，。；]*/gu
export const withoutWhoever = (text: string): string => text.replace(WHOEVER, '')

export const tellsWinner = (place: RegExp, text: string): boolean => place.test(withoutWhoever(text).replace(COUNTED, ''))
