// Owns the way from the words of a question to what it asks.
import { foldText } from '../../text/characters.ts'
import type { Span } from '../../text/mapped-text.ts'
import type { Segmenter } from '../../text/segmenter.ts'
import type { Question } from '../question.ts'
import { withAgeSaid } from './age-said.ts'
import { asTableOf } from './as-table.ts'
import { askedOf } from './asked.ts'
import { slotsOf } from './asked-slots.ts'
import { askingSpans } from './asking-spans.ts'
import { withEitherDirection } from './direction.ts'
import { withLevelOfHonour, withLevelSaid } from './honour-level.ts'
import { withInjurySaid } from './injury-said.ts'
import { joinVerbs } from './join-verbs.ts'
import { withMonthsSaid } from './months-said.ts'
import { withHeadNamed, withOfficeApart } from './offices.ts'
import { withPerOne } from './per-one.ts'
import { withoutPoliteness } from './politeness.ts'
import { withPriceSaid } from './price-said.ts'
import { asksPlan, datesIn, measureOf, placesOf, timesIn } from './question-scope.ts'
import { type TermSource, termsOf } from './question-terms.ts'
import { withNamesQuoted } from './quoted-names.ts'
import { withUnionInFull } from './union-in-full.ts'
import { withUnitsSpelled } from './units-misspelt.ts'
import { unknownPlacesIn } from './unknown-place.ts'
import { withWeakPointsAsked } from './weak-points-asked.ts'
import { withWholeTown } from './whole-town.ts'

export interface Understanding extends TermSource {
  readonly attributesIn: (text: string) => Question['attributes']
  /** Mends typos and pinyin against the index's own words. */
  readonly mend: (text: string) => { readonly text: string; readonly mended: readonly { readonly from: string; readonly to: string }[] }
  /** Gets ready for that, piece by piece. */
  readonly prepare: () => Iterable<undefined>
}

