// Owns whether a stretch tells where something is: a place beside the names that the question itself holds.

const NAMED = '#'
const SAID = '~'
const NAME = 4
/** 苏州市第二工人文化宫: whose it is, before its name, is no place where it lies; nor is what stands in one list with it. */
const QUALIFIES = /\p{Script=Han}{2,4}[省市区县镇](?=“?#)|[^，。、]*、(?=“?[#~])/gu
/** 工人文化宫交友基地: what its name goes on with is no place where it lies; 在苏州国际博览中心举办 tells one, though the question says 苏州国际. */
const GOES_ON = /(?<![在于到]“?)#[”」]?(?![设位坐在地])\p{Script=Han}{1,4}(?:基地|中心|广场|站|室|馆)|(?<=#[”」]?)(?:、[^，。、]*)+/gu
/** 全市, 辖区 and 城市 lie nowhere, nor does what is built 在全市; 市民, 园长 and 路演 are no places. */
const NOWHERE =
  /[大中小]学生|园[林艺丁]|[在于到]?(?:[全各本我外多跨该同此][省市区县国镇]|辖区|城[市区]|地区)|[省市区县乡村]民|[园校馆院]长|路[演线径费]|[知渠频]道|[期时之中民年晚夜]间|(?<![生诊厕出务究托])所[有需属以]|基层|层[面次级]|公司|家园|国家|市场|城镇|中心(?=工作|任务|组)|园区(?=创[新业]|就业|发展)/gu
/** 文化宫在哪: where a house stands is not told by where it goes, as 送演出到社区. */
const ASKS_HOUSE =
  /(?:宫|馆|中心|[站所院厅楼]|公园|基地|之家|窗口|食堂)(?:是|具体|到底|都)?(?:在|位于|设在|开在|建在)(?:哪|什么地方|何处|啥地方)/u
const GOES_TO = /[到进去往赴][^，。；]*/gu
const PLACE =
  /[\p{Script=Han}\d](?:[省市区县镇乡村](?!\p{Script=Han})|[省市区县镇乡村](?=[的举召开启办设建内里境和与])|[弄号园馆院厅湖城宫楼厂]|街道|社区|公园|大厦|学校|大学|中心|广场|基地|会场|网点|窗口|柜台)|[在于][\p{Script=Han}“”#~]{2,20}?(?:举[办行]|召开|启[用动]|投[用产]|成立|揭牌|开[幕业营工办]|建成|落[成户地]|设立|挂牌)|\p{Script=Han}{2}[省市州]\p{Script=Han}{2,3}[市区县镇]|\p{Script=Han}[路街巷道]|(?:[在于到去往]|设在|位于|放在)[^，。；、]{1,14}(?:院|室|间|房|所|站|店|亭|层|教室)|\p{Script=Han}{2}籍|(?:到|赴|前往)[^，。；、~#]{2,14}(?:[~#]|疗休养|疗养|考察|参观|研学|培训)|在[^，。；]{2,20}(?:设立|设置|开设|布设)的?\d|[援驻进入赴][疆藏青黔滇川陕甘宁]|(?:[赴往]|前去|去了?|来自|来到|送到)\p{Script=Han}{2}|(?:目的地|线路|地点|地址)(?:[为是有]|：)\p{Script=Han}{2}/u

/** 哪个县, 哪些城市: the kind of place is named, and one of the kind answers, though the question may hold a part of its name. */
const KINDS: readonly { readonly kind: string; readonly named: RegExp; readonly towns?: true }[] = [
  // 文化宫在哪个区: 苏州市第二工人文化宫 tells none.
  {
    kind: '区|镇|乡',
    named: /\p{Script=Han}{2}(?<![全各本我外跨该同城辖地社园片校山小两中])[区镇乡县](?![民里内长人校际])|\p{Script=Han}{2}街道/u,
    towns: true,
  },
  {
    kind: '省|市|城市|州|县|国家|国',
    named: /\p{Script=Han}{2}(?<![全各本我外跨该同城辖地社园片校山小两中])[省市州区县镇乡国](?![民里内长人校际])/u,
    towns: true,
  },
  {
    kind: '村|小区|社区|街道',
    // 老旧小区, 农村社区 say of which sort.
    named:
      /\p{Script=Han}{2}(?<!(?:[个各等]|进|到|老旧|老式|新建|住宅|居民|居住|安置|商业|城市|农村|智慧|所在|部分|周边))(?:村(?![民里干委史])|小区|社区|街道|花园|新村|家园)|(?:\p{Script=Han}{3}(?<![、各])|、\p{Script=Han}{2}(?<!学校|机关|企业|单位|工地|医院|商圈|园区|车站|小区))等(?:多个|[\d一二两三四五六七八九十]+个)?(?:小区|社区|街道|村(?![民里]))/u,
  },
  {
    kind: '大学|学校|高校|中学|小学|学院|院校|校区',
    named:
      /\p{Script=Han}{2}(?<!(?:所|家|个|各|全国|高等|重点|示范|特色|试点|实验|定点|公办|民办))(?:大学(?!生)|学院|中学(?!生)|小学(?!生)|学校|附中|附属中学|校区)/u,
  },
  { kind: '酒店|宾馆|饭店', named: /\p{Script=Han}{2}(?:酒店|宾馆|饭店|大厦)/u },
  {
    kind: '场馆|展馆|球馆|场地|会场|剧场|剧院|体育馆',
    named: /\p{Script=Han}{2}(?:博览中心|会议中心|展览中心|中心|[场展会博]馆|体育[场馆]|剧[场院]|文化宫|礼堂|广场|酒店)/u,
  },
  { kind: '图书馆|博物馆|文化馆|美术馆|书店', named: /\p{Script=Han}{2}(?:图书馆|博物馆|文化馆|美术馆|书店)/u },
  { kind: '医院|诊所', named: /\p{Script=Han}{2}(?:医院|卫生院|保健院|诊所|体检中心|医疗中心)/u },
  { kind: '银行|网点', named: /\p{Script=Han}{2}(?:银行|农商行|信用社|网点)/u },
  { kind: '窗口|柜台', named: /[\d一二三四五六七八九十]号?(?:窗口|柜台)|\p{Script=Han}{2}(?<!综合|服务|对外)(?:专窗|窗口|柜台)/u },
  {
    kind: '山|岭|岛|河|江|湖|海|溪|水库|桥',
    named: /[\p{Script=Han}](?:山(?![区村上下里民歌]|寨村)|岭|岛(?!内|上)|河(?![道长段流])|[江湖海溪](?![边底上面里水])|水库|大?桥(?!梁))/u,
  },
  { kind: '景点|景区', named: /\p{Script=Han}{2}(?:公园|景区|古镇|园林|寺|博物馆|湿地|乐园|[山湖岛街园]|水乡|度假村)(?![区长林])/u },
  { kind: '楼|层', named: /[一二三四五六七八九十\d](?:楼|层)|\p{Script=Han}{2}(?:楼|大厦)/u },
]
const ASKED_KINDS = KINDS.map(({ kind, ...each }) => ({
  ...each,
  kind,
  asks: new RegExp(
    `(?:哪(?:一|几|些|[两二三四五六]|\\d+)?(?:个|所|家|座|条)?|几|(?<=[在到去])(?:什么|啥))(?:${kind})|(?:${kind})(?:的?名[字称])?(?:是|在|叫)哪(?:一|几|些)?[个所家座]?(?:[？?]|$)`,
    'u',
  ),
}))

const LISTED_KIND = /^(?:村|景点)/u
/** What asks for a place of a kind, and what a name of that kind looks like. */
interface PlaceKind {
  readonly said: string
  readonly named: RegExp
}

function kindAsked(question: string, kinds: readonly (typeof ASKED_KINDS)[number][]): PlaceKind | undefined {
  const kind = kinds.find(({ asks }) => asks.test(question))
  return kind && { said: kind.asks.exec(question)?.[0] ?? '', named: kind.named }
}

export const placeKindAsked = (question: string): PlaceKind | undefined => kindAsked(question, ASKED_KINDS)

/** 用在哪几个村: of towns, villages and sights, for who lists them. */
const LISTED_KINDS = ASKED_KINDS.filter(({ towns, kind }) => towns === true || LISTED_KIND.test(kind))
export const kindOfPlaceAsked = (question: string): PlaceKind | undefined => kindAsked(question, LISTED_KINDS)

/** Whether a stretch tells a place that the question does not. A row tells 哪个国家 under that heading, whatever its cell says. */
export function tellsPlace(
  question: string,
  text: string,
  townsIn: (text: string) => readonly string[] = () => [],
  headings = '',
): boolean {
  const kind = ASKED_KINDS.find(({ asks }) => asks.test(question))
  if (isHeaded(kind?.asks.exec(question)?.[0], headings)) return true
  const tells =
    kind?.named.test(text) ??
    PLACE.test(
      withoutSaid(question, ASKS_HOUSE.test(question) ? clausesOfHouse(question, text.replace(GOES_TO, '')) : text)
        .replace(QUALIFIES, '')
        .replace(GOES_ON, '')
        .replace(NOWHERE, ''),
    )
  // Last, for towns take much longer to be known.
  return tells || ((kind === undefined || kind.towns === true) && namesOtherTown(question, text, townsIn))
}

/** 园区 of the question is 苏州工业园区 under its full name: told again it tells no place. */
function namesOtherTown(question: string, text: string, townsIn: (text: string) => readonly string[]): boolean {
  const told = townsIn(apart(question, text)).filter((town) => !question.includes(town))
  if (told.length === 0) return false
  const own = townsIn(question)
  return told.some((town) => !own.includes(town))
}

/** 因蕨坪街道一处工程欠薪，走进维权中心: a place in another clause than the house's is none of the house, unless it says that something lies there. */
function clausesOfHouse(question: string, text: string): string {
  const isOfHouse = (clause: string): boolean =>
    LIES.test(clause) ||
    Array.from({ length: Math.max(0, clause.length - 1) }, (_, i) => clause.slice(i, i + 2)).some((pair) => question.includes(pair))
  return text
    .split(/(?<=[，；])/u)
    .filter(isOfHouse)
    .join('')
}
const LIES = /设[在于]|位于|坐落|地处|地址|地点|迁[至到往入]|搬[至到]|[路街道巷弄]\d+号|\d+[楼层室]|[一二三四五六七八九十]楼|启用|[建开]在/u

/** 国家 of 哪个国家 heads the cell; 哪个县 does not ask for it. */
const isHeaded = (asked: string | undefined, headings: string): boolean =>
  asked !== undefined && headings.split('|').some((heading) => heading.length > 1 && asked.endsWith(heading))

/** 哪国商会: 克罗地亚 in 克罗地亚商会 is told for itself. */
const OF_COUNTRY = /哪个?(?:国家?|省|市|县|区)的?(\p{Script=Han}{2})/u
function apart(question: string, text: string): string {
  const thing = OF_COUNTRY.exec(question)?.[1]
  return thing === undefined ? text : text.replaceAll(thing, `、${thing}`)
}

/** 在长沥举办, though 举办 is the question's own word. */
const HELD = /^(?:举[办行]|召开|启动|揭牌|开幕|挂牌)$/u

/** What the question says itself: a name of some length, or words. */
function withoutSaid(question: string, text: string): string {
  let rest = ''
  for (let at = 0; at < text.length; ) {
    let length = 0
    while (at + length < text.length && question.includes(text.slice(at, at + length + 1))) length++
    // 竞赛在哪里 asks, and 竞赛在码头 tells: the 在 is the text's own.
    if (length > 1 && /[在于]/u.test(text[at + length - 1] ?? '')) length--
    const said = text.slice(at, at + length)
    rest += length >= NAME ? NAMED : HELD.test(said) ? said : length >= 2 ? SAID : (text[at] ?? '')
    at += Math.max(1, length >= 2 ? length : 1)
  }
  return rest
}
