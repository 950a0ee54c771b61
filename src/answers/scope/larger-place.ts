// Owns whether a sentence out of a smaller place's document speaks of the larger place that was asked for, or only names it.
import type { Passage } from '../../documents/passage.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { HONOUR } from '../../text/honour.ts'
import { leadsIn } from '../../text/led-list.ts'
import type { Surroundings } from '../evidence/around.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import { saysCity } from './scope-fit.ts'

/** A city's name inside a title or a quoted name does not make the sentence one about the city. */
const QUOTED = /《[^》]*》|“[^”]*”/gu
/** 配合某市总工会建设平台，录入会员3万人: what follows the larger place's body, or its rule, is still done by the smaller one. */
const OBEYS = /(?:配合|协助|落实|贯彻|执行|根据|按照?|依据|遵照|响应|对接|承接|接入|纳入|经|受|以|完成)$/u
const GUIDES = /^[^，。；、]{0,12}(?:的?(?:指导|领导|部署|要求|同意|批准|授权|委托|推荐)|为(?:契机|抓手|目标))/u
/** 某市总工会建设平台，某区总工会予以配合，录入会员3万人: so is what follows where the smaller one is named behind. */
const JOINS_IN = /^(?:总工会|工会|\p{Script=Han}{1,6}[局委会])?(?:予以|给予|积极|主动|全力|大力|也)?(?:配合|协助|响应|参与|落实|执行|承接)/u
/** 某大学某市附属中学: what has a branch there. */
const HAS_BRANCH = /(?:大学|[科农]院|公司|集团|银行)$/u
/** 某市中学, 某市银行: a name that begins with the place. */
const OTHER_NAME = /^\p{Script=Han}{0,4}(?:大学|学院|银行|中学|小学|附中|医院)/u

/** 明州市各级工会开办暑托班81个。每名孩子收取餐费18元: what all of them do is told of the city until another place is named. */
const ALL_LEVELS = /^各级/u

/** Of a passage's own place, or of a smaller one that was asked for, any sentence may speak. */
export function speaksOfLarger(
  { text: asked }: Question,
  passage: Passage,
  { toName, parsed }: Surroundings,
  lexicon: Lexicon,
): (evidence: Evidence) => boolean {
  const larger = toName.filter((place) => passage.region !== undefined && lexicon.ancestors(passage.region).includes(place))
  if (larger.length === 0) return () => true
  const { sentences, lines } = parsed
  const isOfAll = (line: string): boolean =>
    lexicon.placesIn(line).some(({ what, end }) => larger.includes(what.name) && ALL_LEVELS.test(line.slice(end)))
  const goesOnOf = (told: readonly string[]): boolean => {
    const last = told.findLast((line) => isOfAll(line) || lexicon.placesIn(line).some(({ what }) => !larger.includes(what.name)))
    return last !== undefined && isOfAll(last) && lexicon.placesIn(last).every(({ what }) => larger.includes(what.name))
  }
  return ({ sentence }) => {
    const own = sentences.indexOf(sentence)
    // What a line leads in is told of the place that it names.
    if (goesOnOf(lines.slice(0, own + 1))) return true
    if (larger.some((place) => saysCity(place, lines[own] ?? ''))) return true
    const text = `${lines.slice(0, own).findLast(leadsIn) ?? ''}${lines[own] ?? ''}`.replace(QUOTED, '')
    return lexicon.placesIn(text).some(({ what, raw, start, end }) => {
      const [before, behind] = [text.slice(0, start), text.slice(end)]
      const longer = OTHER_NAME.exec(behind)?.[0]
      const isName = HAS_BRANCH.test(before) || HONOUR.test(behind) || (longer !== undefined && !asked.includes(raw + longer))
      if (!larger.includes(what.name) || isName || OBEYS.test(before) || GUIDES.test(behind)) return false
      return !lexicon.placesIn(behind).some((own) => own.what.name === passage.region && JOINS_IN.test(behind.slice(own.end)))
    })
  }
}