export function understand(raw: string, by: Understanding): Question {
  const { text: written, mended } = by.mend(joinVerbs(asReportsSay(withoutPoliteness(foldText(raw))), by.segmenter))
  const text = withNamesQuoted(withLevelOfHonour(withWholeTown(written.replace(APART, ''), by.lexicon), by.lexicon), by.index)
  // 《江城年鉴（2021）》 tells of another year.
  const times = timesIn(text.replace(/《[^》]*》/gu, '《》'))
  const { names, besides, found, goneTo, homes } = placesOf(text, by)
  const unknown = unknownPlacesIn(text, [...found, ...goneTo, ...homes], by)
  const dates = [...text.matchAll(/(?<!\d)\d{1,2}月(?:\d{1,2}[日号]?)?/gu)].map((match) => ({
    what: undefined,
    raw: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const years = times.flatMap((time) => positions(text, time.raw))
  const measure = measureOf(text)
  const open = askedOf(text)
  const plan = asksPlan(text)
  // 优秀工会 2030 新评: what was added is counted.
  const asked = open === 'open' && (measure === 'addition' || SUM_ALONE.test(text)) ? 'figure' : open
  const attributes = by.attributesIn(text)
  const asking = askingSpans(text)
  const organisations = by.lexicon.organisationsIn(text)
  return {
    raw,
    text,
    asked,
    slots: slotsOf(text),
    terms: withoutPlanned(
      withEitherDirection(
        asked,
        termsOf(
          text,
          [...found, ...homes, ...unknown, ...years, ...dates, ...askingOnly(asking, text, by.segmenter)],
          by,
          spansThatAsk(text, attributes),
        ),
      ),
      plan,
    ),
    phrases: phrasesOf(asking, text),
    times,
    literals: datesIn(text),
    places: [...names, ...new Set(unknown.map(({ what }) => what))],
    besides,
    organisations: [...new Set(organisations.map((each) => each.what.name))],
    bodies: [...new Set(organisations.map((each) => each.raw))],
    plan,
    ...(measure ? { measure } : {}),
    attributes,
    mended,
  }
}

/** What people say in other forms than reports do, each put into theirs. */
const REPHRASED: readonly ((text: string) => string)[] = [
  (text) => apartAsMeant(text),
  (text) => withoutPlural(text),
  (text) => askedOnce(text),
  (text) => withoutOfKind(text),
  (text) => withoutPointing(text),
  // 农民工兄弟, 骑手朋友 are 农民工 and 骑手.
  (text) => text.replace(/(?<=农民工|职工|工人|骑手|司机|小哥|环卫工)(?:兄弟姐妹|兄弟|姐妹|朋友)们?/gu, ''),
  // 啥情况不给钱 asks for the cases.
  (text) => text.replace(/(?:啥|什么|哪些?|哪种)(?:样的?)?(?:情况|情形)下?(?=[^，。]{0,6}(?:不|没法|无法|拒))/gu, '哪些情形'),
  // 要等多少天才算数: the time of waiting.
  (text) => text.replace(/等(?=(?:多少天|几天|多久|多长时间)才(?:算|生效|能?(?:赔|报(?![名到])|享|保)))/gu, '等待期'),
  (text) => text.replace(/多小(?=[钱人个家次元名场户])/gu, '多少'),
  // 按县里分区镇的统计表，鹤洼镇有多少会员: in which table it stands is no thing that is asked of.
  (text) =>
    text.replace(
      /^(?:按照?|根据|依据|看|从)[^，。？?]{0,16}(?:统计|一览|明细|汇总)表(?:里|中|上|来看|看)?，(?=\p{Script=Han}{2,8}[省市县区镇乡村])/u,
      '',
    ),
  // 2028年要到多少个 asks for what is planned, and names no deed.
  (text) =>
    text.replace(
      /(?<=年(?:底|末)?[^，。？?]{0,6})(?:要|将|打算|计划|力争|准备)(?:要)?(?:达到?|增到|升到|做到|到)(?=多少|几[个家座万成])(?!.*[才就]?[能可])/gu,
      '计划是',
    ),
  // 第一名是那家: nothing else asks, and 那 is how many write 哪.
  (text) => (ASKS.test(text) ? text : text.replace(/(?<=[是在有去到由归找被])那(?=[家个位些里儿年天种项所]的?[？?]?$)/gu, '哪')),
  // 娃都半岁多了: how old, and nothing that grew.
  (text) =>
    text.replace(/(?<=[半一二两三四五六七八九十百千\d](?:周?岁|年|个?月|天|周|个?星期|个?礼拜|斤|块))多了?(?=[，,才还都没]|$)/gu, ''),
  // 钱可以花在哪些地方 asks for what, and for no place.
  (text) => text.replace(/(?<=[钱款金费][^，。；？?]{0,6})(?:花|用)[在到]哪(?:些|几个)?(?:地方|方面)(?=[？?呢啊]?$)/gu, '用于什么'),
  // 总工会一年花了多少钱 names no thing but what was spent.
  (text) =>
    text.replace(
      /(?<=工会|机关|妇联|残联|工商联|团委|委员会|协会)((?:一|全|[今去]|(?:19|20)\d\d)年)?(?:一共|总共|总的|大概|都)*(?:花|用)(?:了|掉)?多少(?:钱|经费)/gu,
      '$1经费支出多少',
    ),
  // 实际来了多少名 asks how many 实到.
  (text) => text.replace(/实际(?:来|到会?|到场)了?(?=的?(?:代表|人|职工|会员|[有是]?(?:多少|几)))/gu, '实到'),
  // 几个编制，实际几个人: how many 实有.
  (text) => text.replace(/实际(?:有|上有|在岗)?(?=(?:多少|几)[个名位]?人)/gu, '实有'),
  // 来师父, 王师付: as many write 师傅 behind a surname.
  (text) => text.replace(SURNAMED_MASTER, '师傅'),
  // 有几多会员, as people say in the south; 百分几.
  (text) => text.replace(/几多/gu, '多少').replace(/百分(?=几(?![号次]))/gu, '百分之'),
  withLevelSaid,
  asTableOf,
  withUnionInFull,
  withHeadNamed,
  withWeakPointsAsked,
  withMonthsSaid,
  withPerOne,
  withAgeSaid,
  withUnitsSpelled,
  withOfficeApart,
  withInjurySaid,
  withPriceSaid,
]
const SURNAMED_MASTER = /(?<=(?:^|[的个位那这，。\s])\p{Script=Han})师[父付](?![们的]?徒弟)/gu
const ASKS = /[几啥咋谁何哪吗么]|什么|怎|如何|多少|多久|多[大长]|为什么/u
const asReportsSay = (text: string): string => REPHRASED.reduce((said, rephrase) => rephrase(said), text)

/** 智能驿站2024年的目标 asks for what is planned of them: 目标 is no thing beside them. */
function withoutPlanned(terms: Question['terms'], plan: boolean): Question['terms'] {
  const isPlanned = ({ text }: Question['terms'][number]): boolean => PLANNED.test(text)
  if (!plan || !terms.some(isPlanned) || !terms.some((term) => term.essential && !isPlanned(term))) return terms
  return terms.filter((term) => !isPlanned(term))
}
const PLANNED = /^(?:目标|目标数|计划|计划数|预期|预计)$/u

/** 砚州 专项竞赛 资金: how much that is. */
const SUM_ALONE = /(?<=[\s\p{Script=Han}]{4})(?:资金|金额|经费|总额|总投资|投资额)[？?]?$/u

type AskingSpans = ReturnType<typeof askingSpans>

/** 两个健康 is a name that begins as 两个人 does. */
function askingOnly(spans: AskingSpans, text: string, segmenter: Segmenter): AskingSpans {
  if (!spans.some(({ raw }) => COUNTED.test(raw))) return spans
  const names: Span[] = []
  let at = 0
  for (const { word } of segmenter.tag(text)) {
    if (word.length > COUNTED_LENGTH) names.push({ start: at, end: at + word.length })
    at += word.length
  }
  return spans.filter(({ raw, start, end }) => !COUNTED.test(raw) || !names.some((name) => name.start === start && end < name.end))
}
const COUNTED = /^[一两二三四五六七八九十]+个$/u
const COUNTED_LENGTH = 3

/** 怎么 报名, as it comes out of zenme baoming: what asks and what is asked stand together. */
const APART = /(?<=怎么|如何|怎样|[在去到]哪里?|哪儿)\s+(?=\p{Script=Han})/gu

/** 几点关门: the words beside what asks say which particular is asked for, not of what. */
const spansThatAsk = (text: string, attributes: Question['attributes']) =>
  attributes.flatMap(({ raw, raws = [raw], need }) =>
    need === 'required' ? raws.flatMap((each) => (ASKING.test(each) ? positions(text, each) : [])) : [],
  )
const ASKING = /[几哪啥咋谁何]|什么|怎么|怎样|如何|多少|多久/u

/** 开不开门 asks 开门吗. */
const askedOnce = (text: string): string => text.replace(/([开关收放卖])不\1(?=\p{Script=Han}{1,2}[？?]?$)(.*?)([？?]?)$/u, '$1$2吗$3')

/** 结婚离婚那种档案 are 结婚离婚档案. */
const withoutOfKind = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}{2})(?<![的有是在要到们我])(?:那一?种|这一?种|那一?类|这一?类)的?(?=\p{Script=Han}{2})(?!人)/gu, '')

