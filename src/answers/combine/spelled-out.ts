// Owns spelling out a question in which several things share a word: 一、二、三等奖, 省、市级先锋号, 两轮巡察, 想对比一下：甲和乙.

/** 三星级四星级五星级 are three things. */
const UNPARTED = /(?:[一二三四五六七八九](?:等奖|星级|季度)){2,}|(?:(?:国家|省|市|区|县)级){2,}/gu
const ONE_OF_SERIES = /([一二三四五六七八九](?:等奖|星级|季度)|(?:国家|省|市|区|县)级)/gu
/** 一、二、三等奖 and 三四五星级 are so many things. */
const SERIES = /([一二三四五六七八九](?:、?[一二三四五六七八九]){1,4})(等奖|星级|季度|级|类|档)/u

/** 四星五星党组织 are those of four and those of five stars. */
const STARS = /([一二三四五])星级?、?([一二三四五])星级?(?=\p{Script=Han}{2})/u

/** 金银铜牌 are three kinds of medals. */
const MEDALS = /([金银铜](?:、?[金银铜]){1,2})([牌奖])/u

/** 妇女微家新建和累计各多少 asks for 妇女微家 twice. */
const NEW_AND_ALL =
  /^(.{2,}?)(新[建增评设签]|当年|年内新增|累计|总数|现有)(?:的|数)?(?:和|与|跟|、)(累计|总数|现有|新[建增评设签]|当年)(?:的|数)?(?=各|分别|相差|差|哪|对比)/u

/** 新增回国人员和累计各多少 */
const NEW_FIRST = /^(.*?)(新[建增评设签])(?!的?(?:和|与|、))(.{2,}?)(?:和|与|跟|、)(累计|总数|现有)(?:的|数)?(?=各|分别|相差|差)/u

/** 我在写材料，想对比一下：甲和乙各多少: what leads up to the list is none of it. */
const PREAMBLE = /^.{0,40}?(?:对比|比较|比一比|核对|核实|统计|汇总|查)(?:一下|一?查|下)?[：:](?=.{6,})/u

/** 覆盖单位数除以基层工会数 */
const DIVIDED = /^(.{2,20}?)除以(.{2,20}?)(?:是|等于|得)?(?:多少|几)?[？?]?$/u

/** 《甲报》《乙报》和“丙号” */
const MARKED = /([》”])(?=[《“])/gu

/** …的两个数，一个是汇聚的数据量，一个是交换量，分别多少 */
const ONE_AND_ONE =
  /(?:的?(?:这?[两几]个|以?下面?)?(?:数字?|数据|指标))?[，,：:]一(?:个|项)是(.{2,24}?)[，,；;](?:另|还有)?一(?:个|项)是(.{2,24}?)[，,]?(?=(?:各|分别)[是有]?(?:多少|几))/u

/** 省里和市里的奖章各多少, 省、市两级奖章合计 */
const LEVELS =
  /(国家|省|市|区|县)里?(?:和|与|跟|、)(省|市|区|县)(?:里|两级)的?([\p{Script=Han}“”]{2,12}?)(?=各|分别|合计|[加放合]|一?共|总共|有|哪|[，,])/u
/** 工人先锋号，省级的跟市级的分别几个: what they are is told before them. */
const OF_LEVELS =
  /([^的，,\d]{2,12})[，,](国家|省|市|区|县)[级里]的?(?:和|与|跟|、|还是)(省|市|区|县)[级里]的?(?=[，,]?(?:各|分别|哪|合计|一?共|总共|[加放合]))/u

/** 省五一劳动奖状、奖章、荣誉奖章 are three honours of one level. */
const HONOURS = /((?:全国|省|市|区|县)级?五一劳动)(奖状|奖章)((?:(?:、|和|与|以及)(?:荣誉)?奖[状章])+)/u

/** 两轮巡察合计多少家 asks for the first and the second. */
const ROUNDS = /(?<!第)([两三])(轮|批|期|届|季度)(?!次)的?(.{2,}?)(?=合计|一?共|总共|加起来|各|分别)/u
const NTH = ['第一', '第二', '第三']

/** 省五一劳动奖章 市五一劳动奖章 数量: two of one kind, jotted down. */
const TWO_OF_KIND =
  /(?<=^|\s)(?=\S*?(\p{Script=Han}{2})\s\S*?\1\s)(\p{Script=Han}{3,12})\s(\p{Script=Han}{3,12})\s(?:数量|个数|人数|件数|金额)$/u

export const spelledOut = (text: string): string =>
  text
    .replace(PREAMBLE, '')
    .replace(TWO_OF_KIND, '$2和$3各多少')
    .replace(STARS, '$1星级和$2星级')
    .replace(DIVIDED, '$1是$2的几倍')
    .replace(MARKED, '$1、')
    .replace(ONE_AND_ONE, '的$1和$2')
    .replace(HONOURS, (_, of: string, first: string, more: string) => `${of}${first}${more.replace(/(?<=、|和|与|以及)(?=荣誉|奖)/gu, of)}`)
    .replace(LEVELS, '$1级$3和$2级$3')
    .replace(OF_LEVELS, '$2级$1和$3级$1')
    .replace(ROUNDS, (_, count: string, kind: string, thing: string) =>
      NTH.slice(0, count === '两' ? 2 : 3)
        .map((nth) => `${nth}${kind}${thing}`)
        .join('和'),
    )
    .replace(NEW_AND_ALL, '$1$2和$3$1')
    .replace(NEW_FIRST, '$1$2$3和$4$3')
    .replace(UNPARTED, (run) => run.replace(ONE_OF_SERIES, '$1、').replace(/、$/u, ''))
    .replace(SERIES, eachOfKind)
    .replace(MEDALS, eachOfKind)

const eachOfKind = (_: string, which: string, kind: string): string =>
  Array.from(which.replaceAll('、', ''), (one) => `${one}${kind}`).join('、')