/** 互助那个钱 is 互助钱. Not: 晚会上那个得了奖的小陈 */
const withoutPointing = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}{2})(?<![的有是在要到们我你他她咱问])[那这]个(?=\p{Script=Han})(?![人时月]|[^，。]{0,8}[了过的])/gu, '')

/** 司机们 are 司机; 我们 and 哥们 are words. */
const withoutPlural = (text: string): string => text.replace(/(?<=\p{Script=Han}[^\P{Script=Han}我你他她它咱人哥姐爷娘部])们/gu, '')

/** 几支队: so many teams, and no 支队. 被评为什么 asks what, and not why. */
const apartAsMeant = (text: string): string =>
  text.replace(/(?<=几|多少)支队(?![伍员])/gu, '支队伍').replace(/[被获]评为(?:什么|啥)(?=$|[？?，。])/gu, '评上了什么')

/** '金鸡湖创新中心' → 金鸡湖创, 鸡湖创新, 湖创新中, 创新中心; what only asks is left out. */
function phrasesOf(spans: AskingSpans, text: string): string[] {
  const plain = spans.reduce((rest, { start, end }) => rest.slice(0, start) + '|'.repeat(end - start) + rest.slice(end), text)
  const runs = plain.replace(/[“”‘’《》\s]/gu, '').match(/[\p{L}\p{N}.]+/gu) ?? []
  return [
    ...new Set(runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - PHRASE + 1) }, (_, i) => run.slice(i, i + PHRASE)))),
  ]
}

const PHRASE = 4

function positions(text: string, raw: string): { what: undefined; raw: string; start: number; end: number }[] {
  const found = []
  for (let at = text.indexOf(raw); at >= 0; at = text.indexOf(raw, at + raw.length))
    found.push({ what: undefined, raw, start: at, end: at + raw.length + (text[at + raw.length] === '年' ? 1 : 0) })
  return found
}
